// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// Asks what is to become of changes that are not in the file when the window is closed.
Popup {
    id: dialog

    required property Session session
    property string reason: ""

    signal copyAsked
    signal discarded

    parent: Overlay.overlay
    anchors.centerIn: parent
    width: 460
    modal: true
    focus: true
    padding: 20
    closePolicy: Popup.CloseOnEscape
    onOpened: again.forceActiveFocus()

    background: Panel {}
    contentItem: ColumnLayout {
        spacing: Theme.gap

        Text {
            objectName: "closingTitle"
            Layout.fillWidth: true
            text: qsTr("有改动还没有存进文件")
            wrapMode: Text.Wrap
            font.pixelSize: Theme.heading
            font.bold: true
            color: Theme.text
        }
        Text {
            objectName: "closingReason"
            Layout.fillWidth: true
            text: dialog.session.undecided ? qsTr("有的地方别人也改了，先选用谁的。") : dialog.reason
            visible: text !== ""
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            font.pixelSize: Theme.body
            color: Theme.text
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: 4
            spacing: 8

            PlainButton { id: again; objectName: "closingAgain"; visible: !dialog.session.undecided; primary: true; text: qsTr("再写一次"); onClicked: dialog.session.saveAgain() }
            PlainButton { objectName: "closingCopy"; framed: true; text: qsTr("另存一份…"); onClicked: dialog.copyAsked() }
            PlainButton { objectName: "closingDiscard"; framed: true; text: qsTr("放弃改动"); onClicked: dialog.discarded() }
            PlainButton { objectName: "closingStay"; text: qsTr("先不关"); onClicked: dialog.close() }
        }
    }
}
