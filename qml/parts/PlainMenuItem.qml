// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Guixiang

MenuItem {
    id: item

    property bool ticked: false

    implicitHeight: 32
    implicitWidth: label.implicitWidth + 48
    Accessible.name: text
    Accessible.checked: ticked

    background: Rectangle {
        radius: 6
        color: item.highlighted ? Theme.raised : "transparent"
    }
    contentItem: Text {
        id: label
        leftPadding: 24
        text: item.text
        font.pixelSize: Theme.body
        color: item.enabled ? Theme.text : Theme.quietText
        verticalAlignment: Text.AlignVCenter

        Text {
            visible: item.ticked
            x: 4
            anchors.verticalCenter: parent.verticalCenter
            text: "✓"
            font.pixelSize: Theme.body
            color: Theme.red
        }
    }
}
