// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Guixiang
import Guixiang.App

RowLayout {
    id: row

    required property layerRecord record
    required property Session session

    signal switched(shown: bool)
    signal opened ///< the walk's record is asked for

    /// "8", "8 + 3 路段", "6 站"; what is not placed counts in the tray below.
    readonly property string countText: {
        if (record.key === "walk")
            return qsTr("%n 站", "", record.points);
        if (record.stretches === 0)
            return String(record.points);
        const stretches = qsTr("%n 路段", "", record.stretches);
        return record.points === 0 ? stretches : record.points + " + " + stretches;
    }

    spacing: Theme.gap

    Image {
        source: row.session.symbol(row.record.key, false)
        sourceSize: Qt.size(20, 20)
    }
    Text {
        Layout.fillWidth: true
        text: Words.layer(row.record.key)
        elide: Text.ElideRight
        font.pixelSize: Theme.body
        color: Theme.text
    }
    Text {
        visible: row.record.key !== "walk"
        text: row.countText
        font.pixelSize: Theme.small
        color: Theme.quietText
    }
    PlainButton {
        objectName: "openWalk"
        visible: row.record.key === "walk"
        implicitHeight: 24
        font.pixelSize: Theme.small
        text: row.countText + " ›"
        spoken: qsTr("打开路线：%1").arg(row.countText)
        onClicked: row.opened()
    }
    Toggle {
        objectName: "layer-" + row.record.key
        spoken: Words.layer(row.record.key) + " " + row.countText
        checked: row.record.shown
        onToggled: row.switched(checked)
    }
}
