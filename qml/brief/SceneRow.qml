// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// A scene in the list: its number, its title, whether it is shown, and a grip to drag it by.
ItemDelegate {
    id: row

    required property sceneRecord scene
    required property int number ///< 0 where it is not shown

    signal hiddenToggled
    signal moved(by: int)

    objectName: "scene-" + scene.id
    implicitHeight: 40
    padding: 0
    z: grip.drag.active ? 2 : 0
    opacity: number === 0 ? 0.55 : 1
    focusPolicy: Qt.TabFocus
    Accessible.name: (number > 0 ? number + " " : "") + scene.kicker + " " + scene.title
    transform: Translate { y: grip.shift }
    Keys.onPressed: event => {
        if (event.modifiers !== Qt.AltModifier || (event.key !== Qt.Key_Up && event.key !== Qt.Key_Down))
            return;
        event.accepted = true;
        row.moved(event.key === Qt.Key_Up ? -1 : 1);
    }

    background: Rectangle {
        radius: Theme.smallRadius
        color: row.highlighted || row.hovered ? Theme.raised : "transparent"

        FocusRing { target: row }
    }
    contentItem: RowLayout {
        spacing: 8

        Text {
            Layout.leftMargin: 4
            Layout.preferredWidth: 22
            horizontalAlignment: Text.AlignRight
            text: row.number > 0 ? row.number : "–"
            font.pixelSize: Theme.small
            font.bold: row.highlighted
            color: row.highlighted ? Theme.red : Theme.quietText
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Text {
                visible: text !== ""
                Layout.fillWidth: true
                text: row.scene.missing ? qsTr("方案里已没有它") : row.scene.kicker
                elide: Text.ElideRight
                font.pixelSize: Theme.tiny
                color: row.scene.missing ? Theme.amberText : Theme.quietText
            }
            Text {
                Layout.fillWidth: true
                text: row.scene.title !== "" ? row.scene.title : row.scene.id
                elide: Text.ElideRight
                font.pixelSize: Theme.body
                color: Theme.text
            }
        }
        PlainButton {
            objectName: "hide-" + row.scene.id
            visible: row.hovered || row.activeFocus || row.scene.hidden
            implicitHeight: 28
            font.pixelSize: Theme.small
            focusPolicy: Qt.NoFocus
            activeFocusOnTab: false
            text: row.scene.hidden ? qsTr("恢复") : qsTr("隐藏")
            spoken: row.scene.hidden ? qsTr("演示这一幕") : qsTr("不演示这一幕")
            onClicked: row.hiddenToggled()
        }
        MouseArea {
            id: grip
            readonly property real shift: drag.active ? moveY : 0
            property real pressedAt: 0
            property real moveY: 0
            objectName: "grip-" + row.scene.id
            implicitWidth: 18
            Layout.fillHeight: true
            preventStealing: true
            cursorShape: Qt.SizeVerCursor
            drag.target: hold
            drag.axis: Drag.YAxis
            onPressed: mouse => {
                pressedAt = mapToItem(row.parent, 0, mouse.y).y;
                moveY = 0;
            }
            onPositionChanged: mouse => {
                const at = mapToItem(row.parent, 0, mouse.y).y;
                moveY = at - pressedAt;
            }
            onReleased: {
                const rows = Math.round(moveY / row.height);
                moveY = 0;
                if (rows !== 0)
                    row.moved(rows);
            }

            Item { id: hold }
            Text {
                anchors.centerIn: parent
                text: "≡"
                font.pixelSize: Theme.body
                color: Theme.quietText
            }
        }
    }
}
