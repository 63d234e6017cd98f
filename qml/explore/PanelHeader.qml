// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Guixiang
import Guixiang.App

/// What this is a map of, and the settings.
Item {
    id: header

    required property Session session
    required property PlanRecords records
    required property Language language
    required property bool fullScreen

    signal briefingAsked
    signal fullScreenToggled
    signal homeAsked
    signal importAsked
    signal styleAsked
    signal backgroundAsked

    implicitHeight: titles.implicitHeight

    Column {
        id: titles
        width: parent.width
        spacing: 2

        Text {
            text: qsTr("硅巷图")
            font.pixelSize: 20
            font.bold: true
            color: Theme.text
        }
        Text {
            width: parent.width
            text: header.records.title
            elide: Text.ElideRight
            font.pixelSize: Theme.small
            color: Theme.quietText
        }
        Text {
            width: parent.width
            visible: header.records.tasks.length > 0
            text: qsTr("%1 个行动 · %2 项任务").arg(header.records.actionCount).arg(header.records.tasks.length)
            font.pixelSize: Theme.small
            color: Theme.quietText
        }
    }
    PlainButton {
        id: more
        objectName: "settingsButton"
        anchors.right: parent.right
        text: "⋯"
        spoken: qsTr("设置")
        quiet: settings.visible
        onClicked: settings.popup(more, 0, more.height + 4)

        SettingsMenu {
            id: settings
            session: header.session
            language: header.language
            fullScreen: header.fullScreen
            onBriefingAsked: header.briefingAsked()
            onFullScreenToggled: header.fullScreenToggled()
            onHomeAsked: header.homeAsked()
            onImportAsked: header.importAsked()
            onStyleAsked: header.styleAsked()
            onBackgroundAsked: header.backgroundAsked()
        }
    }
}
