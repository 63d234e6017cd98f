// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Guixiang

/// For whom a walk is: how fast, and whether it keeps to streets without steps.
Flow {
    id: chips

    required property real paceKmh
    required property bool stepFree

    signal chosen(paceKmh: real, stepFree: bool)

    spacing: 6

    Repeater {
        model: [{ pace: 4.5, stepFree: false, name: qsTr("平常步速") }, { pace: 3.6, stepFree: false, name: qsTr("老年人") },
                { pace: 3.0, stepFree: true, name: qsTr("轮椅") }]
        delegate: Chip {
            required property var modelData
            objectName: "pace-" + modelData.pace
            text: modelData.name
            spoken: modelData.stepFree ? qsTr("%1，每小时 %2 公里，避开台阶").arg(modelData.name).arg(modelData.pace)
                                       : qsTr("%1，每小时 %2 公里").arg(modelData.name).arg(modelData.pace)
            selected: chips.paceKmh === modelData.pace && chips.stepFree === modelData.stepFree
            onClicked: chips.chosen(modelData.pace, modelData.stepFree)
        }
    }
}
