// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// One task's record: clause, title, summary, who, when, how far, and its places, each a jump.
ColumnLayout {
    id: card

    required property taskRecord task
    required property PlanRecords records
    required property Session session
    property string currentPlace: ""
    property real besideTitle: 0 ///< kept free at the right of the title

    signal placeChosen(place: string)
    signal flownTo

    spacing: 8

    RowLayout {
        Layout.fillWidth: true
        spacing: 10

        ClauseBadge {
            Layout.alignment: Qt.AlignTop
            clause: card.task.id
        }
        Text {
            objectName: "cardTaskTitle"
            Layout.fillWidth: true
            Layout.rightMargin: card.besideTitle
            text: card.task.title
            wrapMode: Text.Wrap
            font.pixelSize: 16
            font.bold: true
            color: Theme.text
        }
    }
    Text {
        Layout.fillWidth: true
        text: card.task.summary
        wrapMode: Text.Wrap
        font.pixelSize: Theme.body
        lineHeight: 1.2
        color: Theme.text
    }
    CardField {
        Layout.topMargin: 4
        Layout.fillWidth: true
        label: qsTr("行动")
        value: (card.records.english ? card.task.actionNumber : Words.ordinal(card.task.actionNumber)) + " · " + card.task.action
    }
    CardField { Layout.fillWidth: true; label: qsTr("条款"); value: card.task.paragraph + " · " + Words.kind(card.task.kind) }
    CardField { Layout.fillWidth: true; label: qsTr("牵头单位"); value: card.task.leads }
    CardField { Layout.fillWidth: true; label: qsTr("协同单位"); value: card.task.partners }
    CardField { Layout.fillWidth: true; label: qsTr("时间"); value: card.task.timing }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        Text {
            Layout.preferredWidth: 72
            text: qsTr("状态")
            font.pixelSize: Theme.small
            color: Theme.quietText
        }
        PlainButton {
            id: status
            objectName: "statusButton"
            framed: true
            implicitHeight: 28
            text: Words.statusSign(card.task.status) + " " + Words.status(card.task.status) + " ▾"
            spoken: qsTr("状态：%1").arg(Words.status(card.task.status))
            onClicked: statuses.popup(status, 0, status.height + 4)

            PlainMenu {
                id: statuses

                Repeater {
                    model: Words.statuses
                    delegate: PlainMenuItem {
                        required property string modelData
                        objectName: "status-" + modelData
                        text: Words.statusSign(modelData) + " " + Words.status(modelData)
                        ticked: card.task.status === modelData
                        onTriggered: card.records.setStatus(card.task.id, modelData)
                    }
                }
            }
        }
    }
    EditableField {
        objectName: "responsibleField"
        Layout.fillWidth: true
        label: qsTr("责任单位")
        value: card.task.responsible
        hint: qsTr("方案未载明 · 填写")
        onEdited: (text, base) => card.records.setResponsible(card.task.id, text, base)
    }
    EditableField {
        objectName: "progressField"
        Layout.fillWidth: true
        label: qsTr("进展")
        value: card.task.progress
        hint: qsTr("填写进展")
        onEdited: (text, base) => card.records.setProgress(card.task.id, text, base)
    }
    GoalList {
        Layout.fillWidth: true
        goals: card.task.goals
        onAdded: (title, date) => card.records.addGoal(card.task.id, title, date)
        onRemoved: index => card.records.removeGoal(card.task.id, index)
    }
    RowLayout {
        Layout.topMargin: 6
        Layout.fillWidth: true

        Text {
            Layout.fillWidth: true
            text: card.task.places.length > 0 ? qsTr("相关地点 %1").arg(card.task.places.length) : qsTr("方案没有为这项任务写明地点")
            font.pixelSize: Theme.small
            font.bold: card.task.places.length > 0
            color: Theme.quietText
        }
        PlainButton {
            visible: card.task.places.some(place => place.placed)
            text: qsTr("全部看 ›")
            font.pixelSize: Theme.small
            onClicked: card.flownTo()
        }
    }
    Repeater {
        model: card.task.places.length
        delegate: PlaceRow {
            required property int index
            Layout.fillWidth: true
            objectName: "place-" + place.id
            place: card.task.places[index]
            session: card.session
            highlighted: place.id === card.currentPlace
            onClicked: card.placeChosen(place.id)
        }
    }
}
