// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import Guixiang
import Guixiang.App

/// The background of pictures under the map: what was chosen, kept with the program and never in a project, and what there is to say about it.
Item {
    id: background

    readonly property alias raster: pictures
    property string sentence: "" ///< what was said last and still holds

    signal said(sentence: string)
    signal settled(sentence: string) ///< it no longer holds

    function choose() { dialog.active = true; }
    function forget() { dialog.active = false; }
    function take(choice: BackgroundDialog) {
        settle();
        kept.source = choice.source;
        kept.file = choice.file.toString();
        kept.address = choice.address;
        kept.key = choice.key;
        kept.datum = choice.datum;
        kept.streets = choice.streets;
        kept.attribution = choice.attribution;
        kept.sync(); // a key is typed once
    }
    function settle() {
        if (sentence === "")
            return;
        settled(sentence);
        sentence = "";
    }
    function told(problem: string, what: string): string {
        switch (problem) {
        case "unreachable": return qsTr("底图的服务器连不上，地图先用已有的；检查网络和地址：%1").arg(what);
        case "refused": return qsTr("底图的服务器不给图，地图先用已有的；检查密钥和地址：%1").arg(what);
        case "busy": return qsTr("底图的服务器忙，过一会儿自动再取：%1").arg(what);
        case "notPicture": return qsTr("底图的服务器给的不是图片（要 PNG、JPEG 或 WebP）；检查地址和密钥：%1").arg(what);
        case "nothing": return qsTr("这个地址没有这里的图；检查地址，或换个地方看：%1").arg(what);
        case "part": return qsTr("底图有画不出的部分，其余照画：%1").arg(what);
        default: return qsTr("底图用不了，请在 ⋯ 里另选：%1").arg(what);
        }
    }

    Settings {
        id: kept
        category: "background"
        property string source: "none"
        property string file: ""
        property string address: ""
        property string key: ""
        property string datum: "wgs84"
        property bool streets: true
        property string attribution: ""
    }
    RasterLayer {
        id: pictures
        source: kept.source
        file: kept.file
        address: kept.address
        key: kept.key
        datum: kept.datum
        streets: kept.streets
        attribution: kept.attribution
        onFailed: (problem, what) => {
            background.sentence = background.told(problem, what);
            background.said(background.sentence);
        }
        onWorked: background.settle()
    }
    Loader {
        id: dialog
        active: false
        sourceComponent: BackgroundDialog {
            id: asked
            layer: pictures
            source: kept.source
            file: kept.file
            address: kept.address
            key: kept.key
            datum: kept.datum
            streets: kept.streets
            attribution: kept.attribution
            onAccepted: background.take(asked)
            onClosed: Qt.callLater(background.forget) // not while it is still closing
            Component.onCompleted: open()
        }
    }
}
