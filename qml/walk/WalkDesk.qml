// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtPositioning
import Guixiang
import Guixiang.App

/// What walks are made with: the guide that reads the open walk, the editor that changes it, the tool in hand.
Item {
    id: desk

    required property Session session
    required property Selection selection
    required property bool english
    readonly property alias tool: tool
    readonly property alias editor: editor
    readonly property alias guide: guide

    signal written(file: string)
    signal failed(sentence: string)
    signal choiceAsked(places: list<string>, position: geoCoordinate) ///< which of several places becomes a stop

    function makeWalk() {
        selection.showWalk(editor.addWalk(qsTr("新路线")));
        tool.editing = true;
        tool.addStops();
    }
    /// The open place becomes a stop of a walk.
    function joinWalk(walk: string) {
        const place = selection.place;
        selection.showWalk(walk);
        tool.editing = true;
        editor.addPlace(place);
    }
    function removeWalk() {
        editor.removeWalk();
        selection.clear();
    }
    /// A click on the map sets a place down or adds a stop.
    function pick(places: list<string>, position: geoCoordinate) {
        if (tool.placing !== "") {
            editor.placeByHand(tool.placing, position);
            tool.drop();
        } else if (places.length > 1) {
            choiceAsked(places, position);
        } else if (places.length === 1) {
            editor.addPlace(places[0]);
        } else {
            editor.addPosition(position, qsTr("站点 %1").arg(guide.stops.length + 1));
        }
    }

    visible: false

    WalkTool { id: tool }
    WalkEditor {
        id: editor
        session: desk.session
        english: desk.english
        walk: desk.selection.walk
    }
    WalkGuide {
        id: guide
        session: desk.session
        english: desk.english
        walk: desk.selection.walk
        onWritten: file => desk.written(file)
        onFailed: sentence => desk.failed(sentence)
    }
    Connections {
        target: desk.selection
        function onWalkChanged() {
            tool.drop();
            tool.editing = false;
        }
        function onSceneChanged() { tool.drop(); }
    }
}
