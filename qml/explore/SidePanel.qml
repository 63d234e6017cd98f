// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// The left panel: title, search, and below it the results, the layers, the tasks, or what is not yet placed.
Panel {
    id: panel

    required property Session session
    required property Language language
    required property PlanRecords records
    required property LayerFilter filter
    required property OverlayDesk overlays
    required property Selection selection
    required property bool fullScreen
    required property BriefingEditor briefing
    property string page: "layers" // layers, tasks, walks, unplaced, scenes
    readonly property bool searching: box.text.trim() !== ""

    signal found(kind: string, id: string)
    signal taskChosen(task: string)
    signal placeChosen(place: string)
    signal walkChosen(walk: string)
    signal overlayChosen(overlay: string)
    signal newWalkAsked
    signal briefingAsked(scene: string) ///< empty for the first
    signal sceneChosen(scene: string)
    signal sceneCaptureAsked
    signal fullScreenToggled
    signal homeAsked
    signal importAsked
    signal styleAsked
    signal backgroundAsked
    signal searchLeft

    function focusSearch() {
        box.forceActiveFocus(Qt.ShortcutFocusReason);
        box.selectAll();
    }

    implicitHeight: Math.min(column.implicitHeight + 2 * Theme.pad, parent?.height ?? 0)

    SearchModel {
        id: search
        session: panel.session
        english: panel.language.english
        query: box.text
    }
    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Theme.pad
        spacing: Theme.gap

        PanelHeader {
            Layout.fillWidth: true
            session: panel.session
            records: panel.records
            language: panel.language
            fullScreen: panel.fullScreen
            onBriefingAsked: panel.briefingAsked("")
            onFullScreenToggled: panel.fullScreenToggled()
            onHomeAsked: panel.homeAsked()
            onImportAsked: panel.importAsked()
            onStyleAsked: panel.styleAsked()
            onBackgroundAsked: panel.backgroundAsked()
        }
        SearchBox {
            id: box
            objectName: "searchBox"
            Layout.fillWidth: true
            onMoved: rows => results.move(rows)
            onOpened: results.openCurrent()
            onAbandoned: panel.searchLeft()
        }
        SearchResults {
            id: results
            visible: panel.searching
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: implicitHeight
            search: search
            onOpened: (kind, id) => panel.found(kind, id)
        }
        Flow {
            visible: !panel.searching
            Layout.fillWidth: true
            spacing: 5

            Repeater {
                model: [{ key: "layers", name: qsTr("图层") }, { key: "tasks", name: qsTr("任务") }, { key: "walks", name: qsTr("路线") }, { key: "unplaced", name: qsTr("待定位") }, { key: "scenes", name: qsTr("演示") }]
                delegate: Chip {
                    required property var modelData
                    objectName: "page-" + modelData.key
                    text: modelData.name
                    selected: panel.page === modelData.key
                    onClicked: panel.page = modelData.key
                }
            }
        }
        Flickable {
            visible: !panel.searching && panel.page === "layers"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: layers.implicitHeight
            contentHeight: layers.implicitHeight
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar {}

            ColumnLayout {
                id: layers
                width: parent.width
                spacing: Theme.gap

                LayerList {
                    Layout.fillWidth: true
                    filter: panel.filter
                    session: panel.session
                    overlays: panel.overlays
                    onOverlayChosen: overlay => panel.overlayChosen(overlay)
                    onWalkChosen: panel.walkChosen(panel.records.firstWalk)
                }
                Rectangle {
                    Layout.fillWidth: true
                    implicitHeight: 1
                    color: Theme.line
                }
                FilterBar {
                    Layout.fillWidth: true
                    filter: panel.filter
                    records: panel.records
                }
                UnplacedTray {
                    Layout.fillWidth: true
                    visible: unplaced.count > 0
                    count: unplaced.count
                    onOpened: panel.page = "unplaced"
                }
            }
        }
        TaskList {
            visible: !panel.searching && panel.page === "tasks"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: implicitHeight
            records: panel.records
            filter: panel.filter
            current: panel.selection.task
            onChosen: task => panel.taskChosen(task)
        }
        WalkList {
            visible: !panel.searching && panel.page === "walks"
            Layout.fillWidth: true
            records: panel.records
            current: panel.selection.walk
            onChosen: walk => panel.walkChosen(walk)
            onNewAsked: panel.newWalkAsked()
        }
        SceneList {
            visible: !panel.searching && panel.page === "scenes"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: implicitHeight
            editor: panel.briefing
            onChosen: scene => panel.sceneChosen(scene)
            onStartAsked: scene => panel.briefingAsked(scene)
            onCaptureAsked: panel.sceneCaptureAsked()
        }
        UnplacedList {
            id: unplaced
            visible: !panel.searching && panel.page === "unplaced"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: implicitHeight
            records: panel.records
            filter: panel.filter
            session: panel.session
            onChosen: place => panel.placeChosen(place)
        }
    }
}
