// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import Guixiang
import Guixiang.App

/// How the window looked when it was closed: theme, language, the map's style, layers, where the map was.
QtObject {
    id: saved

    required property Explorer explorer
    required property Language language
    required property MapStyle mapStyle
    property bool restored: false

    signal viewRestored

    // Settings keeps only what its own instance declares, so it is not the base type here.
    readonly property Settings kept: Settings {
        id: kept
        category: "view"
        property real latitude: 0
        property real longitude: 0
        property real zoom: 0
        property bool dark: false
        property bool english: false
        property bool reducedMotion: false
        property string style: "" ///< a file of the user's own; empty for the bundled ones
        property string datum: "wgs84"
        property string page: "layers"
        property list<string> hiddenLayers: []
    }

    function restoreLook() {
        Theme.dark = kept.dark;
        Theme.reducedMotion = kept.reducedMotion;
        language.english = kept.english;
        if (!mapStyle.restore(kept.style)) {
            kept.style = "";
            kept.setValue("style", ""); // at once, however this start ends
            kept.sync();
        }
        explorer.filter.hiddenLayers = kept.hiddenLayers;
        explorer.datum = kept.datum;
        explorer.page = kept.page;
    }
    /// Once, as soon as there is a project to look at.
    function restoreView() {
        if (restored || !explorer.session.ready)
            return;
        restored = true;
        if (kept.zoom > 0)
            explorer.map.jump(explorer.map.plan.savedView(kept.latitude, kept.longitude, kept.zoom));
        else
            explorer.map.showHome();
        viewRestored();
    }
    function keep() {
        kept.latitude = explorer.map.center.latitude;
        kept.longitude = explorer.map.center.longitude;
        kept.zoom = explorer.map.zoomLevel;
        kept.dark = Theme.dark;
        kept.reducedMotion = Theme.reducedMotion;
        kept.english = language.english;
        kept.style = explorer.session.styleFile.toString();
        kept.hiddenLayers = explorer.filter.hiddenLayers;
        kept.datum = explorer.datum;
        kept.page = explorer.page;
    }
}
