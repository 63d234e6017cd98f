// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Guixiang
import Guixiang.App

/// Opens what is asked for, and takes the map there.
QtObject {
    required property Selection selection
    required property PlanRecords records
    required property MapView map
    required property WalkDesk desk

    /// What was touched on the map opens where it is.
    function openPlace(id: string) {
        selection.showPlace(id);
        map.reveal(records.place(id, records.english).coordinate);
    }
    /// While stops are added a place becomes one.
    function showPlace(id: string) {
        if (desk.tool.addingStops)
            return desk.editor.addPlace(id);
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
    function showFeature(id: string) {
        selection.showFeature(id);
        map.flyToFeature(id);
    }
    function showFound(kind: string, id: string) {
        switch (kind) {
        case "task": showTask(id); break;
        case "place": showPlace(id); break;
        case "street": map.flyToStreet(id); break;
        case "station": map.flyToStation(id); break;
        case "walk": showWalk(id); break;
        case "feature": showFeature(id); break;
        }
    }
    /// A record that a step touched, where the map stands; what is open stays where it shows the record.
    function reveal(kind: string, id: string) {
        switch (kind) {
        case "task":
            if (selection.task !== id && !records.place(selection.place, records.english).tasks.includes(id))
                selection.showTask(id);
            break;
        case "place":
            if (selection.place !== id && !records.placesOfWalk(selection.walk).includes(id) && records.place(id, records.english).id !== "")
                selection.showPlace(id);
            break;
        case "walk":
            if (selection.walk !== id && records.walks.some(walk => walk.id === id))
                selection.showWalk(id);
            break;
        case "scene":
            selection.showScene(id);
            break;
        }
    }
}
