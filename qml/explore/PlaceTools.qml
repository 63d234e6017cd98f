// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Guixiang
import Guixiang.App

/// What can be done with a place: show how far minutes on foot lead, make it a stop, set it down on the map.
Flow {
    id: tools

    required property PlanRecords records
    property walkRecord none ///< for a row that is about to go
    required property bool placeable
    required property bool placed
    required property bool reachable
    required property bool reachShown

    signal reachToggled
    signal placingAsked
    signal walkJoined(walk: string)

    spacing: 6

    PlainButton {
        objectName: "reachButton"
        visible: tools.reachable
        framed: true
        implicitHeight: 30
        text: tools.reachShown ? qsTr("收起步行范围") : qsTr("步行范围")
        onClicked: tools.reachToggled()
    }
    PlainButton {
        id: join
        objectName: "joinWalk"
        framed: true
        implicitHeight: 30
        text: qsTr("加入路线 ▾")
        onClicked: walks.popup(join, 0, join.height + 4)

        PlainMenu {
            id: walks

            Repeater {
                model: tools.records.walks.length
                delegate: PlainMenuItem {
                    required property int index
                    readonly property walkRecord walk: tools.records.walks[index] ?? tools.none
                    objectName: "join-" + walk.id
                    text: walk.title
                    onTriggered: tools.walkJoined(walk.id)
                }
            }
        }
    }
    PlainButton {
        objectName: "placeByHand"
        visible: tools.placeable
        framed: true
        implicitHeight: 30
        text: tools.placed ? qsTr("改放位置") : qsTr("放到地图上")
        onClicked: tools.placingAsked()
    }
}
