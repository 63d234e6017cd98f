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
    required property PlanMap plan ///< draws it
    property string sentence: "" ///< what was said last and still holds
    property bool leftOut: false  ///< the style of an earlier start, for which the bundled one stands in

    signal said(sentence: string)
    signal settled(sentence: string) ///< it no longer holds

    function choose() { dialog.setSource("StyleDialog.qml"); }
    function take(file: url) {
        leftOut = false;
        session.styleFile = file;
    }
    /// Takes the style of an earlier start; false where the program died of it, which is said.
    function restore(file: string): bool {
        if (file !== "" && !trial.begin(file)) {
            leftOut = true;
            say(qsTr("上次启动时画这个地图样式没有画成，这次先用自带的；改好文件，再在 ⋯ 里选它：%1").arg(nameOf(file)));
            return false;
        }
        session.styleFile = file;
        return true;
    }
    function nameOf(file: string): string { return decodeURIComponent(file.replace(/^file:\/\//, "")); }
    function say(text: string) {
        sentence = text;
        said(text);
    }

    TrialMark { id: trial; name: "style" }
    Connections {
        target: style.plan
        function onCompleteChanged() {
            if (style.session.ownStyle)
                trial.end();
        }
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
            const isTheChosenOne = style.session.ownStyle || (style.session.styleFile.toString() === "" && !style.leftOut);
            if (!isTheChosenOne || style.sentence === "")
                return;
            style.settled(style.sentence);
            style.sentence = "";
        }
        function onStyleFailed(sentence: string) {
            trial.end(); // it did no harm
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
