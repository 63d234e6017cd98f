// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Guixiang

/// The one search box. Down and Up move through the results, Enter opens, Esc empties.
TextField {
    id: box

    signal moved(rows: int)
    signal opened
    signal abandoned

    implicitHeight: 40
    leftPadding: 38
    rightPadding: 34
    font.pixelSize: Theme.body
    color: Theme.text
    placeholderText: qsTr("地点、任务、路名、4.2、pdxhy …")
    placeholderTextColor: Theme.quietText
    selectByMouse: true
    inputMethodHints: Qt.ImhNoPredictiveText
    Accessible.name: qsTr("搜索")

    background: Rectangle {
        radius: 10
        color: Theme.panel
        border.color: box.activeFocus ? Theme.focus : Theme.line
        border.width: box.activeFocus ? 2 : 1
    }
    // A magnifying glass.
    Rectangle {
        x: 14
        y: 12
        width: 12
        height: 12
        radius: 6
        color: "transparent"
        border.color: Theme.quietText
        border.width: 2

        Rectangle {
            x: 9
            y: 11
            width: 7
            height: 2
            rotation: 45
            color: Theme.quietText
        }
    }
    PlainButton {
        anchors.right: parent.right
        anchors.rightMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        visible: box.text !== ""
        focusPolicy: Qt.NoFocus
        activeFocusOnTab: false
        text: "✕"
        spoken: qsTr("清空")
        onClicked: box.clear()
    }
    Keys.onDownPressed: moved(1)
    Keys.onUpPressed: moved(-1)
    Keys.onReturnPressed: opened()
    Keys.onEnterPressed: opened()
    Keys.onEscapePressed: {
        if (text !== "")
            clear();
        else
            abandoned();
    }
}
