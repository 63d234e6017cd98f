// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import Guixiang
import Guixiang.App

/// The map with its camera and gestures. A Map that nobody sees owns the camera; the plan is drawn below it. (Transparent
/// alone it would still blend a whole window of nothing into every frame: a third of the frame's time without a GPU.)
FocusScope {
    id: view

    required property Session session
    required property LayerFilter filter
    required property PlanRecords records
    property RasterLayer raster: null ///< a background of pictures
    property bool english: false
    property list<string> selectedPlaces: []
    property string selectedFeature: "" ///< of an overlay
    property string walk: ""      ///< the walk that is shown; empty for the plan's first
    property bool picking: false  ///< a click picks what is there, for a tool
    property bool everyStop: false ///< each stop of the walk has its disc
    property bool ringed: true     ///< the selected places are ringed
    property list<rect> covered    ///< by what lies over the map: no name stands there
    property bool takesKeys: true  ///< the keyboard moves the map once it was clicked
    property real enlarged: 1     ///< how many times larger the view is shown
    property int flightMs: Theme.motionMs
    property string reachFrom: "" ///< a place: how far minutes on foot lead from it
    /// What lies over the map on each side, so that what is flown to comes to stand between.
    property real leftMargin: 24
    property real rightMargin: 24

    readonly property alias plan: plan
    readonly property alias pointer: hover.position
    property alias center: map.center
    property alias zoomLevel: map.zoomLevel
    readonly property bool flying: flight.running

    signal unreadable(problem: string) ///< the map cannot be read; it is tried again until readableAgain
    signal readableAgain
    signal marksOpened(places: list<string>, at: point)
    signal featureOpened(feature: string)
    signal emptyClicked
    signal accessChosen(street: string, access: string)
    signal picked(places: list<string>, position: geoCoordinate)

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("地图")

    function flyToPlaces(places: list<string>) { fly(plan.viewOfPlaces(places, leftMargin, 80, rightMargin, 80)); }
    function flyToStreet(name: string) { fly(plan.viewOfStreet(name, leftMargin, 60, rightMargin, 60)); }
    function flyToStation(name: string) { fly(plan.viewOfStation(name, leftMargin, 60, rightMargin, 60)); }
    function flyToOverlay(overlay: string) { fly(plan.viewOfOverlay(overlay, leftMargin, 60, rightMargin, 60)); }
    function flyToFeature(feature: string) { fly(plan.viewOfFeature(feature, leftMargin, 80, rightMargin, 80)); }
    function flyHome() { fly(plan.overview(leftMargin, 76, rightMargin, 48)); }
    function showHome() { jump(plan.overview(leftMargin, 76, rightMargin, 48)); }

    /// A drag that begins on what lies over the map is never taken from it.
    readonly property int grabs: PointerHandler.CanTakeOverFromHandlersOfDifferentType | PointerHandler.ApprovesTakeOverByAnything
    readonly property real freeWidth: Math.max(1, width - leftMargin - rightMargin)
    readonly property real middle: leftMargin + freeWidth / 2 ///< of the part that nothing covers
    readonly property real freeHeight: height
    /// What is seen in the middle between the margins.
    function freeView(): cameraTarget { return plan.viewAbout(middle, height / 2); }
    /// The keyboard is the map's; the point that had it before may be gone.
    function takeKeys() { map.forceActiveFocus(); }
    function spotOf(position: geoCoordinate): point { return map.fromCoordinate(position, false); }
    function positionAt(at: point): geoCoordinate { return map.toCoordinate(at, false); }

    function fly(target: cameraTarget) {
        if (!target.valid)
            return;
        flight.stop();
        if (flightMs <= 0) {
            jump(target);
            return;
        }
        way.begin(map.center, map.zoomLevel, map.bearing, target);
        flight.start();
    }
    function jump(target: cameraTarget) {
        flight.stop();
        stand(target);
    }
    function stand(target: cameraTarget) {
        if (!target.valid)
            return;
        map.center = target.center;
        map.zoomLevel = target.zoomLevel;
        map.bearing = target.bearing;
    }
    function zoomAt(at: point, levels: real) {
        flight.stop();
        const fixed = map.toCoordinate(at, false);
        map.zoomLevel = Math.max(map.minimumZoomLevel, Math.min(map.maximumZoomLevel, map.zoomLevel + levels));
        map.alignCoordinateToPoint(fixed, at);
    }
    /// What was reached comes out from under what lies over the map, if it was there.
    function reveal(position: geoCoordinate) { fly(plan.viewRevealing(position, leftMargin + 40, 64, rightMargin + 120, 88)); }
    function pan(x: real, y: real) {
        flight.stop();
        map.pan(x, y);
    }
    function open(places: list<string>, at: point) {
        if (places.length > 1 && map.zoomLevel < 17.5 && spread(places) > 12)
            flyToPlaces(places);
        else
            marksOpened(places, at);
    }
    /// Metres between the first and the farthest of some places: those at one spot can only be told apart by a list.
    function spread(places: list<string>): real {
        const first = records.place(places[0], english).coordinate;
        return places.reduce((farthest, id) => Math.max(farthest, first.distanceTo(records.place(id, english).coordinate)), 0);
    }

    PlanMap {
        id: plan
        anchors.fill: parent
        onUnreadable: problem => view.unreadable(problem)
        onReadableAgain: view.readableAgain()
        session: view.session
        filter: view.filter
        raster: view.raster
        center: map.center
        zoomLevel: map.zoomLevel
        bearing: map.bearing
        flying: view.flying
        english: view.english
        dark: Theme.dark
        selectedPlaces: view.selectedPlaces
        selectedFeature: view.selectedFeature
        walk: view.walk
        reachFrom: view.reachFrom
        everyStop: view.everyStop
        ringed: view.ringed
        covered: view.covered
        enlarged: view.enlarged
    }
    Map {
        id: map
        anchors.fill: parent
        focus: true
        plugin: Plugin { name: "itemsoverlay" }
        color: "transparent"
        opacity: 0
        copyrightsVisible: false
        maximumTilt: 0
        minimumZoomLevel: 10
        maximumZoomLevel: 19.5
        zoomLevel: 15
        center: QtPositioning.coordinate(31.2163, 121.4196)

        property MarkItem focused: null
        property list<string> focusedPlaces: []

        MapItemView {
            model: plan.marks
            delegate: MarkItem {
                id: mark
                spoken: mark.places.map(id => view.records.place(id, view.english).name).join(view.english ? ", " : "、")
                onOpened: places => view.open(places, map.fromCoordinate(mark.position, false))
                onFocusedChanged: {
                    if (!mark.focused)
                        return;
                    map.focused = mark;
                    map.focusedPlaces = mark.places;
                    view.reveal(mark.position);
                }
                // Symbols regroup at another zoom; the keyboard stays with the place it was on.
                Component.onCompleted: if (map.focusedPlaces.length > 0 && mark.places.includes(map.focusedPlaces[0])) mark.takeFocus()
            }
        }

        Keys.onLeftPressed: view.pan(-80, 0)
        Keys.onRightPressed: view.pan(80, 0)
        Keys.onUpPressed: view.pan(0, -80)
        Keys.onDownPressed: view.pan(0, 80)
        Keys.onPressed: event => {
            const middle = Qt.point(width / 2, height / 2);
            if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal || event.key === Qt.Key_PageUp)
                view.zoomAt(middle, 0.5);
            else if (event.key === Qt.Key_Minus || event.key === Qt.Key_PageDown)
                view.zoomAt(middle, -0.5);
            else if (event.key === Qt.Key_Home)
                view.flyHome();
            else
                return;
            event.accepted = true;
        }

        HoverHandler {
            id: hover
            property geoCoordinate position
            onPointChanged: position = hovered ? map.toCoordinate(point.position, false) : QtPositioning.coordinate()
            cursorShape: view.picking ? Qt.CrossCursor : hovered && (plan.placesAt(point.position.x, point.position.y).length > 0 || plan.featureAt(point.position.x, point.position.y) !== "") ? Qt.PointingHandCursor : Qt.ArrowCursor
        }
        DragHandler {
            id: drag
            property vector2d before
            target: null
            acceptedModifiers: Qt.NoModifier
            grabPermissions: view.grabs
            onActiveChanged: before = Qt.vector2d(0, 0)
            onTranslationChanged: {
                // The handler counts the window's pixels, the map its own.
                const step = Qt.vector2d(Math.round(translation.x / view.enlarged), Math.round(translation.y / view.enlarged));
                view.pan(before.x - step.x, before.y - step.y);
                before = step;
            }
        }
        DragHandler {
            id: box
            readonly property rect area: Qt.rect(Math.min(centroid.pressPosition.x, centroid.position.x),
                                                 Math.min(centroid.pressPosition.y, centroid.position.y),
                                                 Math.abs(centroid.position.x - centroid.pressPosition.x),
                                                 Math.abs(centroid.position.y - centroid.pressPosition.y))
            property rect last
            target: null
            acceptedModifiers: Qt.ShiftModifier
            grabPermissions: view.grabs
            onAreaChanged: if (active) last = area
            onActiveChanged: {
                if (active) // a quick hand may not move again before it lets go
                    last = area;
                else if (last.width > 8 && last.height > 8)
                    view.fly(plan.viewOfRectangle(last.x, last.y, last.width, last.height));
            }
        }
        PinchHandler {
            id: pinch
            property real before: 1
            target: null
            rotationAxis.enabled: false
            onActiveChanged: before = 1
            onActiveScaleChanged: {
                view.zoomAt(centroid.position, Math.log2(activeScale / before));
                before = activeScale;
            }
        }
        WheelHandler {
            // A notch of a wheel is half a level; a touchpad sends many small steps.
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            target: null
            onWheel: event => view.zoomAt(Qt.point(event.x, event.y), event.angleDelta.y / 240)
        }
        TapHandler {
            id: tap
            acceptedButtons: Qt.LeftButton
            onSingleTapped: point => {
                if (view.takesKeys)
                    map.forceActiveFocus();
                const places = plan.placesAt(point.position.x, point.position.y);
                const feature = places.length > 0 ? "" : plan.featureAt(point.position.x, point.position.y);
                if (view.picking)
                    view.picked(places, map.toCoordinate(point.position, false));
                else if (places.length > 0)
                    view.open(places, point.position);
                else if (feature !== "")
                    view.featureOpened(feature);
                else
                    view.emptyClicked();
            }
            onDoubleTapped: point => { if (!view.picking) view.zoomAt(point.position, 1); }
        }
        TapHandler {
            acceptedButtons: Qt.RightButton
            onTapped: point => {
                menu.position = map.toCoordinate(point.position, false);
                menu.street = view.records.streetAt(menu.position, 10 * plan.metresPerPixel, view.english);
                menu.popup(map, point.position.x, point.position.y);
            }
        }
    }
    Rectangle {
        visible: box.active
        x: box.area.x
        y: box.area.y
        width: box.area.width
        height: box.area.height
        color: Qt.alpha(Theme.focus, 0.12)
        border.color: Theme.focus
    }
    Item {
        visible: map.focused !== null && map.focused.focused
        x: map.focused?.x ?? 0
        y: map.focused?.y ?? 0
        width: map.focused?.width ?? 0
        height: map.focused?.height ?? 0

        FocusRing { visible: true; radius: width / 2 }
    }
    PositionMenu {
        id: menu
        onCopied: text => clipboard.take(text)
        onAccessChosen: (street, access) => view.accessChosen(street, access)
    }
    TextEdit {
        id: clipboard
        visible: false
        Accessible.ignored: true
        function take(text: string) {
            clipboard.text = text;
            clipboard.selectAll();
            clipboard.copy();
        }
    }
    CameraFlight { id: way }
    NumberAnimation {
        id: flight
        property real share: 0
        target: flight
        property: "share"
        from: 0
        to: 1
        duration: view.flightMs
        easing.type: Easing.InOutQuad
        onShareChanged: if (running) view.stand(way.at(share))
    }
}
