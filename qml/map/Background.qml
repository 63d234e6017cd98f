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
    property bool restored: false ///< nothing is opened before

    signal said(sentence: string)
    signal settled(sentence: string) ///< it no longer holds

    function choose() {
        secret.load();
        dialog.active = true;
    }
    function forget() { dialog.active = false; }
    function take(choice: BackgroundDialog) {
        settle();
        trial.end();
        if (secret.ready || choice.source === "web") // else what is kept is not known yet
            secret.keep(choice.address, choice.key);
        kept.source = choice.source;
        kept.file = choice.file.toString();
        kept.datum = choice.datum;
        kept.streets = choice.streets;
        kept.attribution = choice.attribution;
        kept.sync();
        tryIt();
    }
    /// Takes up the background of an earlier start, but for one that the program died of, which is said.
    function restore() {
        if (!tryIt()) {
            kept.source = "none";
            kept.setValue("source", "none"); // at once, however this start ends
            kept.sync();
            say(qsTr("上次启动时画这个底图没有画成，这次先不用；换一个，或在 ⋯ 里再选它：%1").arg(nameOf(kept.file)));
        }
        secret.moveOver();
        if (kept.source === "web")
            secret.load();
        restored = true;
    }
    function tryIt(): bool { return kept.source !== "file" || trial.begin(kept.file); }
    function nameOf(file: string): string { return decodeURIComponent(file.replace(/^file:\/\//, "")); }
    function say(text: string) {
        sentence = text;
        said(text);
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
        case "certificate": return qsTr("底图服务器的证书不可信，没有取图；检查地址和电脑的日期：%1").arg(what);
        case "redirected": return qsTr("底图的服务器要转到别处，没有跟去；要用那里的图，就改填那里的地址：%1").arg(what);
        case "tooLarge": return qsTr("底图的服务器给的一块图超过 8 MB，没有用；检查地址：%1").arg(what);
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
        property string datum: "wgs84"
        property bool streets: true
        property string attribution: ""
    }
    TrialMark { id: trial; name: "background" }
    SecretAddress {
        id: secret
        onFailed: background.say(qsTr("底图的地址和密钥没有存上，关掉程序就没有了；检查 %1 能不能写").arg(secret.file))
    }
    RasterLayer {
        id: pictures
        source: !background.restored || (kept.source === "web" && !secret.ready) ? "none" : kept.source
        file: kept.file
        address: secret.address
        key: secret.key
        datum: kept.datum
        streets: kept.streets
        attribution: kept.attribution
        onFailed: (problem, what) => {
            trial.end(); // it did no harm
            background.say(background.told(problem, what));
        }
        onDrawn: trial.end()
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
            address: secret.address
            key: secret.key
            datum: kept.datum
            streets: kept.streets
            attribution: kept.attribution
            onAccepted: background.take(asked)
            onClosed: Qt.callLater(background.forget) // not while it is still closing
            Component.onCompleted: open()
        }
    }
}
