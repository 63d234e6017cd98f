// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Guixiang

/// How far 5, 10 and 15 minutes on foot lead: a switch for the map, and how many places lie within.
ColumnLayout {
    id: row

    required property bool shown
    required property list<int> counts

    signal toggled

    spacing: 6

    PlainButton {
        objectName: "reachButton"
        framed: true
        implicitHeight: 30
        text: row.shown ? qsTr("收起步行范围") : qsTr("步行范围")
        onClicked: row.toggled()
    }
    Text {
        objectName: "reachCounts"
        visible: row.shown && row.counts.length > 0
        Layout.fillWidth: true
        text: row.counts.map((count, index) => qsTr("%1 分钟内 %2 处").arg(5 * (index + 1)).arg(count)).join(" · ")
        wrapMode: Text.Wrap
        font.pixelSize: Theme.small
        color: Theme.quietText
    }
}
