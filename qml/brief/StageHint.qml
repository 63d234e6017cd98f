// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Guixiang

/// What the presenter types, and an answer when it leads nowhere: seen for a moment, at the foot of the stage.
Rectangle {
    id: hint

    required property string typed
    property string sentence: ""

    function say(text: string) {
        sentence = text;
        gone.restart();
    }

    visible: typed !== "" || sentence !== ""
    onTypedChanged: if (typed !== "") sentence = ""
    width: label.implicitWidth + 48
    height: label.implicitHeight + 24
    radius: height / 2
    color: Theme.inverse

    Text {
        id: label
        objectName: "stageHint"
        anchors.centerIn: parent
        text: hint.typed !== "" ? hint.typed + " ↵" : hint.sentence
        color: Theme.inverseText
        font.pixelSize: Theme.stageText
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Timer {
        id: gone
        interval: 2500
        onTriggered: hint.sentence = ""
    }
}
