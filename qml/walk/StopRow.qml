// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// A stop of a walk to read: its number, what is said there, and the way on.
ItemDelegate {
    id: row

    required property stopRecord stop

    implicitHeight: line.implicitHeight
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

        StopDisc {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 6
            Layout.leftMargin: 4
            number: row.stop.number
            hollow: row.stop.assumed || !row.stop.coordinate.isValid
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
                visible: text !== ""
                text: row.stop.narration
                wrapMode: Text.Wrap
                font.pixelSize: Theme.small
                lineHeight: 1.15
                color: Theme.text
            }
            Text {
                Layout.fillWidth: true
                visible: row.stop.talkMinutes > 0
                text: qsTr("讲解 %1 分钟").arg(row.stop.talkMinutes)
                font.pixelSize: Theme.small
                color: Theme.quietText
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
