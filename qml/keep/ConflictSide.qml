// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Guixiang

/// One of two values of a field, and the button that takes it.
ColumnLayout {
    id: side

    required property string label
    required property string value
    required property string choice

    signal chosen

    spacing: 6

    Text {
        text: side.label
        font.pixelSize: Theme.small
        color: Theme.quietText
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1 // both sides are equally wide
        implicitHeight: Math.min(words.implicitHeight, 200) + 16
        radius: Theme.smallRadius
        color: Theme.raised
        clip: true

        Text {
            id: words
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: 8
            text: side.value === "" ? qsTr("（空）") : side.value
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            maximumLineCount: 10
            elide: Text.ElideRight
            font.pixelSize: Theme.body
            color: side.value === "" ? Theme.quietText : Theme.text
        }
    }
    PlainButton {
        objectName: side.objectName + "-take"
        framed: true
        text: side.choice
        onClicked: side.chosen()
    }
}
