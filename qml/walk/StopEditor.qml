// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// A stop of a walk to change: its place in the order, its name where it is its own, how long is talked, what is said. The disc
/// of one that nobody has located can be dragged onto the map.
ColumnLayout {
    id: row

    required property stopRecord stop
    required property int count

    signal named(name: string, base: string) ///< `base`: what the field held when typing began
    signal told(text: string, base: string)
    signal talked(minutes: real)
    signal moved(by: int)
    signal removed
    signal placeAsked
    signal dropped(at: point) ///< in the scene

    spacing: 6

    RowLayout {
        Layout.fillWidth: true
        spacing: 6

        StopDisc {
            id: disc
            objectName: "stopDisc-" + row.stop.number
            Layout.leftMargin: 4
            number: row.stop.number
            hollow: row.stop.assumed || !row.stop.coordinate.isValid
            z: 1
            transform: Translate { x: drag.active ? drag.activeTranslation.x : 0; y: drag.active ? drag.activeTranslation.y : 0 }

            HoverHandler { enabled: row.stop.placeable; cursorShape: Qt.OpenHandCursor }
            DragHandler {
                id: drag
                enabled: row.stop.placeable
                target: null
                grabPermissions: PointerHandler.CanTakeOverFromAnything | PointerHandler.ApprovesCancellation
                property point last
                onCentroidChanged: if (active) last = centroid.scenePosition
                onActiveChanged: {
                    if (active) // a quick hand may not move again before it lets go
                        last = centroid.scenePosition;
                    else
                        row.dropped(last);
                }
            }
        }
        Text {
            visible: !row.stop.ownPlace
            Layout.fillWidth: true
            Layout.leftMargin: 4
            text: row.stop.name
            wrapMode: Text.Wrap
            font.pixelSize: Theme.body
            font.bold: true
            color: Theme.text
        }
        RecordField {
            objectName: "stopName-" + row.stop.number
            visible: row.stop.ownPlace
            Layout.fillWidth: true
            font.bold: true
            value: row.stop.name
            Accessible.name: qsTr("站名")
            onEdited: (text, base) => row.named(text, base)
        }
        PlainButton {
            objectName: "stopUp-" + row.stop.number
            enabled: row.stop.number > 1
            text: "↑"
            spoken: qsTr("提前")
            onClicked: row.moved(-1)
        }
        PlainButton {
            objectName: "stopDown-" + row.stop.number
            enabled: row.stop.number < row.count
            text: "↓"
            spoken: qsTr("推后")
            onClicked: row.moved(1)
        }
        PlainButton {
            objectName: "stopRemove-" + row.stop.number
            text: "✕"
            spoken: qsTr("移出路线：%1").arg(row.stop.name)
            onClicked: row.removed()
        }
    }
    PlainButton {
        objectName: "stopPlace-" + row.stop.number
        visible: row.stop.placeable && !row.stop.coordinate.isValid
        Layout.leftMargin: 38
        framed: true
        text: qsTr("放到地图上")
        onClicked: row.placeAsked()
    }
    WrittenText {
        objectName: "narration-" + row.stop.number
        Layout.fillWidth: true
        Layout.leftMargin: 38
        value: row.stop.narration
        placeholderText: qsTr("在这一站讲什么")
        Accessible.name: qsTr("%1 的讲解词").arg(row.stop.name)
        onEdited: (text, base) => row.told(text, base)
    }
    RowLayout {
        Layout.leftMargin: 38
        spacing: 6

        Text {
            text: qsTr("讲解")
            font.pixelSize: Theme.small
            color: Theme.quietText
        }
        PlainField {
            id: talk
            objectName: "talk-" + row.stop.number
            Layout.preferredWidth: 56
            horizontalAlignment: TextInput.AlignRight
            font.pixelSize: Theme.small
            text: row.stop.talkMinutes
            validator: DoubleValidator { bottom: 0; top: 600; decimals: 1; notation: DoubleValidator.StandardNotation; locale: "C" }
            Accessible.name: qsTr("%1 的讲解分钟数").arg(row.stop.name)
            onTextEdited: if (acceptableInput) row.talked(Number(text))

            Binding on text {
                value: row.stop.talkMinutes
                when: !talk.activeFocus
                restoreMode: Binding.RestoreNone
            }
        }
        Text {
            text: qsTr("分钟")
            font.pixelSize: Theme.small
            color: Theme.quietText
        }
    }
    Text {
        Layout.fillWidth: true
        Layout.leftMargin: 38
        visible: row.stop.onward !== ""
        text: "↓ " + row.stop.onward
        wrapMode: Text.Wrap
        font.pixelSize: Theme.small
        lineHeight: 1.15
        color: Theme.quietText
    }
}
