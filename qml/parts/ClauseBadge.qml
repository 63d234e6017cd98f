// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Guixiang

/// A clause number on the plan's red.
Rectangle {
    id: badge

    required property string clause

    implicitWidth: Math.max(38, number.implicitWidth + 16)
    implicitHeight: 24
    radius: 6
    color: Theme.red

    Text {
        id: number
        anchors.centerIn: parent
        text: badge.clause
        font.pixelSize: Theme.body
        font.bold: true
        color: Theme.redText
    }
}
