// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Guixiang

/// A floating sheet on the map. Its soft edge is two plain rectangles: a blur would cost each frame on a PC without a GPU.
Item {
    id: panel

    default property alias content: sheet.data

    Rectangle {
        anchors.fill: sheet
        anchors.margins: -3
        anchors.topMargin: -1
        anchors.bottomMargin: -5
        radius: Theme.radius + 3
        color: Theme.shadow
        opacity: 0.05
    }
    Rectangle {
        anchors.fill: sheet
        anchors.margins: -1
        anchors.topMargin: 0
        anchors.bottomMargin: -2
        radius: Theme.radius + 1
        color: Theme.shadow
        opacity: 0.09
    }
    Rectangle {
        id: sheet
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.panel
        border.color: Theme.panelEdge
        border.width: 1

        // The map below must not feel what happens on the sheet.
        MouseArea {
            anchors.fill: parent
            acceptedButtons: Qt.AllButtons
            hoverEnabled: true
            preventStealing: true
            onWheel: wheel => wheel.accepted = true
        }
    }
}
