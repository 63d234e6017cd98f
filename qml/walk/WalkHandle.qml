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

    signal dropped(at: point)
    signal discarded

    width: small ? 14 : 28
    height: width
    x: at.x - width / 2 + (drag.active ? drag.activeTranslation.x : 0)
    y: at.y - height / 2 + (drag.active ? drag.activeTranslation.y : 0)
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
        property vector2d last // when a drag ends its translation is gone
        onActiveTranslationChanged: if (active) last = activeTranslation
        onActiveChanged: if (!active) handle.dropped(Qt.point(handle.at.x + last.x, handle.at.y + last.y))
    }
    TapHandler { onDoubleTapped: handle.discarded() }
    ToolTip.visible: hover.hovered && !drag.active
    ToolTip.delay: 600
    ToolTip.text: spoken
}
