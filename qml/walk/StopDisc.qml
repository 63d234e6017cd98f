// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Guixiang

/// A stop's number; hollow where its position is only assumed or nobody has located it.
Rectangle {
    id: disc

    required property int number
    property bool hollow: false

    implicitWidth: 24
    implicitHeight: 24
    radius: width / 2
    color: hollow ? Theme.panel : Theme.red
    border.color: Theme.red
    border.width: hollow ? 2 : 0

    Text {
        anchors.centerIn: parent
        text: disc.number
        font.pixelSize: Theme.small
        font.bold: true
        color: disc.hollow ? Theme.red : Theme.redText
    }
}
