// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Guixiang

/// Amber: only for what wants attention.
Rectangle {
    id: strip

    property alias text: label.text

    implicitHeight: label.implicitHeight + 16
    radius: Theme.smallRadius
    color: Theme.amber

    Text {
        id: label
        anchors.fill: parent
        anchors.margins: 8
        anchors.leftMargin: 10
        anchors.rightMargin: 10
        wrapMode: Text.Wrap
        font.pixelSize: Theme.small
        lineHeight: 1.15
        color: Theme.amberText
    }
}
