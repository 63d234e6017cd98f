// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Guixiang

/// Says what the next click on the map does, and ends it.
Panel {
    id: banner

    required property WalkTool tool
    required property string place ///< the name of the place that is set down next

    visible: tool.active
    implicitWidth: row.implicitWidth + 28
    implicitHeight: row.implicitHeight + 16
    Accessible.role: Accessible.AlertMessage
    Accessible.name: label.text

    RowLayout {
        id: row
        anchors.centerIn: parent
        spacing: Theme.gap

        Text {
            id: label
            objectName: "toolBanner"
            text: banner.tool.addingStops ? qsTr("点地图上的地点或任意一处，添加为站点") : banner.tool.marking ? qsTr("点地图上的地点，在这一幕里标出或取消") : qsTr("点地图上的一处，放下「%1」").arg(banner.place)
            font.pixelSize: Theme.body
            color: Theme.text
        }
        PlainButton {
            objectName: "endTool"
            framed: true
            text: qsTr("完成   Esc")
            onClicked: banner.tool.drop()
        }
    }
}
