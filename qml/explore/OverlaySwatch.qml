// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Guixiang

/// The colour of an overlay as its areas have it on the map.
Rectangle {
    id: swatch

    required property color day
    required property color night
    readonly property color own: Theme.dark ? night : day

    implicitWidth: 20
    implicitHeight: 20
    radius: 4
    color: Qt.alpha(own, 0.25)
    border.width: 2
    border.color: own
}
