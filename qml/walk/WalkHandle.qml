// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Guixiang

/// Something on the map to take hold of: a stop's disc, or a small one on its way.
Item {
    id: handle

    required property point at ///< where it stands when nobody drags it
    required property string spoken
    property bool small: false
    property int number: 0
    property bool hollow: false
    readonly property bool dragged: drag.active
    readonly property bool held: drag.active || tap.pressed ///< from the press on

    signal dropped(at: point)
    signal discarded

    width: small ? 14 : 28
    height: width
    x: at.x - width / 2 + drag.way.x
    y: at.y - height / 2 + drag.way.y
    Accessible.role: Accessible.Grip
    Accessible.name: spoken

    Rectangle {
        visible: handle.small
        anchors.fill: parent
        radius: width / 2
        color: Theme.panel
        border.color: Theme.red
        border.width: 3
    }
    StopDisc {
        visible: !handle.small
        anchors.fill: parent
        number: handle.number
        hollow: handle.hollow
        scale: drag.active ? 1.2 : 1
    }
    HoverHandler {
        id: hover
        cursorShape: drag.active ? Qt.ClosedHandCursor : Qt.OpenHandCursor
    }
    DragHandler {
        id: drag
        target: null
        dragThreshold: 4
        grabPermissions: PointerHandler.CanTakeOverFromAnything | PointerHandler.ApprovesCancellation // the map below must not pan with it
        property point way // how far it was dragged: when a drag ends the handler knows it no more
        function follow() { way = Qt.point(centroid.scenePosition.x - centroid.scenePressPosition.x, centroid.scenePosition.y - centroid.scenePressPosition.y); }
        onCentroidChanged: if (active) follow()
        onActiveChanged: {
            if (active) // a quick hand may not move again before it lets go
                return follow();
            handle.dropped(Qt.point(handle.at.x + way.x, handle.at.y + way.y));
            way = Qt.point(0, 0);
        }
    }
    TapHandler {
        id: tap
        onDoubleTapped: handle.discarded()
    }
    ToolTip.visible: hover.hovered && !drag.active
    ToolTip.delay: 600
    ToolTip.text: spoken
}
