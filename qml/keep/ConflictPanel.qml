// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// A field that somebody else wrote while it was written here: both values, and the choice between them. One after the other; what is being
/// typed elsewhere is not disturbed.
Panel {
    id: panel

    required property ConflictList list
    readonly property int count: list.conflicts.length
    property conflictRecord none
    readonly property conflictRecord first: list.conflicts[0] ?? none

    visible: count > 0
    implicitWidth: 520
    implicitHeight: column.implicitHeight + 2 * Theme.pad
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Theme.pad
        spacing: Theme.gap

        Text {
            id: title
            objectName: "conflictTitle"
            Layout.fillWidth: true
            text: qsTr("别人也改了：%1").arg([panel.first.name, Words.field(panel.first.field)].filter(part => part !== "").join(" · "))
            wrapMode: Text.Wrap
            font.pixelSize: Theme.body
            font.bold: true
            color: Theme.text
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            ConflictSide {
                Layout.fillWidth: true
                Layout.fillHeight: true
                objectName: "conflictMine"
                label: qsTr("我写的")
                value: panel.first.mineIsGone ? qsTr("删除") : Words.value(panel.first.field, panel.first.mine)
                choice: qsTr("用我写的")
                onChosen: panel.list.decide(0, true)
            }
            ConflictSide {
                Layout.fillWidth: true
                Layout.fillHeight: true
                objectName: "conflictTheirs"
                label: qsTr("文件里现在是")
                value: panel.first.theirsIsGone ? qsTr("已被删除") : Words.value(panel.first.field, panel.first.theirs)
                choice: qsTr("用文件里的")
                onChosen: panel.list.decide(0, false)
            }
        }
        Text {
            visible: panel.count > 1
            text: qsTr("还有 %1 处").arg(panel.count - 1)
            font.pixelSize: Theme.small
            color: Theme.quietText
        }
    }
}
