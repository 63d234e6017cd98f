// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// What can be chosen and said of a sheet, what a public page should not have, and writing it.
Panel {
    id: choices

    required property SheetStudio studio

    signal saved(format: string)
    signal savedElsewhere
    signal closed

    /// The keyboard goes to what was clicked on the page.
    function edit(part: string) {
        switch (part) {
        case "title": title.forceActiveFocus(); break;
        case "issuer": issuer.forceActiveFocus(); break;
        case "link": link.forceActiveFocus(); break;
        case "map": headsUp.forceActiveFocus(); break;
        case "stops": closed(); break;
        }
    }

    implicitHeight: column.implicitHeight + 2 * Theme.pad

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Theme.pad
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true

            Text {
                Layout.fillWidth: true
                text: qsTr("印成路线图")
                font.pixelSize: Theme.heading
                font.bold: true
                color: Theme.text
            }
            PlainButton {
                objectName: "closeSheet"
                text: "✕"
                spoken: qsTr("返回地图   Esc")
                onClicked: choices.closed()
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: 6

            Repeater {
                model: [{ key: "a4", name: qsTr("A4 竖版") }, { key: "a4-landscape", name: qsTr("A4 横版") },
                        { key: "a3", name: qsTr("A3 海报") }, { key: "a5", name: qsTr("A5 双面折页") }]
                delegate: Chip {
                    required property var modelData
                    objectName: "print-" + modelData.key
                    text: modelData.name
                    selected: choices.studio.sheet === modelData.key
                    onClicked: choices.studio.sheet = modelData.key
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true

            Text {
                Layout.fillWidth: true
                text: choices.studio.scale > 0 ? qsTr("地图比例 1:%1").arg(choices.studio.scale) : ""
                font.pixelSize: Theme.small
                color: Theme.quietText
            }
            Text {
                text: qsTr("顺路朝上")
                font.pixelSize: Theme.small
                color: Theme.text
            }
            Toggle {
                id: headsUp
                objectName: "headsUp"
                spoken: qsTr("转动地图，让路线朝上")
                checked: choices.studio.headsUp
                onToggled: choices.studio.headsUp = checked
            }
        }
        LabelledField { id: title; objectName: "sheetTitle"; label: qsTr("标题"); hint: qsTr("与路线同名"); value: choices.studio.title; onEdited: text => choices.studio.title = text }
        LabelledField { id: issuer; objectName: "sheetIssuer"; label: qsTr("印发单位"); hint: qsTr("可不填"); value: choices.studio.issuer; onEdited: text => choices.studio.issuer = text }
        LabelledField { objectName: "sheetApproval"; label: qsTr("审图号"); hint: qsTr("留空则印一条横线"); value: choices.studio.approval; onEdited: text => choices.studio.approval = text }
        LabelledField { id: link; objectName: "sheetLink"; label: qsTr("二维码"); hint: qsTr("起点位置"); value: choices.studio.link; onEdited: text => choices.studio.link = text }
        Strip {
            objectName: "sheetFindings"
            visible: choices.studio.findings.length > 0
            Layout.fillWidth: true
            text: choices.studio.findings.join("\n")
        }
        RowLayout {
            visible: choices.studio.writing
            Layout.fillWidth: true

            ProgressBar {
                Layout.fillWidth: true
                value: choices.studio.progress
            }
            PlainButton {
                objectName: "cancelSheet"
                framed: true
                text: qsTr("取消")
                onClicked: choices.studio.cancel()
            }
        }
        Flow {
            visible: !choices.studio.writing
            Layout.fillWidth: true
            spacing: 6

            Repeater {
                model: ["pdf", "png", "svg"]
                delegate: PlainButton {
                    required property string modelData
                    objectName: "save-" + modelData
                    framed: true
                    primary: modelData === "pdf"
                    text: modelData === "pdf" ? qsTr("保存 PDF") : modelData.toUpperCase()
                    spoken: qsTr("保存 %1 到文档文件夹").arg(modelData.toUpperCase())
                    onClicked: choices.saved(modelData)
                }
            }
            PlainButton {
                objectName: "saveElsewhere"
                framed: true
                text: qsTr("另存为…")
                onClicked: choices.savedElsewhere()
            }
        }
    }
}
