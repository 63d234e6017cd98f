// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Guixiang

/// One sentence that stays until it is read: a failure, and what can be done about it.
Panel {
    id: message

    property string text
    property string action ///< the offered remedy; empty for none

    signal acted

    visible: text !== ""
    implicitWidth: row.implicitWidth + 32
    implicitHeight: row.implicitHeight + 20
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.margins: 10
        anchors.leftMargin: 16
        spacing: Theme.gap

        Text {
            Layout.fillWidth: true
            Layout.maximumWidth: 640
            text: message.text
            wrapMode: Text.Wrap
            font.pixelSize: Theme.body
            color: Theme.text
        }
        PlainButton {
            objectName: "messageAction"
            visible: message.action !== ""
            framed: true
            text: message.action
            onClicked: message.acted()
        }
        PlainButton {
            text: "✕"
            spoken: qsTr("关闭")
            onClicked: message.text = ""
        }
    }
}
