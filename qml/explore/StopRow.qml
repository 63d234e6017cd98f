// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// A stop of a walk: its number, what is said there, and the way on.
ItemDelegate {
    id: row

    required property stopRecord stop

    implicitHeight: line.implicitHeight + 12
    padding: 0
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: stop.number + " " + stop.name

    background: Rectangle {
        radius: Theme.smallRadius
        color: row.hovered ? Theme.raised : "transparent"

        FocusRing { target: row }
    }
    contentItem: RowLayout {
        id: line
        spacing: 10

        Rectangle {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 6
            Layout.leftMargin: 4
            implicitWidth: 24
            implicitHeight: 24
            radius: 12
            color: row.stop.assumed ? "transparent" : Theme.red
            border.color: Theme.red
            border.width: row.stop.assumed ? 2 : 0

            Text {
                anchors.centerIn: parent
                text: row.stop.number
                font.pixelSize: Theme.small
                font.bold: true
                color: row.stop.assumed ? Theme.red : Theme.redText
            }
        }
        ColumnLayout {
            Layout.topMargin: 6
            Layout.bottomMargin: 6
            spacing: 2

            Text {
                Layout.fillWidth: true
                text: row.stop.name
                wrapMode: Text.Wrap
                font.pixelSize: Theme.body
                font.bold: true
                color: Theme.text
            }
            Text {
                Layout.fillWidth: true
                text: row.stop.narration
                wrapMode: Text.Wrap
                font.pixelSize: Theme.small
                lineHeight: 1.15
                color: Theme.text
            }
            Text {
                Layout.fillWidth: true
                visible: row.stop.onward !== ""
                text: "↓ " + row.stop.onward
                wrapMode: Text.Wrap
                font.pixelSize: Theme.small
                lineHeight: 1.15
                color: Theme.quietText
            }
        }
    }
}
