// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// What the file says of a feature that lies over the map.
ColumnLayout {
    id: card

    required property featureRecord feature

    spacing: Theme.gap

    RowLayout {
        Layout.fillWidth: true
        Layout.rightMargin: 32
        spacing: Theme.gap

        OverlaySwatch {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 3
            day: card.feature.day
            night: card.feature.night
        }
        ColumnLayout {
            spacing: 2

            Text {
                objectName: "featureName"
                Layout.fillWidth: true
                text: card.feature.name === "" ? qsTr("没有名称") : card.feature.name
                wrapMode: Text.Wrap
                font.pixelSize: Theme.heading
                font.bold: true
                color: Theme.text
            }
            Text {
                objectName: "featureOverlay"
                Layout.fillWidth: true
                text: qsTr("叠加图层：%1").arg(card.feature.overlay)
                wrapMode: Text.Wrap
                font.pixelSize: Theme.small
                color: Theme.quietText
            }
        }
    }
    Repeater {
        model: card.feature.attributes
        delegate: CardField {
            required property attributeRecord modelData
            objectName: "attribute-" + modelData.column
            Layout.fillWidth: true
            label: modelData.column
            value: modelData.value
        }
    }
    Text {
        Layout.fillWidth: true
        text: card.feature.importedOn === "" ? qsTr("来自文件 %1").arg(card.feature.source) : qsTr("来自文件 %1，%2 导入").arg(card.feature.source).arg(card.feature.importedOn)
        wrapMode: Text.Wrap
        font.pixelSize: Theme.small
        color: Theme.quietText
    }
}
