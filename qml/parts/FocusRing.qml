// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Guixiang

/// Shown around what has the keyboard.
Rectangle {
    property Item target: parent

    anchors.fill: parent
    anchors.margins: -3
    visible: target.activeFocus
    radius: Theme.smallRadius + 2
    color: "transparent"
    border.color: Theme.focus
    border.width: 2
}
