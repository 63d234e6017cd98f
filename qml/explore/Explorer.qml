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
    readonly property alias map: map
    readonly property alias filter: filter
    readonly property alias selection: selection
    property string shownWalk: "" ///< the walk on the map: the one opened last
    property alias datum: foot.datum
    property alias page: side.page

    signal briefingAsked
    signal fullScreenToggled
    signal written(file: string, findings: string)
    signal failed(sentence: string)
    signal sheetAsked(walk: string)

    function focusSearch() { side.focusSearch(); }
    /// One step back: a tool is put down, editing ends, what is open closes, then the keyboard returns to the map.
    function back() {
        if (tool.active)
            tool.drop();
        else if (tool.editing)
            tool.editing = false;
        else if (!selection.isEmpty)
            selection.clear();
        map.forceActiveFocus();
    }
    /// What was touched on the map opens where it is.
    function openPlace(id: string) {
        selection.showPlace(id);
        map.reveal(records.place(id, records.english).coordinate);
    }
    function showPlace(id: string) {
        if (tool.addingStops) {
            editor.addPlace(id);
            return;
        }
        selection.showPlace(id);
        map.flyToPlaces([id]);
    }
    function showTask(id: string) {
        selection.showTask(id);
        map.flyToPlaces(records.placesOfTask(id));
    }
    function showWalk(id: string) {
        selection.showWalk(id);
        map.flyToPlaces(records.placesOfWalk(id));
    }
    function makeWalk() {
        selection.showWalk(editor.addWalk(qsTr("新路线")));
        tool.editing = true;
        tool.addStops();
    }
    function joinWalk(walk: string) {
        const place = selection.place;
        selection.showWalk(walk);
        tool.editing = true;
        editor.addPlace(place);
    }
    /// A click on the map with a tool in hand.
    function pick(places: list<string>, position: geoCoordinate) {
        if (tool.placing !== "") {
            editor.placeByHand(tool.placing, position);
            tool.drop();
        } else if (places.length > 1) {
            choices.offer(places, map.spotOf(position));
        } else if (places.length === 1) {
            editor.addPlace(places[0]);
        } else {
            editor.addPosition(position, qsTr("站点 %1").arg(guide.stops.length + 1));
        }
    }
    function showFound(kind: string, id: string) {
        switch (kind) {
        case "task": showTask(id); break;
        case "place": showPlace(id); break;
        case "street": map.flyToStreet(id); break;
        case "station": map.flyToStation(id); break;
        case "walk": showWalk(id); break;
        }
    }

    Keys.onEscapePressed: back()

    PlanRecords {
        id: records
        session: explorer.session
        english: explorer.language.english
    }
    LayerFilter {
        id: filter
        session: explorer.session
    }
    Selection {
        id: selection
        onWalkChanged: {
            tool.drop();
            tool.editing = false;
            if (walk !== "")
                explorer.shownWalk = walk;
        }
    }
    Connections {
        target: records
        /// What was open may be gone when a step is taken back.
        function onChanged() {
            if ((selection.walk !== "" && !records.walks.some(walk => walk.id === selection.walk))
                    || (selection.place !== "" && records.place(selection.place, records.english).id === ""))
                selection.clear();
        }
    }
    WalkTool { id: tool }
    WalkEditor {
        id: editor
        session: explorer.session
        english: explorer.language.english
        walk: selection.walk
    }
    WalkGuide {
        id: guide
        session: explorer.session
        english: explorer.language.english
        walk: selection.walk
        onWritten: file => explorer.written(file, "")
        onFailed: sentence => explorer.failed(sentence)
    }

    MapView {
        id: map
        objectName: "mapView"
        anchors.fill: parent
        focus: true
        session: explorer.session
        filter: filter
        records: records
        english: explorer.language.english
        selectedPlaces: selection.place !== "" ? [selection.place] : records.placesOfTask(selection.task)
        walk: records.walks.some(walk => walk.id === explorer.shownWalk) ? explorer.shownWalk : ""
        picking: tool.active
        onPicked: (places, position) => explorer.pick(places, position)
        reachFrom: card.reachShown ? selection.place : ""
        leftMargin: side.x + side.width + 24
        rightMargin: card.visible ? card.width + 2 * Theme.pad + 8 : 24
        onMarksOpened: (places, at) => {
            if (places.length === 1)
                explorer.openPlace(places[0]);
            else
                choices.offer(places, at);
        }
        onEmptyClicked: selection.clear()
        onAccessChosen: (street, access) => editor.setStreetAccess(street, access)
    }
    WalkHandles {
        anchors.fill: map
        visible: tool.editing && !tool.active
        guide: guide
        editor: editor
        view: map
    }
    ToolBanner {
        anchors.top: parent.top
        anchors.topMargin: Theme.pad
        x: map.leftMargin + (parent.width - map.leftMargin - map.rightMargin - width) / 2
        width: implicitWidth
        height: implicitHeight
        tool: tool
        place: records.place(tool.placing, records.english).name
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
        notice: records.notice
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
            selection: selection
            fullScreen: explorer.fullScreen
            onFound: (kind, id) => explorer.showFound(kind, id)
            onTaskChosen: task => explorer.showTask(task)
            onPlaceChosen: place => explorer.showPlace(place)
            onWalkChosen: walk => explorer.showWalk(walk)
            onNewWalkAsked: explorer.makeWalk()
            onBriefingAsked: explorer.briefingAsked()
            onFullScreenToggled: explorer.fullScreenToggled()
            onHomeAsked: map.flyHome()
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
            onPlaceChosen: place => explorer.showPlace(place)
            guide: guide
            editor: editor
            tool: tool
            onStopDropped: (stop, at) => {
                const spot = map.mapFromItem(null, at.x, at.y);
                if (spot.x > side.x + side.width + Theme.pad && spot.x < card.x)
                    editor.dropStop(stop, map.positionAt(spot));
            }
            onWalkJoined: walk => explorer.joinWalk(walk)
            onSheetAsked: explorer.sheetAsked(selection.walk)
            onWalkRemoved: {
                editor.removeWalk();
                selection.clear();
            }
            onTaskChosen: task => explorer.showTask(task)
            onTaskShown: task => map.flyToPlaces(records.placesOfTask(task))
            onClosed: explorer.back()
        }
    }
    ChoiceList {
        id: choices
        parent: explorer
        records: records
        session: explorer.session
        onChosen: place => tool.addingStops ? editor.addPlace(place) : explorer.openPlace(place)
    }
}
