// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// The speaker's own window: the scene on the stage and the next one, notes, the time, and the script to jump in. It takes the
/// stage's keys.
Window {
    id: speaker

    required property Presenter presenter
    required property Session session
    required property Language language
    required property RasterLayer raster ///< the background of pictures
    required property date startedAt
    readonly property list<sceneRecord> script: presenter.script
    readonly property sceneRecord current: presenter.current
    property sceneRecord none ///< behind the last scene

    signal pressed(event: var)

    title: qsTr("讲者 · 硅巷图")
    transientParent: null
    width: Math.min(1280, Screen.desktopAvailableWidth)
    height: Math.min(760, Screen.desktopAvailableHeight)
    minimumWidth: Math.min(900, Screen.desktopAvailableWidth)
    minimumHeight: Math.min(560, Screen.desktopAvailableHeight)
    color: Theme.paper

    component Heading: Text {
        font.pixelSize: Theme.body
        font.bold: true
        color: Theme.quietText
        elide: Text.ElideRight
    }

    Item {
        id: keys
        objectName: "speakerKeys"
        anchors.fill: parent
        focus: true
        Keys.onPressed: event => speaker.pressed(event)

        RowLayout {
            anchors.fill: parent
            anchors.margins: Theme.pad
            spacing: Theme.pad + 4

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 5
                spacing: 8

                Heading {
                    objectName: "speakerNow"
                    Layout.fillWidth: true
                    text: speaker.presenter.onDetour ? qsTr("插问 %1，下一键回到第 %2 幕之后").arg(speaker.presenter.detourTask).arg(speaker.presenter.position + 1)
                                                     : qsTr("现在 %1 / %2").arg(speaker.presenter.position + 1).arg(speaker.presenter.count)
                }
                Rectangle {
                    Layout.fillWidth: true
                    Layout.preferredHeight: width * 9 / 16
                    Layout.maximumHeight: speaker.height * 0.56
                    color: Theme.mapPaper
                    border.color: Theme.line

                    ScenePreview {
                        objectName: "speakerScene"
                        anchors.fill: parent
                        anchors.margins: 1
                        session: speaker.session
                        raster: speaker.raster
                        record: speaker.current
                        english: speaker.language.english
                        dark: Theme.dark
                    }
                }
                Flickable {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    contentHeight: notes.implicitHeight
                    clip: true
                    boundsBehavior: Flickable.StopAtBounds
                    ScrollBar.vertical: ScrollBar {}

                    Text {
                        id: notes
                        objectName: "speakerNotes"
                        width: parent.width - 12
                        text: speaker.current.notes !== "" ? speaker.current.notes : qsTr("这一幕没有备注")
                        wrapMode: Text.Wrap
                        font.pixelSize: Theme.speakerNotes
                        lineHeight: 1.25
                        color: speaker.current.notes !== "" ? Theme.text : Theme.quietText
                    }
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 3
                spacing: 8

                Heading {
                    Layout.fillWidth: true
                    text: qsTr("接下来")
                }
                Rectangle {
                    Layout.fillWidth: true
                    Layout.preferredHeight: width * 9 / 16
                    color: Theme.raised
                    border.color: Theme.line

                    ScenePreview {
                        objectName: "speakerNext"
                        visible: speaker.presenter.position + 1 < speaker.presenter.count
                        anchors.fill: parent
                        anchors.margins: 1
                        session: speaker.session
                        raster: speaker.raster
                        record: speaker.script[speaker.presenter.position + 1] ?? speaker.none
                        english: speaker.language.english
                        dark: Theme.dark
                    }
                    Text {
                        visible: speaker.presenter.position + 1 >= speaker.presenter.count
                        anchors.centerIn: parent
                        text: qsTr("最后一幕")
                        font.pixelSize: Theme.heading
                        color: Theme.quietText
                    }
                }
                SpeakerTime {
                    Layout.fillWidth: true
                    startedAt: speaker.startedAt
                    plannedSeconds: speaker.presenter.plannedSeconds
                    plannedUntilHere: speaker.presenter.plannedUntilHere
                }
                ListView {
                    id: list
                    objectName: "speakerScript"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    clip: true
                    model: speaker.script.length
                    readonly property int shown: speaker.presenter.position
                    onShownChanged: positionViewAtIndex(shown, ListView.Contain)
                    onCountChanged: positionViewAtIndex(shown, ListView.Contain)
                    Component.onCompleted: positionViewAtIndex(shown, ListView.Contain)
                    boundsBehavior: Flickable.StopAtBounds
                    ScrollBar.vertical: ScrollBar {}
                    Accessible.role: Accessible.List
                    Accessible.name: qsTr("各幕")

                    delegate: ItemDelegate {
                        id: row
                        required property int index
                        readonly property sceneRecord scene: speaker.script[index] ?? speaker.none
                        objectName: "speaker-" + scene.id
                        width: ListView.view.width - 8
                        implicitHeight: 32
                        padding: 6
                        focusPolicy: Qt.NoFocus
                        highlighted: index === list.shown
                        Accessible.name: (index + 1) + " " + scene.title
                        onClicked: speaker.presenter.go(index)

                        background: Rectangle {
                            radius: Theme.smallRadius
                            color: row.highlighted ? Theme.inverse : row.hovered ? Theme.raised : "transparent"
                        }
                        contentItem: Text {
                            text: (row.index + 1) + "　" + row.scene.title
                            elide: Text.ElideRight
                            font.pixelSize: Theme.body
                            color: row.highlighted ? Theme.inverseText : Theme.text
                            verticalAlignment: Text.AlignVCenter
                        }
                    }
                }
            }
        }
    }
}
