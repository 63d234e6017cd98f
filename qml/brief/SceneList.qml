// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// The scenes of the briefing in their order: one is chosen to be changed, dragged by its grip or moved with Alt and an arrow.
ColumnLayout {
    id: page

    required property BriefingEditor editor
    readonly property list<sceneRecord> scenes: editor.scenes
    property sceneRecord none ///< for a row that is about to go

    signal chosen(scene: string)
    signal startAsked(scene: string) ///< empty for the first
    signal captureAsked

    /// The number of a scene as it is shown; 0 for one that is not.
    function numberOf(index: int): int {
        const scene = scenes[index];
        return !scene || scene.hidden || scene.missing ? 0 : scenes.slice(0, index + 1).filter(each => !each.hidden && !each.missing).length;
    }

    spacing: 8

    RowLayout {
        Layout.fillWidth: true
        spacing: 6

        PlainButton {
            objectName: "startBriefing"
            primary: true
            framed: true
            text: qsTr("演示   F5")
            onClicked: page.startAsked("")
        }
        PlainButton {
            objectName: "captureScene"
            framed: true
            text: qsTr("＋ 当前画面")
            spoken: qsTr("把当前画面记成一幕")
            onClicked: page.captureAsked()
        }
        Item { Layout.fillWidth: true }
        PlainButton {
            objectName: "buildBriefing"
            visible: page.editor.kept
            text: "⟲"
            spoken: qsTr("按方案重新生成各幕（可撤销）")
            onClicked: page.editor.build()
        }
    }
    ListView {
        id: rows
        objectName: "sceneList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: contentHeight
        clip: true
        model: page.scenes.length
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("各幕")

        delegate: SceneRow {
            required property int index
            width: ListView.view.width - 6
            scene: page.scenes[index] ?? page.none
            number: page.numberOf(index)
            highlighted: page.editor.chosen === scene.id
            onClicked: page.chosen(scene.id)
            onDoubleClicked: page.startAsked(scene.id)
            onHiddenToggled: page.editor.setHidden(scene.id, !scene.hidden)
            onMoved: by => page.editor.move(scene.id, Math.max(0, Math.min(rows.count - 1, index + by)))
        }
    }
    Text {
        Layout.fillWidth: true
        text: qsTr("%n 幕", "", page.scenes.filter(scene => !scene.hidden && !scene.missing).length) + " · " + qsTr("计划 %1 分钟").arg(Math.round(page.editor.plannedSeconds / 60))
              + (page.editor.kept ? "" : " · " + qsTr("由方案自动生成"))
        wrapMode: Text.Wrap
        font.pixelSize: Theme.small
        color: Theme.quietText
    }
}
