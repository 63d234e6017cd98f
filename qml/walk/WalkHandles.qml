// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtPositioning
import Guixiang
import Guixiang.App

/// Over the map while a walk is edited: discs to drag, bends to drag or take out, and a grip wherever the pointer is near the way.
Item {
    id: handles

    required property WalkGuide guide
    required property WalkEditor editor
    required property MapView view
    property stopRecord none ///< for a handle that is about to go

    /// Where a position is on the screen; the view's centre and zoom are asked for so that a binding follows them.
    function spotOf(position: geoCoordinate, center: geoCoordinate, zoom: real): point { return view.spotOf(position); }

    /// Where the disc of a stop is drawn, which may be beside its spot.
    function discOf(stop: int, position: geoCoordinate, center: geoCoordinate, zoom: real, complete: bool): point { return view.plan.spotOfStop(stop, position); }

    HoverHandler {
        id: hover
        onPointChanged: if (!grip.held) grip.spot = handles.guide.nearestOnWay(handles.view.positionAt(point.position), 12 * handles.view.plan.metresPerPixel)
    }
    WalkHandle {
        id: grip
        objectName: "wayGrip"
        property waySpot spot
        visible: held || (hover.hovered && spot.stop >= 0)
        opacity: 0.85
        small: true
        spoken: qsTr("拖动，让路线经过别的街道")
        at: spot.coordinate.isValid ? handles.spotOf(spot.coordinate, handles.view.center, handles.view.zoomLevel) : Qt.point(-100, -100)
        onDropped: at => handles.editor.bendWay(spot.stop, handles.view.positionAt(at))
    }
    Repeater {
        model: handles.guide.stops.length
        delegate: Item {
            id: stop

            required property int index
            readonly property stopRecord record: handles.guide.stops[index] ?? handles.none

            Repeater {
                model: stop.record.bends.length
                delegate: WalkHandle {
                    id: bend
                    required property int index
                    objectName: "bend-" + stop.record.number + "-" + index
                    small: true
                    spoken: qsTr("拖动改变经过处，双击去掉")
                    at: index < stop.record.bends.length ? handles.spotOf(stop.record.bends[index], handles.view.center, handles.view.zoomLevel) : Qt.point(-100, -100)
                    onDropped: at => handles.editor.moveBend(stop.index, index, handles.view.positionAt(at))
                    onDiscarded: handles.editor.removeBend(stop.index, index)
                }
            }
            WalkHandle {
                id: disc
                objectName: "handle-" + stop.record.number
                visible: stop.record.coordinate.isValid && stop.record.placeable
                number: stop.record.number
                hollow: stop.record.assumed
                spoken: qsTr("拖动站点 %1").arg(stop.record.number)
                at: visible ? handles.discOf(stop.record.number, stop.record.coordinate, handles.view.center, handles.view.zoomLevel, handles.view.plan.complete) : Qt.point(-100, -100)
                onDropped: at => handles.editor.dropStop(stop.index, handles.view.positionAt(at))
            }
        }
    }
}
