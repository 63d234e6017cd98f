// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtCore
import QtQuick
import Guixiang
import Guixiang.App

/// How the window looked when it was closed: theme, language, layers, where the map was.
Settings {
    id: saved

    required property Explorer explorer
    required property Language language
    property real latitude: 0
    property real longitude: 0
    property real zoom: 0
    property bool dark: false
    property bool english: false
    property bool reducedMotion: false
    property list<string> hiddenLayers: []

    function restoreLook() {
        Theme.dark = dark;
        Theme.reducedMotion = reducedMotion;
        language.english = english;
        explorer.filter.hiddenLayers = hiddenLayers;
    }
    function restoreView() {
        if (zoom > 0)
            explorer.map.jump(explorer.map.plan.savedView(latitude, longitude, zoom));
        else
            explorer.map.showHome();
    }
    function keep() {
        latitude = explorer.map.center.latitude;
        longitude = explorer.map.center.longitude;
        zoom = explorer.map.zoomLevel;
        dark = Theme.dark;
        reducedMotion = Theme.reducedMotion;
        english = language.english;
        hiddenLayers = explorer.filter.hiddenLayers;
    }

    category: "view"
}
