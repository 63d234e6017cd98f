// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// The plan's walks and the user's own, and the way to a new one.
ColumnLayout {
    id: list

    required property PlanRecords records
    property walkRecord none ///< for a row that is about to go
    property string current: ""

    signal chosen(walk: string)
    signal newAsked

    spacing: 4

    Repeater {
        model: list.records.walks.length
        delegate: ItemDelegate {
            id: row

            required property int index
            readonly property walkRecord walk: list.records.walks[index] ?? list.none

            objectName: "walk-" + walk.id
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.rowHeight, title.implicitHeight + 14)
            padding: 0
            highlighted: list.current === walk.id
            focusPolicy: Qt.TabFocus
            Accessible.name: walk.title
            onClicked: list.chosen(walk.id)

            background: Rectangle {
                radius: Theme.smallRadius
                color: row.highlighted || row.hovered ? Theme.raised : "transparent"

                FocusRing { target: row }
            }
            contentItem: RowLayout {
                spacing: 10

                ClauseBadge {
                    visible: row.walk.clause !== ""
                    Layout.leftMargin: 6
                    clause: row.walk.clause
                }
                Text {
                    id: title
                    Layout.fillWidth: true
                    Layout.leftMargin: row.walk.clause === "" ? 6 : 0
                    text: row.walk.title
                    wrapMode: Text.Wrap
                    font.pixelSize: Theme.body
                    color: Theme.text
                }
                Text {
                    Layout.rightMargin: 6
                    text: row.walk.stops > 0 ? qsTr("%n 站", "", row.walk.stops) : qsTr("待填")
                    font.pixelSize: Theme.small
                    color: row.walk.stops > 0 ? Theme.quietText : Theme.amberText
                }
            }
        }
    }
    PlainButton {
        objectName: "newWalk"
        framed: true
        text: qsTr("＋ 新路线")
        onClicked: list.newAsked()
    }
}
