// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// A file on its way into the project: what it is to become, its first rows, where its points lie under each datum, what is taken and
/// what is not. Comes when a file is dropped or chosen.
FocusScope {
    id: view

    required property Session session
    readonly property alias desk: desk

    signal imported(file: string, overlay: string, changed: bool) ///< the first overlay that came with it; empty for none
    signal closed

    function open(file: url) {
        desk.open(file);
        forceActiveFocus();
    }

    visible: desk.file !== ""
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("导入 %1").arg(desk.file)
    Keys.onEscapePressed: desk.cancel()
    onVisibleChanged: if (!visible) closed()

    ImportDesk {
        id: desk
        session: view.session
        onImported: (file, overlay, changed) => view.imported(file, overlay, changed)
    }
    Rectangle {
        anchors.fill: parent
        color: Qt.alpha(Theme.shadow, 0.35)

        MouseArea { // the map below must not feel what happens here
            anchors.fill: parent
            acceptedButtons: Qt.AllButtons
            hoverEnabled: true
            onWheel: wheel => wheel.accepted = true
        }
    }
    Panel {
        objectName: "importView"
        anchors.centerIn: parent
        width: Math.min(880, parent.width - 48)
        height: Math.min(column.implicitHeight + footer.implicitHeight + 3 * Theme.pad + 8, parent.height - 48)

        Flickable {
            anchors { left: parent.left; right: parent.right; top: parent.top; bottom: footer.top; margins: Theme.pad }
            contentHeight: column.implicitHeight
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar {}

            ColumnLayout {
                id: column
                width: parent.width
                spacing: Theme.gap

                Text {
                    Layout.fillWidth: true
                    text: qsTr("导入 %1").arg(desk.file)
                    elide: Text.ElideMiddle
                    font.pixelSize: Theme.heading
                    font.bold: true
                    color: Theme.text
                }
                ImportChoices {
                    Layout.fillWidth: true
                    enabled: !desk.writing
                    desk: desk
                }
                ImportRows {
                    visible: desk.rows.length > 0
                    Layout.fillWidth: true
                    desk: desk
                }
                ImportDatums {
                    visible: desk.ready
                    Layout.fillWidth: true
                    desk: desk
                }
                ImportCounts {
                    visible: desk.ready
                    Layout.fillWidth: true
                    desk: desk
                }
                Strip {
                    objectName: "importProblem"
                    visible: desk.problem !== ""
                    Layout.fillWidth: true
                    text: desk.problem
                }
            }
        }
        RowLayout { // stays, whatever is scrolled above it
            id: footer
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.pad }
            spacing: Theme.gap

            ProgressBar {
                visible: desk.busy
                Layout.fillWidth: true
                value: desk.share
                Accessible.name: desk.writing ? qsTr("正在写入") : qsTr("正在读取")
            }
            Text {
                visible: desk.busy
                text: (desk.writing ? qsTr("正在写入") : qsTr("正在读取")) + " " + Math.round(100 * desk.share) + " %" + (desk.secondsLeft >= 0 ? qsTr("，约剩 %1 秒").arg(desk.secondsLeft) : "")
                font.pixelSize: Theme.small
                color: Theme.quietText
            }
            Item { Layout.fillWidth: !desk.busy }
            PlainButton {
                objectName: "cancelImport"
                framed: true
                text: qsTr("取消")
                onClicked: desk.cancel()
            }
            PlainButton {
                objectName: "takeImport"
                primary: true
                framed: true
                enabled: desk.ready
                opacity: enabled ? 1 : 0.5
                text: qsTr("导入")
                onClicked: desk.take()
            }
        }
    }
}
