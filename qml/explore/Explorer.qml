// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
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
    property alias datum: foot.datum
    property alias page: side.page

    signal fullScreenToggled
    signal written(file: string, findings: string)
    signal failed(sentence: string)

    function focusSearch() { side.focusSearch(); }
    /// One step back: what is open closes, then the keyboard returns to the map.
    function back() {
        if (!selection.isEmpty)
            selection.clear();
        map.forceActiveFocus();
    }
    /// What was touched on the map opens where it is.
    function openPlace(id: string) {
        selection.showPlace(id);
        map.reveal(records.place(id, records.english).coordinate);
    }
    function showPlace(id: string) {
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
    Selection { id: selection }
    WalkGuide {
        id: guide
        session: explorer.session
        english: explorer.language.english
        walk: selection.walk
        onWritten: (file, findings) => explorer.written(file, findings)
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
            onWalkChosen: explorer.showWalk(records.firstWalk)
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
        onChosen: place => explorer.openPlace(place)
    }
}
