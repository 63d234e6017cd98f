// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// What the next click on the map does beyond looking: adds a stop, sets a place down, or marks one in a scene.
QtObject {
    property bool editing: false    ///< the open walk is being changed
    property bool addingStops: false
    property string placing: ""     ///< the place that is set down next
    property bool marking: false    ///< places of the open scene
    readonly property bool active: addingStops || marking || placing !== ""

    function addStops() {
        drop();
        addingStops = true;
    }
    function place(id: string) {
        drop();
        placing = id;
    }
    function mark() {
        drop();
        marking = true;
    }
    function drop() {
        addingStops = false;
        marking = false;
        placing = "";
    }
}
