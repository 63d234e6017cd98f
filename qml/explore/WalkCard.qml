// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// A walk's record: its clause, its stops with the way between them, and the ways to hand it on.
ColumnLayout {
    id: card

    required property WalkGuide guide

    signal placeChosen(place: string)
    signal taskChosen(task: string)

    spacing: 8

    Text {
        objectName: "walkTitle"
        Layout.fillWidth: true
        Layout.rightMargin: 32
        text: card.guide.title
        wrapMode: Text.Wrap
        font.pixelSize: Theme.heading
        font.bold: true
        color: Theme.text
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 10

        ClauseBadge {
            visible: card.guide.clause !== ""
            clause: card.guide.clause
            TapHandler { onTapped: card.taskChosen(card.guide.clause) }
        }
        Text {
            objectName: "walkTotal"
            Layout.fillWidth: true
            text: card.guide.stops.length > 0 ? card.guide.total : qsTr("这条路线还没有站点")
            wrapMode: Text.Wrap
            font.pixelSize: Theme.body
            color: Theme.text
        }
    }
    Flow {
        visible: card.guide.stops.length > 0
        Layout.fillWidth: true
        spacing: 6

        Repeater {
            model: [{ pace: 4.5, name: qsTr("平常步速") }, { pace: 3.6, name: qsTr("老年人") }, { pace: 3.0, name: qsTr("轮椅") }]
            delegate: Chip {
                required property var modelData
                objectName: "pace-" + modelData.pace
                text: modelData.name
                spoken: qsTr("%1，每小时 %2 公里").arg(modelData.name).arg(modelData.pace)
                selected: card.guide.paceKmh === modelData.pace
                onClicked: card.guide.paceKmh = modelData.pace
            }
        }
    }
    Repeater {
        model: card.guide.stops.length
        delegate: StopRow {
            required property int index
            Layout.fillWidth: true
            stop: card.guide.stops[index]
            onClicked: card.placeChosen(stop.place)
        }
    }
    Strip {
        visible: card.guide.stops.length > 0
        Layout.fillWidth: true
        text: card.guide.positions
    }
    Flow {
        visible: card.guide.stops.length > 0
        Layout.fillWidth: true
        spacing: 6

        PlainButton {
            id: print
            objectName: "printButton"
            framed: true
            enabled: !card.guide.writing
            text: card.guide.writing ? qsTr("正在写入…") : qsTr("印成路线图 ▾")
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
                        onTriggered: card.guide.write(modelData.key)
                    }
                }
            }
        }
        PlainButton {
            id: hand
            objectName: "fileButton"
            framed: true
            enabled: !card.guide.writing
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
                        onTriggered: card.guide.write(modelData.key)
                    }
                }
            }
        }
    }
}
