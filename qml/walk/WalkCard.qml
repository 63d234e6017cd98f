// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// A walk's record: its clause, its stops with the way between them, and the ways to hand it on; or, being edited, all of that
/// to change.
ColumnLayout {
    id: card

    required property WalkGuide guide
    required property WalkEditor editor
    required property WalkTool tool
    required property Session session

    signal placeChosen(place: string)
    signal taskChosen(task: string)
    signal stopDropped(stop: int, at: point) ///< in the scene
    signal removed
    signal sheetAsked

    readonly property int count: guide.stops.length
    property stopRecord none ///< for a row that is about to go

    spacing: 8

    Text {
        objectName: "walkTitle"
        visible: !card.tool.editing
        Layout.fillWidth: true
        Layout.rightMargin: 32
        text: card.guide.title
        wrapMode: Text.Wrap
        font.pixelSize: Theme.heading
        font.bold: true
        color: Theme.text
    }
    RecordField {
        objectName: "walkTitleField"
        visible: card.tool.editing
        Layout.fillWidth: true
        Layout.rightMargin: 36
        implicitHeight: 34
        font.pixelSize: Theme.heading
        font.bold: true
        value: card.guide.title
        Accessible.name: qsTr("路线名称")
        onEdited: (text, base) => card.editor.setTitle(text, base)
    }
    EditBar {
        visible: card.tool.editing
        Layout.fillWidth: true
        adding: card.tool.addingStops
        orderable: card.count > 3
        session: card.session
        onEnded: {
            card.tool.drop();
            card.tool.editing = false;
        }
        onStopsAsked: card.tool.addingStops ? card.tool.drop() : card.tool.addStops()
        onOrderAsked: card.editor.takeShortestOrder()
        onRemoveAsked: card.removed()
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 10

        ClauseBadge {
            visible: card.guide.clause !== ""
            clause: card.guide.clause
            TapHandler { onTapped: card.taskChosen(card.guide.clause) }
        }
        Text {
            objectName: "walkTotal"
            Layout.fillWidth: true
            text: card.count > 0 ? card.guide.total : qsTr("这条路线还没有站点")
            wrapMode: Text.Wrap
            font.pixelSize: Theme.body
            color: Theme.text
        }
    }
    PaceChips {
        visible: card.count > 0
        Layout.fillWidth: true
        paceKmh: card.guide.paceKmh
        stepFree: card.guide.stepFree
        onChosen: (paceKmh, stepFree) => card.editor.setPace(paceKmh, stepFree)
    }
    HandOnBar {
        visible: !card.tool.editing
        Layout.fillWidth: true
        hasStops: card.count > 0
        writing: card.guide.writing
        onEditAsked: card.tool.editing = true
        onSheetAsked: card.sheetAsked()
        onAsked: kind => card.guide.write(kind)
    }
    Repeater {
        model: card.tool.editing ? 0 : card.count
        delegate: StopRow {
            required property int index
            Layout.fillWidth: true
            stop: card.guide.stops[index] ?? card.none
            onClicked: card.placeChosen(stop.place)
        }
    }
    Repeater {
        model: card.tool.editing ? card.count : 0
        delegate: StopEditor {
            required property int index
            Layout.fillWidth: true
            Layout.bottomMargin: 6
            stop: card.guide.stops[index] ?? card.none
            count: card.count
            onNamed: (name, base) => card.editor.setStopName(index, name, base)
            onTold: (text, base) => card.editor.setNarration(index, text, base)
            onTalked: minutes => card.editor.setTalkMinutes(index, minutes)
            onMoved: by => card.editor.moveStop(index, index + by)
            onRemoved: card.editor.removeStop(index)
            onPlaceAsked: card.tool.place(stop.place)
            onDropped: at => card.stopDropped(index, at)
        }
    }
    Strip {
        visible: card.count > 0 && !card.tool.editing
        Layout.fillWidth: true
        text: card.guide.positions
    }
}
