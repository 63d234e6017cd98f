// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// The plan's tasks under their actions; a click flies to a task's points.
ListView {
    id: list

    required property PlanRecords records
    required property LayerFilter filter
    property string current: ""

    signal chosen(task: string)

    clip: true
    model: records.tasks.filter(task => filter.tasks.includes(task.id))
    implicitHeight: contentHeight
    boundsBehavior: Flickable.StopAtBounds
    reuseItems: true
    ScrollBar.vertical: ScrollBar {}
    Accessible.role: Accessible.List
    Accessible.name: qsTr("任务")

    footer: Text {
        width: list.width
        topPadding: 16
        bottomPadding: 4
        leftPadding: 6
        rightPadding: 12
        text: list.records.note
        wrapMode: Text.Wrap
        font.pixelSize: Theme.small
        lineHeight: 1.15
        color: Theme.quietText
    }
    delegate: ColumnLayout {
        id: entry

        required property taskRecord modelData
        required property int index
        readonly property bool opensAction: index === 0 || list.model[index - 1].actionNumber !== modelData.actionNumber

        width: ListView.view.width
        spacing: 0

        Text {
            visible: entry.opensAction
            Layout.topMargin: entry.index === 0 ? 2 : 12
            Layout.bottomMargin: 4
            Layout.fillWidth: true
            text: (list.records.english ? entry.modelData.actionNumber : Words.ordinal(entry.modelData.actionNumber)) + " · " + entry.modelData.action
            elide: Text.ElideRight
            font.pixelSize: Theme.small
            font.bold: true
            color: Theme.quietText
        }
        ItemDelegate {
            id: row
            objectName: "task-" + entry.modelData.id
            Layout.fillWidth: true
            implicitHeight: Math.max(36, title.implicitHeight + 12)
            padding: 0
            highlighted: list.current === entry.modelData.id
            focusPolicy: Qt.TabFocus
            Accessible.name: entry.modelData.id + " " + entry.modelData.title
            onClicked: list.chosen(entry.modelData.id)

            background: Rectangle {
                radius: Theme.smallRadius
                color: row.highlighted || row.hovered ? Theme.raised : "transparent"

                FocusRing { target: row }
            }
            contentItem: RowLayout {
                spacing: 10

                Text {
                    Layout.leftMargin: 6
                    Layout.preferredWidth: 26
                    text: entry.modelData.id
                    font.pixelSize: Theme.body
                    font.bold: true
                    color: Theme.red
                }
                Text {
                    id: title
                    Layout.fillWidth: true
                    text: entry.modelData.title
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    font.pixelSize: Theme.body
                    color: Theme.text
                }
                Text {
                    visible: entry.modelData.places.length > 0
                    text: qsTr("%n 处", "", entry.modelData.places.length)
                    font.pixelSize: Theme.small
                    color: Theme.quietText
                }
                Text {
                    Layout.rightMargin: 6
                    text: Words.statusSign(entry.modelData.status)
                    font.pixelSize: Theme.small
                    color: Theme.quietText
                }
            }
        }
    }
}
