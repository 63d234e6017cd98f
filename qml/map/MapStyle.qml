// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Guixiang
import Guixiang.App

/// The map's style where it is one of the user's own: chosen in the system's dialog, and what there is to say about it.
Item {
    id: style

    required property Session session
    property string sentence: "" ///< what was said last and still holds

    signal said(sentence: string)
    signal settled(sentence: string) ///< it no longer holds

    function choose() { dialog.setSource("StyleDialog.qml"); }
    function take(file: url) { session.styleFile = file; }
    function say(text: string) {
        sentence = text;
        said(text);
    }

    Binding {
        target: Theme
        property: "mapPaper"
        value: Theme.dark ? style.session.nightPaper : style.session.dayPaper
        when: style.session.dayPaper.valid
    }
    Connections {
        target: style.session
        function onStyleChanged() {
            const isTheChosenOne = style.session.ownStyle || style.session.styleFile.toString() === "";
            if (!isTheChosenOne || style.sentence === "")
                return;
            style.settled(style.sentence);
            style.sentence = "";
        }
        function onStyleFailed(sentence: string) {
            style.say((style.session.ownStyle ? qsTr("地图样式用不了，地图还是原来的样子；改好文件再保存，或在 ⋯ 里另选：%1")
                                              : qsTr("地图样式用不了，先用自带的样式；改好文件再保存，或在 ⋯ 里另选：%1")).arg(sentence));
        }
        function onStyleDoubted(sentence: string) { style.say(qsTr("地图样式里有没用上的地方：%1").arg(sentence)); }
    }
    Loader {
        id: dialog
        Connections {
            target: dialog.item as StyleDialog
            // It hides before it tells what was chosen.
            function onChosen(file: url) {
                dialog.source = "";
                style.take(file);
            }
            function onRejected() { dialog.source = ""; }
        }
    }
}
