// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// The filters: action, status, grade.
Flow {
    id: bar

    required property LayerFilter filter
    required property PlanRecords records

    spacing: 6

    Chip {
        text: qsTr("全部行动")
        selected: bar.filter.action === 0
        onClicked: bar.filter.action = 0
    }
    Repeater {
        model: bar.records.actionCount
        delegate: Chip {
            required property int index
            objectName: "action-" + (index + 1)
            text: bar.records.english ? String(index + 1) : Words.ordinal(index + 1)
            spoken: qsTr("行动 %1").arg(text)
            selected: bar.filter.action === index + 1
            onClicked: bar.filter.action = bar.filter.action === index + 1 ? 0 : index + 1
        }
    }
    ChoiceChip {
        title: qsTr("状态")
        keys: Words.statuses
        names: Words.statuses.map(key => Words.status(key))
        current: bar.filter.status
        onChosen: key => bar.filter.status = key
    }
    ChoiceChip {
        title: qsTr("位置精度")
        keys: Words.grades
        names: Words.grades.map(key => Words.grade(key))
        current: bar.filter.grade
        onChosen: key => bar.filter.grade = key
    }
    Chip {
        objectName: "clearFilters"
        visible: bar.filter.active
        text: qsTr("清除筛选")
        onClicked: bar.filter.clear()
    }
}
