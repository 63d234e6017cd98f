// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// What the next click on the map does beyond looking: adds a stop, or sets a place down.
QtObject {
    property bool editing: false    ///< the open walk is being changed
    property bool addingStops: false
    property string placing: ""     ///< the place that is set down next
    readonly property bool active: addingStops || placing !== ""

    function addStops() {
        placing = "";
        addingStops = true;
    }
    function place(id: string) {
        addingStops = false;
        placing = id;
    }
    function drop() {
        addingStops = false;
        placing = "";
    }
}
