// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtPositioning
import Guixiang
import Guixiang.App

/// The first use: look around, search, read the records.
FocusScope {
    id: explorer

    required property Session session
    required property Language language
    required property bool fullScreen
    required property RasterLayer raster ///< the background of pictures
    readonly property alias map: map
    readonly property alias filter: filter
    readonly property alias selection: selection
    readonly property WalkTool tool: desk.tool
    property string shownWalk: "" ///< the walk on the map: the one opened last
    readonly property string walkToPrint: map.walk !== "" ? map.walk : records.walks.find(walk => walk.stops > 0)?.id ?? ""
    property alias datum: foot.datum
    property alias page: side.page

    signal briefingAsked(scene: string) ///< from a scene on; empty for the first
    signal fullScreenToggled
    signal written(file: string, findings: string)
    signal failed(sentence: string)
    signal mapUnreadable(problem: string)
    signal mapReadableAgain
    signal sheetAsked(walk: string)
    signal importAsked
    signal styleAsked
    signal backgroundAsked

    function takeKeys() { map.takeKeys(); }
    /// The record that a step touched, unless it is part of what is open.
    function show(kind: string, id: string) { opener.reveal(kind, id); }
    function focusSearch() { side.focusSearch(); }
    /// One step back: a tool is put down, editing ends, what is open closes, then the keyboard returns to the map.
    function back() {
        if (tool.active)
            tool.drop();
        else if (tool.editing)
            tool.editing = false;
        else if (!selection.isEmpty)
            selection.clear();
        map.takeKeys();
    }
    /// What was open may not be there when a step is taken back.
    function isGone(): bool {
        return (selection.walk !== "" && !records.walks.some(walk => walk.id === selection.walk))
            || (selection.feature !== "" && overlays.feature(selection.feature, records.english).id === "")
            || (selection.place !== "" && records.place(selection.place, records.english).id === "") || (selection.scene !== "" && briefing.position < 0);
    }
    /// A click on the map with a tool in hand.
    function pick(places: list<string>, position: geoCoordinate) {
        if (!tool.marking)
            desk.pick(places, position);
        else if (places.length > 1)
            choices.offer(places, map.spotOf(position));
        else if (places.length === 1)
            choose(places[0]);
    }
    function choose(place: string) {
        if (tool.addingStops)
            desk.editor.addPlace(place);
        else if (tool.marking)
            briefing.setHighlighted(place, !briefing.scene.highlights.includes(place));
        else
            opener.openPlace(place);
    }
    /// What the map shows between what lies over it, kept as a scene of the briefing.
    function captureScene() {
        briefing.capture(map.freeView(), map.freeWidth, map.freeHeight, filter.chosen, selection.place, selection.task, selection.walk);
        selection.showScene(briefing.chosen);
    }

    Keys.onEscapePressed: back()

    PlanRecords {
        id: records
        session: explorer.session
        english: explorer.language.english
    }
    LayerFilter { id: filter; session: explorer.session }
    OverlayDesk { id: overlays; session: explorer.session }
    Selection {
        id: selection
        onWalkChanged: if (walk !== "") explorer.shownWalk = walk
    }
    Opener {
        id: opener
        selection: selection
        records: records
        map: map
        desk: desk
    }
    Connections {
        target: records
        function onChanged() { if (explorer.isGone()) selection.clear(); }
    }
    WalkDesk {
        id: desk
        session: explorer.session
        selection: selection
        english: explorer.language.english
        onWritten: file => explorer.written(file, "")
        onFailed: sentence => explorer.failed(sentence)
        onChoiceAsked: (places, position) => choices.offer(places, map.spotOf(position))
    }
    BriefingEditor {
        id: briefing
        session: explorer.session
        english: explorer.language.english
        chosen: selection.scene
        onChanged: if (selection.scene !== "" && chosen !== selection.scene) selection.showScene(chosen)
    }

    MapView {
        id: map
        objectName: "mapView"
        anchors.fill: parent
        focus: true
        session: explorer.session
        filter: filter
        records: records
        raster: explorer.raster
        english: explorer.language.english
        selectedPlaces: selection.place !== "" ? [selection.place] : records.placesOfTask(selection.task)
        walk: records.walks.some(walk => walk.id === explorer.shownWalk) ? explorer.shownWalk : ""
        picking: explorer.tool.active
        onPicked: (places, position) => explorer.pick(places, position)
        reachFrom: card.reachShown ? selection.place : ""
        leftMargin: side.x + side.width + 24
        rightMargin: card.visible ? card.width + 2 * Theme.pad + 8 : 24
        onMarksOpened: (places, at) => {
            if (places.length === 1)
                opener.openPlace(places[0]);
            else
                choices.offer(places, at);
        }
        selectedFeature: selection.feature
        onFeatureOpened: feature => selection.showFeature(feature)
        onEmptyClicked: selection.clear()
        onUnreadable: problem => explorer.mapUnreadable(problem)
        onReadableAgain: explorer.mapReadableAgain()
        onAccessChosen: (street, access) => desk.editor.setStreetAccess(street, access)
    }
    WalkHandles {
        anchors.fill: map
        visible: explorer.tool.editing && !explorer.tool.active
        guide: desk.guide
        editor: desk.editor
        view: map
    }
    ModeSwitch {
        anchors.top: parent.top
        anchors.topMargin: Theme.pad
        x: map.middle - width / 2
        width: implicitWidth
        height: implicitHeight
        visible: !explorer.tool.active
        canPrint: explorer.walkToPrint !== ""
        onSheetAsked: explorer.sheetAsked(explorer.walkToPrint)
        onBriefingAsked: explorer.briefingAsked("")
    }
    ToolBanner {
        anchors.top: parent.top
        anchors.topMargin: Theme.pad
        x: map.middle - width / 2
        width: implicitWidth
        height: implicitHeight
        tool: explorer.tool
        place: records.place(explorer.tool.placing, records.english).name
    }
    MapFoot {
        id: foot
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.pad + side.width + 24
        anchors.rightMargin: 20
        anchors.bottomMargin: 10
        plan: map.plan
        pointer: map.pointer
        notice: [explorer.raster.notice, records.notice].filter(part => part !== "").join(" · ")
    }
    Item {
        anchors.fill: parent
        anchors.margins: Theme.pad
        anchors.bottomMargin: 48

        SidePanel {
            id: side
            objectName: "sidePanel"
            width: Math.min(320, Math.max(296, explorer.width * 0.25))
            height: implicitHeight
            session: explorer.session
            language: explorer.language
            records: records
            filter: filter
            overlays: overlays
            onOverlayChosen: overlay => map.flyToOverlay(overlay)
            selection: selection
            fullScreen: explorer.fullScreen
            onFound: (kind, id) => opener.showFound(kind, id)
            onTaskChosen: task => opener.showTask(task)
            onPlaceChosen: place => opener.showPlace(place)
            onWalkChosen: walk => opener.showWalk(walk)
            onNewWalkAsked: desk.makeWalk()
            briefing: briefing
            onBriefingAsked: scene => explorer.briefingAsked(scene)
            onSceneChosen: scene => selection.showScene(scene)
            onSceneCaptureAsked: explorer.captureScene()
            onFullScreenToggled: explorer.fullScreenToggled()
            onHomeAsked: map.flyHome()
            onImportAsked: explorer.importAsked()
            onStyleAsked: explorer.styleAsked()
            onBackgroundAsked: explorer.backgroundAsked()
            onSearchLeft: explorer.back()
        }
        RecordCard {
            id: card
            objectName: "recordCard"
            anchors.right: parent.right
            width: Math.min(384, Math.max(312, explorer.width * 0.27))
            height: implicitHeight
            selection: selection
            records: records
            session: explorer.session
            raster: explorer.raster
            onPlaceChosen: place => opener.showPlace(place)
            guide: desk.guide
            editor: desk.editor
            tool: explorer.tool
            briefing: briefing
            overlays: overlays
            english: explorer.language.english
            onStopDropped: (stop, at) => {
                const spot = map.mapFromItem(null, at.x, at.y);
                if (spot.x > side.x + side.width + Theme.pad && spot.x < card.x)
                    desk.editor.dropStop(stop, map.positionAt(spot));
            }
            onWalkJoined: walk => desk.joinWalk(walk)
            onSheetAsked: explorer.sheetAsked(selection.walk)
            onWalkRemoved: desk.removeWalk()
            onSceneViewTaken: briefing.takeView(map.freeView(), map.freeWidth, map.freeHeight, filter.chosen)
            onSceneStartAsked: explorer.briefingAsked(selection.scene)
            onTaskChosen: task => opener.showTask(task)
            onTaskShown: task => map.flyToPlaces(records.placesOfTask(task))
            onClosed: explorer.back()
        }
    }
    ChoiceList {
        id: choices
        parent: explorer
        records: records
        session: explorer.session
        onChosen: place => explorer.choose(place)
    }
}
