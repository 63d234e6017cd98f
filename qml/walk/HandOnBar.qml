// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Guixiang

/// What can be done with a walk: change it, print it as a page, hand it on as a file for a phone.
Flow {
    id: bar

    required property bool hasStops
    required property bool writing

    signal editAsked
    signal sheetAsked
    signal asked(kind: string)

    spacing: 6

    PlainButton {
        objectName: "editWalk"
        framed: true
        text: qsTr("编辑路线")
        onClicked: bar.editAsked()
    }
    PlainButton {
        objectName: "printButton"
        visible: bar.hasStops
        framed: true
        text: qsTr("印路线图")
        onClicked: bar.sheetAsked()
    }
    PlainButton {
        id: hand
        objectName: "fileButton"
        visible: bar.hasStops
        framed: true
        enabled: !bar.writing
        text: bar.writing ? qsTr("正在写入…") : qsTr("发到手机 ▾")
        onClicked: formats.popup(hand, 0, hand.height + 4)

        PlainMenu {
            id: formats

            Repeater {
                model: [{ key: "gpx", name: qsTr("GPX 路线") }, { key: "kml", name: "KML" }, { key: "geojson", name: "GeoJSON" },
                        { key: "gpkg", name: "GeoPackage" }, { key: "csv", name: qsTr("CSV 表格") },
                        { key: "gpx-gcj02", name: qsTr("GPX，GCJ-02 坐标，仅供国内网络地图") }]
                delegate: PlainMenuItem {
                    required property var modelData
                    objectName: "file-" + modelData.key
                    text: modelData.name
                    onTriggered: bar.asked(modelData.key)
                }
            }
        }
    }
}
