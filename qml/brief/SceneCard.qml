// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// A scene to change: how it looks on the stage, its words in place of the records', the speaker's notes, how long it takes, where
/// its map looks. What is left empty follows the records.
ColumnLayout {
    id: card

    required property BriefingEditor editor
    required property Session session
    required property RasterLayer raster ///< the background of pictures
    required property PlanRecords records
    required property WalkTool tool
    readonly property sceneRecord scene: editor.scene
    readonly property int count: editor.scenes.length

    signal viewTaken
    signal startAsked

    spacing: Theme.gap

    Text {
        Layout.fillWidth: true
        Layout.rightMargin: 32
        text: qsTr("第 %1 幕").arg(card.editor.position + 1) + (card.scene.kicker === "" ? "" : " · " + card.scene.kicker)
        elide: Text.ElideRight
        font.pixelSize: Theme.small
        font.bold: true
        color: Theme.quietText
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: width * 9 / 16
        color: Theme.mapPaper
        border.color: Theme.line

        ScenePreview {
            objectName: "scenePreview"
            anchors.fill: parent
            anchors.margins: 1
            session: card.session
            raster: card.raster
            record: card.scene
            english: card.editor.english
            dark: Theme.dark
            opacity: card.scene.hidden ? 0.5 : 1
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: 4

        PlainButton { objectName: "playScene"; framed: true; text: qsTr("从这幕演示"); enabled: !card.scene.hidden; onClicked: card.startAsked() }
        PlainButton { objectName: "sceneUp"; text: "↑"; spoken: qsTr("提前"); enabled: card.editor.position > 0; onClicked: card.editor.move(card.scene.id, card.editor.position - 1) }
        PlainButton { objectName: "sceneDown"; text: "↓"; spoken: qsTr("推后"); enabled: card.editor.position < card.count - 1; onClicked: card.editor.move(card.scene.id, card.editor.position + 1) }
        PlainButton { objectName: "sceneHide"; text: card.scene.hidden ? qsTr("恢复") : qsTr("隐藏"); onClicked: card.editor.setHidden(card.scene.id, !card.scene.hidden) }
        PlainButton { objectName: "sceneDouble"; text: qsTr("复制"); onClicked: card.editor.duplicate() }
        PlainButton { objectName: "sceneRemove"; text: qsTr("删除"); enabled: card.count > 1; onClicked: card.editor.remove() }
        UndoButtons { session: card.session }
    }
    LabelledField {
        objectName: "sceneTitle"
        label: qsTr("标题")
        value: card.scene.ownTitle
        hint: card.scene.title
        onEdited: (text, base) => card.editor.setTitle(text, base)
    }
    Repeater {
        model: 3
        delegate: LabelledField {
            required property int index
            objectName: "sceneLine-" + (index + 1)
            label: qsTr("第 %1 行").arg(index + 1)
            value: card.scene.ownLines[index] ?? ""
            hint: card.scene.lines[index] ?? ""
            onEdited: (text, base) => card.editor.setLine(index, text, base)
        }
    }
    LabelledField {
        objectName: "sceneSeconds"
        label: qsTr("时长 秒")
        value: String(card.scene.seconds)
        hint: "60"
        validator: IntValidator { bottom: 0; top: 3600 }
        onEdited: text => card.editor.setSeconds(Number(text))
    }
    Text {
        text: qsTr("讲者备注，台上不显示")
        font.pixelSize: Theme.small
        color: Theme.quietText
    }
    WrittenText {
        objectName: "sceneNotes"
        Layout.fillWidth: true
        value: card.scene.ownNotes
        placeholderText: card.scene.notes === "" ? qsTr("写给讲者") : card.scene.notes
        Accessible.name: qsTr("讲者备注，台上不显示")
        onEdited: (text, base) => card.editor.setNotes(text, base)
    }
    Flow {
        Layout.fillWidth: true
        spacing: 6

        PlainButton {
            objectName: "takeView"
            framed: true
            text: qsTr("用当前画面")
            spoken: qsTr("这一幕的地图改为现在看到的范围和图层")
            onClicked: card.viewTaken()
        }
        PlainButton {
            objectName: "forgetView"
            visible: card.scene.hasView || card.scene.hasLayers
            framed: true
            text: qsTr("恢复自动画面")
            onClicked: card.editor.forgetView()
        }
        PlainButton {
            objectName: "markPlaces"
            framed: true
            text: card.tool.marking ? qsTr("标记完成") : qsTr("标记地点")
            spoken: qsTr("点地图上的地点，在这一幕里标出来")
            onClicked: card.tool.marking ? card.tool.drop() : card.tool.mark()
        }
    }
    LabelledField {
        objectName: "sceneBearing"
        label: qsTr("转向 度")
        value: card.scene.hasView ? String(Math.round(card.scene.bearing)) : ""
        hint: qsTr("0 为正北朝上")
        validator: IntValidator { bottom: -359; top: 359 }
        onEdited: text => card.editor.setBearing(Number(text))
    }
    Repeater {
        model: card.scene.highlights
        delegate: RowLayout {
            id: mark
            required property string modelData
            Layout.fillWidth: true

            Text {
                Layout.fillWidth: true
                text: qsTr("标出：%1").arg(card.records.place(mark.modelData, card.records.english).name)
                elide: Text.ElideRight
                font.pixelSize: Theme.small
                color: Theme.text
            }
            PlainButton {
                text: "✕"
                spoken: qsTr("不再标出")
                onClicked: card.editor.setHighlighted(mark.modelData, false)
            }
        }
    }
}
