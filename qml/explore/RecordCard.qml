// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// The record of the selected place, task, walk or scene, or what is known of a feature of an overlay. A place that serves several tasks shows them one below the other.
Panel {
    id: card

    required property Selection selection
    required property PlanRecords records
    required property Session session
    required property RasterLayer raster ///< the background of pictures
    required property WalkGuide guide
    required property WalkEditor editor
    required property WalkTool tool
    required property BriefingEditor briefing
    required property OverlayDesk overlays
    required property bool english
    readonly property placeRecord place: records.place(selection.place, records.english)
    readonly property list<string> tasks: selection.task !== "" ? [selection.task] : place.tasks

    property bool reachShown: false ///< how far minutes on foot lead from the place

    signal placeChosen(place: string)
    signal taskChosen(task: string)
    signal taskShown(task: string)
    signal stopDropped(stop: int, at: point)
    signal walkJoined(walk: string) ///< the place becomes a stop of it
    signal walkRemoved
    signal sheetAsked
    signal sceneViewTaken
    signal sceneStartAsked
    signal closed

    visible: !selection.isEmpty
    implicitHeight: Math.min(body.implicitHeight + 2 * Theme.pad + 4, parent?.height ?? 0)
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("项目记录")

    Flickable {
        id: flick
        objectName: "cardScroll"
        anchors.fill: parent
        anchors.margins: Theme.pad
        anchors.rightMargin: 4
        contentHeight: body.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar { width: 8 }

        ColumnLayout {
            id: body
            width: flick.width - Theme.pad + 4
            spacing: Theme.gap

            WalkCard {
                visible: card.selection.walk !== ""
                Layout.fillWidth: true
                guide: card.guide
                editor: card.editor
                tool: card.tool
                session: card.session
                onStopDropped: (stop, at) => card.stopDropped(stop, at)
                onRemoved: card.walkRemoved()
                onSheetAsked: card.sheetAsked()
                onPlaceChosen: place => card.placeChosen(place)
                onTaskChosen: task => card.taskChosen(task)
            }
            SceneCard {
                visible: card.selection.scene !== ""
                Layout.fillWidth: true
                editor: card.briefing
                session: card.session
                raster: card.raster
                records: card.records
                tool: card.tool
                onViewTaken: card.sceneViewTaken()
                onStartAsked: card.sceneStartAsked()
            }
            FeatureCard {
                objectName: "featureCard"
                visible: card.selection.feature !== ""
                Layout.fillWidth: true
                feature: card.overlays.feature(card.selection.feature, card.english)
            }
            RowLayout {
                visible: card.place.id !== ""
                Layout.fillWidth: true
                Layout.rightMargin: 32
                spacing: Theme.gap

                Image {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: 2
                    source: card.place.id === "" ? "" : card.session.symbol(card.place.category, card.place.grade === "assumed")
                    sourceSize: Qt.size(28, 28)
                }
                ColumnLayout {
                    spacing: 2

                    Text {
                        objectName: "cardPlaceName"
                        Layout.fillWidth: true
                        text: card.place.name
                        wrapMode: Text.Wrap
                        font.pixelSize: Theme.heading
                        font.bold: true
                        color: Theme.text
                    }
                    Text {
                        Layout.fillWidth: true
                        text: card.place.address === "" ? qsTr("地址未公布") : card.place.address
                        wrapMode: Text.Wrap
                        font.pixelSize: Theme.small
                        color: Theme.quietText
                    }
                }
            }
            Strip {
                visible: card.place.id !== ""
                Layout.fillWidth: true
                text: Words.certainty(card.place.grade, card.place.uncertaintyM, card.place.placedOn)
                      + (card.place.basis === "" ? "" : "\n" + qsTr("依据：%1").arg(card.place.basis))
            }
            PlaceTools {
                visible: card.place.id !== ""
                Layout.fillWidth: true
                records: card.records
                placeable: !card.place.placed || card.place.coordinate.isValid
                placed: card.place.placed
                reachable: card.place.coordinate.isValid
                reachShown: card.reachShown
                onReachToggled: card.reachShown = !card.reachShown
                onPlacingAsked: card.tool.place(card.place.id)
                onWalkJoined: walk => card.walkJoined(walk)
            }
            Text {
                objectName: "reachCounts"
                visible: text !== ""
                Layout.fillWidth: true
                text: card.reachShown ? card.records.placesWithinReach(card.place.id).map((count, index) => qsTr("%1 分钟内 %2 处").arg(5 * (index + 1)).arg(count)).join(" · ") : ""
                wrapMode: Text.Wrap
                font.pixelSize: Theme.small
                color: Theme.quietText
            }
            Text {
                visible: card.place.id !== ""
                text: qsTr("项目记录")
                font.pixelSize: Theme.small
                font.bold: true
                color: Theme.quietText
            }
            Repeater {
                model: card.tasks
                delegate: ColumnLayout {
                    id: entry

                    required property string modelData
                    required property int index

                    spacing: Theme.gap
                    Layout.fillWidth: true

                    Rectangle {
                        visible: entry.index > 0
                        Layout.fillWidth: true
                        implicitHeight: 1
                        color: Theme.line
                    }
                    TaskCard {
                        Layout.fillWidth: true
                        objectName: "taskCard"
                        besideTitle: entry.index === 0 && card.place.id === "" ? 32 : 0
                        task: card.records.tasks.find(task => task.id === entry.modelData)
                        records: card.records
                        session: card.session
                        currentPlace: card.selection.place
                        onPlaceChosen: place => card.placeChosen(place)
                        onFlownTo: card.taskShown(entry.modelData)
                    }
                }
            }
        }
    }
    PlainButton {
        objectName: "closeCard"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 10
        text: "✕"
        spoken: qsTr("关闭")
        onClicked: card.closed()
    }
    Connections {
        target: card.selection
        function onPlaceChanged() { flick.contentY = 0; }
        function onTaskChanged() { flick.contentY = 0; }
        function onWalkChanged() { flick.contentY = 0; }
        function onSceneChanged() { flick.contentY = 0; }
        function onFeatureChanged() { flick.contentY = 0; }
    }
}
