// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// The record of a clause that was asked for in the middle of the briefing, large enough for the back row.
Panel {
    id: card

    required property taskRecord task
    required property real unit ///< pixels for one at 1080 lines

    implicitHeight: column.implicitHeight + 56 * unit
    Accessible.role: Accessible.Pane
    Accessible.name: task.id + " " + task.title

    component Field: Text {
        required property string label
        required property string value
        required property real unit
        visible: value !== ""
        Layout.fillWidth: true
        text: label + "　" + value
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
        font.pixelSize: Theme.stageCard * unit
        color: Theme.quietText
    }

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: 36 * card.unit
        spacing: 12 * card.unit

        RowLayout {
            Layout.fillWidth: true
            spacing: 20 * card.unit

            Rectangle {
                Layout.alignment: Qt.AlignTop
                implicitWidth: number.implicitWidth + 28 * card.unit
                implicitHeight: number.implicitHeight + 10 * card.unit
                radius: 10 * card.unit
                color: Theme.red

                Text {
                    id: number
                    objectName: "stageCardClause"
                    anchors.centerIn: parent
                    text: card.task.id
                    font.pixelSize: Theme.stageText * card.unit
                    font.bold: true
                    color: Theme.redText
                }
            }
            Text {
                Layout.fillWidth: true
                text: card.task.summary
                wrapMode: Text.Wrap
                maximumLineCount: 4
                elide: Text.ElideRight
                font.pixelSize: Theme.stageText * card.unit
                color: Theme.text
            }
        }
        Field { unit: card.unit; label: qsTr("牵头单位"); value: card.task.leads }
        Field { unit: card.unit; label: qsTr("责任单位"); value: card.task.responsible }
        Field { unit: card.unit; label: qsTr("时间"); value: card.task.timing }
        Field { unit: card.unit; label: qsTr("进展"); value: card.task.progress }
        Field { visible: card.task.status !== "unrecorded"; unit: card.unit; label: qsTr("状态"); value: Words.status(card.task.status) }
    }
}
