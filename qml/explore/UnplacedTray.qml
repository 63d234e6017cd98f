// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Guixiang

/// How many places have no position yet, and the way to them.
AbstractButton {
    id: tray

    required property int count

    signal opened

    implicitHeight: 38
    focusPolicy: Qt.TabFocus
    text: qsTr("%1 处待定位").arg(count)
    Accessible.name: text
    onClicked: opened()

    background: Rectangle {
        radius: 10
        color: Theme.amber

        FocusRing { target: tray }
    }
    contentItem: Item {
        Text {
            x: 12
            anchors.verticalCenter: parent.verticalCenter
            text: tray.text
            font.pixelSize: Theme.small
            font.bold: true
            color: Theme.amberText
        }
        Text {
            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("查看 ›")
            font.pixelSize: Theme.small
            color: Theme.amberText
        }
    }
}
