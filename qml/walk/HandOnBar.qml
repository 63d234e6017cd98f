// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Guixiang

/// The ways to hand a walk on: a page to print, a file for a phone.
Flow {
    id: bar

    required property bool writing

    signal asked(kind: string)

    spacing: 6

    PlainButton {
        id: print
        objectName: "printButton"
        framed: true
        enabled: !bar.writing
        text: bar.writing ? qsTr("正在写入…") : qsTr("印成路线图 ▾")
        onClicked: templates.popup(print, 0, print.height + 4)

        PlainMenu {
            id: templates

            Repeater {
                model: [{ key: "a4", name: qsTr("A4 竖版") }, { key: "a4-landscape", name: qsTr("A4 横版") },
                        { key: "a3", name: qsTr("A3 海报") }, { key: "a5", name: qsTr("A5 双面折页") }]
                delegate: PlainMenuItem {
                    required property var modelData
                    objectName: "print-" + modelData.key
                    text: modelData.name + "   PDF"
                    onTriggered: bar.asked(modelData.key)
                }
            }
        }
    }
    PlainButton {
        id: hand
        objectName: "fileButton"
        framed: true
        enabled: !bar.writing
        text: qsTr("发到手机 ▾")
        onClicked: formats.popup(hand, 0, hand.height + 4)

        PlainMenu {
            id: formats

            Repeater {
                model: [{ key: "gpx", name: qsTr("GPX 路线") }, { key: "kml", name: "KML" }, { key: "geojson", name: "GeoJSON" },
                        { key: "gpkg", name: "GeoPackage" }, { key: "csv", name: qsTr("CSV 表格") }]
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
