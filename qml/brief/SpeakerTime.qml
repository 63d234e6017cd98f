// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Guixiang

/// The clock, how long it has lasted, and how long it is planned to: amber once it is a minute behind the plan.
RowLayout {
    id: row

    required property date startedAt
    required property real plannedSeconds
    required property real plannedUntilHere
    property date now: new Date()
    readonly property real elapsed: Math.max(0, (now.getTime() - startedAt.getTime()) / 1000)
    readonly property bool late: elapsed > plannedUntilHere + 60

    function minutes(seconds: real): string {
        const whole = Math.floor(seconds);
        return Math.floor(whole / 60) + ":" + String(whole % 60).padStart(2, "0");
    }

    spacing: Theme.gap

    Text {
        Layout.fillWidth: true
        objectName: "speakerElapsed"
        text: row.minutes(row.elapsed)
        font.pixelSize: Theme.speakerClock
        font.bold: true
        color: row.late ? Theme.amberText : Theme.text
        Accessible.name: qsTr("已用 %1").arg(text)
    }
    ColumnLayout {
        spacing: 0

        Text {
            objectName: "speakerPlanned"
            Layout.alignment: Qt.AlignRight
            text: qsTr("到这一幕计划 %1，共 %2").arg(row.minutes(row.plannedUntilHere)).arg(row.minutes(row.plannedSeconds))
            font.pixelSize: Theme.small
            color: Theme.quietText
        }
        Text {
            objectName: "speakerClock"
            Layout.alignment: Qt.AlignRight
            text: Qt.formatTime(row.now, "HH:mm")
            font.pixelSize: Theme.heading
            color: Theme.text
        }
    }
    Timer {
        interval: 250
        repeat: true
        running: true
        onTriggered: row.now = new Date()
    }
}
