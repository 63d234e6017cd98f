// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// An overlay in the list of layers: its colour, its name, which looks at it as a whole, its count, a way out, a switch.
RowLayout {
    id: row

    required property overlayRecord record

    signal switched(shown: bool)
    signal opened  ///< it is to be looked at as a whole
    signal removed

    spacing: Theme.gap

    OverlaySwatch {
        day: row.record.day
        night: row.record.night
    }
    PlainButton {
        objectName: "overlayName-" + row.record.name
        Layout.fillWidth: true
        Layout.leftMargin: -6
        implicitHeight: 28
        text: row.record.name
        spoken: qsTr("看全这一层：%1").arg(row.record.name)
        leftPadding: 6
        alignment: Text.AlignLeft
        onClicked: row.opened()
    }
    Text {
        text: String(row.record.count)
        font.pixelSize: Theme.small
        color: Theme.quietText
    }
    PlainButton {
        objectName: "removeOverlay-" + row.record.name
        Layout.leftMargin: -4
        Layout.rightMargin: -4
        implicitWidth: 26
        implicitHeight: 26
        text: "✕"
        font.pixelSize: Theme.small
        spoken: qsTr("移除这一层：%1").arg(row.record.name)
        onClicked: row.removed()
    }
    Toggle {
        objectName: "overlay-" + row.record.name
        spoken: row.record.name + " " + row.record.count
        checked: row.record.shown
        onToggled: row.switched(checked)
    }
}
