// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import Guixiang
import Guixiang.App

/// What the keyboard and a screen reader meet on the map: a bare item over a symbol that the map below has drawn.
MapQuickItem {
    id: mark

    required property geoCoordinate position
    required property list<string> places
    required property int stop
    required property real offsetX
    required property real offsetY
    required property real radius
    required property string spoken

    signal opened(places: list<string>)
    readonly property alias focused: touch.activeFocus

    coordinate: position
    anchorPoint: Qt.point(radius - offsetX, radius - offsetY)
    sourceItem: Item {
        id: touch
        objectName: "mark"

        width: mark.radius * 2
        height: mark.radius * 2
        activeFocusOnTab: true
        Accessible.role: Accessible.Button
        Accessible.name: mark.spoken
        Accessible.focusable: true
        Accessible.onPressAction: mark.opened(mark.places)
        Keys.onReturnPressed: mark.opened(mark.places)
        Keys.onEnterPressed: mark.opened(mark.places)
        Keys.onSpacePressed: mark.opened(mark.places)
    }

    function takeFocus() {
        sourceItem.forceActiveFocus(Qt.TabFocusReason);
    }
}
