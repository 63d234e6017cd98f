// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import QtPositioning
import Guixiang
import Guixiang.App

/// The foot of the map: scale bar, position under the pointer, data notice.
Item {
    id: foot

    required property PlanMap plan
    required property geoCoordinate pointer
    required property string notice
    property string datum: "wgs84"

    implicitHeight: 28

    component Backing: Rectangle {
        required property Item below
        anchors.fill: below
        anchors.margins: -6
        anchors.leftMargin: -10
        anchors.rightMargin: -10
        radius: Theme.smallRadius
        color: Theme.paper
        opacity: 0.82
    }

    Backing { below: scale }
    Backing { below: line }
    ScaleBar {
        id: scale
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        plan: foot.plan
        brief: foot.width < 760
    }
    RowLayout {
        id: line
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 6

        Text {
            visible: foot.pointer.isValid
            text: PositionFormat.text(foot.pointer, foot.datum)
            font.pixelSize: Theme.small
            font.features: { "tnum": 1 }
            color: Theme.text
            Accessible.name: qsTr("指针位置 %1").arg(text)
        }
        PlainButton {
            id: datumButton
            objectName: "datumButton"
            implicitHeight: 22
            font.pixelSize: Theme.small
            text: Words.datum(foot.datum) + " ▾"
            spoken: qsTr("坐标系：%1").arg(Words.datum(foot.datum))
            onClicked: datums.popup(datumButton, 0, -datums.height - 4)
        }
        Text {
            objectName: "notice"
            text: foot.notice
            textFormat: Text.PlainText // a background's file says some of it
            elide: Text.ElideRight
            Layout.maximumWidth: foot.width * 0.5
            font.pixelSize: Theme.small
            color: Theme.quietText
        }
    }
    PlainMenu {
        id: datums

        Instantiator {
            model: PositionFormat.datums
            delegate: PlainMenuItem {
                required property string modelData
                text: Words.datum(modelData)
                ticked: foot.datum === modelData
                onTriggered: foot.datum = modelData
            }
            onObjectAdded: (index, object) => datums.insertItem(index, object as Item)
            onObjectRemoved: (index, object) => datums.removeItem(object as Item)
        }
    }
}
