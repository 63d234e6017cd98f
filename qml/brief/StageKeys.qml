// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Guixiang

/// The keys of the stage, asked for with a question mark.
Rectangle {
    id: card

    readonly property list<string> keys: ["→  ↓  Space  Enter  PgDn  N", "←  ↑  Backspace  PgUp  P", "7 Enter", "4.2 Enter", "Home  End", "B  W", "S", "L", "D  C", "F11", "Esc"]
    readonly property list<string> meanings: [qsTr("下一幕"), qsTr("上一幕"), qsTr("到第 7 幕"), qsTr("到条款 4.2，再按一下接着讲"), qsTr("第一幕、最后一幕"), qsTr("黑屏、白屏"), qsTr("讲者窗口"), qsTr("聚光灯"), qsTr("画笔、擦去"), qsTr("全屏"), qsTr("结束")]

    width: rows.implicitWidth + 64
    height: rows.implicitHeight + 48
    radius: Theme.radius
    color: Theme.panel
    border.color: Theme.panelEdge

    Column {
        id: rows
        anchors.centerIn: parent
        spacing: 12

        Repeater {
            model: card.keys

            Row {
                id: row
                required property string modelData
                required property int index
                spacing: 24

                Text { width: 340; text: row.modelData; color: Theme.text; font.pixelSize: Theme.stageKeys; font.bold: true }
                Text { text: card.meanings[row.index]; color: Theme.text; font.pixelSize: Theme.stageKeys }
            }
        }
    }
}
