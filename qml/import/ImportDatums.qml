// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// The file's points over the streets under each datum it may be in; the one that fits is proposed, another is taken at a click.
ColumnLayout {
    id: datums

    required property ImportDesk desk

    spacing: 8

    Text {
        objectName: "datumSentence"
        Layout.fillWidth: true
        text: datums.desk.declaresDatum ? qsTr("坐标系由文件写明，按文件换算。")
              : !datums.desk.candidates.some(each => each.compared) ? qsTr("文件没有写明坐标系，可与街道比较的点太少：先按 WGS-84，请看图选择。")
              : qsTr("文件没有写明坐标系。按与街道的距离，建议 %1；请看图确认。").arg(Words.datum(datums.desk.proposed))
        wrapMode: Text.Wrap
        font.pixelSize: Theme.small
        color: Theme.text
    }
    RowLayout {
        visible: !datums.desk.declaresDatum
        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: datums.desk.candidates
            delegate: AbstractButton {
                id: candidate

                required property datumCandidate modelData
                readonly property bool chosen: datums.desk.datum === modelData.key

                objectName: "datum-" + modelData.key
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                implicitHeight: 200
                activeFocusOnTab: true
                Accessible.role: Accessible.RadioButton
                Accessible.name: Words.datum(modelData.key)
                Accessible.checked: chosen
                onClicked: datums.desk.datum = modelData.key

                background: Rectangle {
                    radius: Theme.smallRadius
                    color: Theme.paper
                    border.width: candidate.chosen ? 2 : 1
                    border.color: candidate.chosen ? Theme.red : Theme.line

                    FocusRing { target: candidate }
                }
                contentItem: ColumnLayout {
                    spacing: 2

                    ImportPoints {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        desk: datums.desk
                        datum: candidate.modelData.key
                        street: Theme.previewStreet
                        point: Theme.red
                    }
                    Text {
                        Layout.fillWidth: true
                        leftPadding: 8
                        bottomPadding: 6
                        text: Words.datum(candidate.modelData.key) + (candidate.modelData.compared ? " · " + qsTr("离街道 %1 米").arg(Math.round(candidate.modelData.medianM)) : "")
                        elide: Text.ElideRight
                        font.pixelSize: Theme.small
                        font.bold: candidate.chosen
                        color: Theme.text
                    }
                }
            }
        }
    }
}
