// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// Asks what lies under the map: nothing, an MBTiles file, or tiles from an address.
Popup {
    id: dialog

    required property RasterLayer layer ///< knows what an address must be
    property string source: "none"
    property url file
    property string address: ""
    property string key: ""
    property string datum: "wgs84"
    property bool streets: true
    property string attribution: ""

    readonly property string problem: source === "web" ? layer.problemOf(address) : ""
    readonly property bool complete: source === "none" || (source === "file" && file.toString() !== "") || (source === "web" && problem === "")

    signal accepted

    function accept() {
        if (!complete)
            return;
        accepted();
        close();
    }

    parent: Overlay.overlay
    anchors.centerIn: parent
    width: 520
    modal: true
    focus: true
    padding: 20

    background: Panel {}
    contentItem: ColumnLayout {
        spacing: Theme.gap

        Text {
            text: qsTr("底图")
            font.pixelSize: Theme.heading
            font.bold: true
            color: Theme.text
        }
        Flow {
            Layout.fillWidth: true
            spacing: 6

            Chip { objectName: "backgroundNone"; text: qsTr("不用"); selected: dialog.source === "none"; onClicked: dialog.source = "none" }
            Chip { objectName: "backgroundFile"; text: qsTr("MBTiles 文件"); selected: dialog.source === "file"; onClicked: dialog.source = "file" }
            Chip { objectName: "backgroundWeb"; text: qsTr("网上的瓦片"); selected: dialog.source === "web"; onClicked: dialog.source = "web" }
        }
        RowLayout {
            visible: dialog.source === "file"
            Layout.fillWidth: true
            spacing: Theme.gap

            Text {
                Layout.fillWidth: true
                text: dialog.file.toString() === "" ? qsTr("还没有选文件") : decodeURIComponent(dialog.file.toString().replace(/^file:\/\//, ""))
                textFormat: Text.PlainText
                elide: Text.ElideLeft
                font.pixelSize: Theme.small
                color: Theme.text
            }
            PlainButton {
                objectName: "backgroundChoose"
                framed: true
                text: qsTr("选择…")
                onClicked: files.setSource("BackgroundFile.qml")
            }
        }
        ColumnLayout {
            visible: dialog.source === "web"
            Layout.fillWidth: true
            spacing: 6

            PlainField {
                objectName: "backgroundAddress"
                Layout.fillWidth: true
                placeholderText: "https://…/{z}/{x}/{y}.png"
                text: dialog.address
                Accessible.name: qsTr("地址")
                onTextEdited: dialog.address = text
                onAccepted: dialog.accept()
            }
            PlainField {
                objectName: "backgroundKey"
                Layout.fillWidth: true
                placeholderText: qsTr("密钥：填到地址里 {key} 的位置；只记在本机的密钥库里")
                text: dialog.key
                echoMode: activeFocus ? TextInput.Normal : TextInput.Password
                Accessible.name: qsTr("密钥")
                onTextEdited: dialog.key = text
                onAccepted: dialog.accept()
            }
            Text {
                objectName: "backgroundProblem"
                Layout.fillWidth: true
                text: dialog.address === "" ? qsTr("XYZ 用 {z} {x} {y}（自南数行用 {-y}）；WMTS 用 TILEMATRIX={z}&TILEROW={y}&TILECOL={x}。要看图时程序才连这个地址。") : dialog.problem
                visible: text !== ""
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                font.pixelSize: Theme.small
                color: dialog.address === "" ? Theme.quietText : Theme.amberText
            }
        }
        Flow {
            visible: dialog.source !== "none"
            Layout.fillWidth: true
            spacing: 6

            Repeater {
                model: ["wgs84", "gcj02"]
                delegate: Chip {
                    required property string modelData
                    objectName: "backgroundDatum-" + modelData
                    text: Words.datum(modelData)
                    selected: dialog.datum === modelData
                    onClicked: dialog.datum = modelData
                }
            }
            Chip {
                objectName: "backgroundStreets"
                text: qsTr("上面画道路")
                selected: dialog.streets
                Accessible.role: Accessible.CheckBox
                onClicked: dialog.streets = !dialog.streets
            }
        }
        PlainField {
            objectName: "backgroundAttribution"
            visible: dialog.source !== "none"
            Layout.fillWidth: true
            placeholderText: qsTr("图的来源，写在地图右下角，例如 © 天地图")
            text: dialog.attribution
            Accessible.name: qsTr("图的来源")
            onTextEdited: dialog.attribution = text
            onAccepted: dialog.accept()
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: Theme.gap

            PlainButton { objectName: "backgroundCancel"; framed: true; text: qsTr("取消"); onClicked: dialog.close() }
            PlainButton { objectName: "backgroundAccept"; primary: true; enabled: dialog.complete; opacity: enabled ? 1 : 0.5; text: qsTr("好"); onClicked: dialog.accept() }
        }
    }

    Loader {
        id: files
        Connections {
            target: files.item as BackgroundFile
            // It hides before it tells what was chosen.
            function onChosen(file: url) {
                files.source = "";
                dialog.file = file;
            }
            function onRejected() { files.source = ""; }
        }
    }
}
