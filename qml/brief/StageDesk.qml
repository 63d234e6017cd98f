// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Guixiang
import Guixiang.App

/// What the presenter shows with: a spotlight that follows the pointer, and a pen whose lines keep to the map.
Item {
    id: desk

    required property MapView view
    property bool spotlit: false
    property bool drawing: false
    readonly property alias pen: pen

    StagePen {
        id: pen
        anchors.fill: parent
        visible: lines > 0
        center: desk.view.center
        zoomLevel: desk.view.zoomLevel
        enlarged: desk.view.enlarged
        color: Theme.red
        lineWidth: Math.max(4, desk.height / 180)
    }
    MouseArea {
        id: area
        anchors.fill: parent
        enabled: desk.drawing
        visible: enabled
        cursorShape: Qt.CrossCursor
        preventStealing: true // or the map below would be dragged
        onPressed: mouse => pen.begin(Qt.point(mouse.x, mouse.y))
        onPositionChanged: mouse => pen.extend(Qt.point(mouse.x, mouse.y))
    }
    HoverHandler { id: pointer }
    Item {
        anchors.fill: parent
        clip: true
        visible: desk.spotlit

        // A ring so wide that it dims all but its hole.
        Rectangle {
            readonly property real hole: desk.height * 0.16
            readonly property real reach: desk.width + desk.height
            x: pointer.point.position.x - width / 2
            y: pointer.point.position.y - height / 2
            width: 2 * (hole + reach)
            height: width
            radius: width / 2
            color: "transparent"
            border.width: reach
            border.color: Qt.alpha("black", 0.6)
        }
    }
}
