// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// A task's stage goals with their dates, and a line to add one.
ColumnLayout {
    id: list

    required property list<goalRecord> goals

    signal added(title: string, date: string)
    signal removed(index: int)

    spacing: 2

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        Text {
            Layout.preferredWidth: 72
            text: qsTr("阶段目标")
            font.pixelSize: Theme.small
            color: Theme.quietText
        }
        Text {
            Layout.fillWidth: true
            text: list.goals.length > 0 ? "" : qsTr("方案未载明")
            font.pixelSize: Theme.small
            color: Theme.quietText
        }
        PlainButton {
            objectName: "addGoal"
            text: qsTr("＋ 添加")
            font.pixelSize: Theme.small
            onClicked: {
                form.visible = true;
                goalTitle.forceActiveFocus();
            }
        }
    }
    Repeater {
        model: list.goals.length
        delegate: RowLayout {
            id: row
            required property int index
            readonly property goalRecord goal: list.goals[index]
            Layout.fillWidth: true

            Text {
                Layout.preferredWidth: 84
                text: row.goal.date
                font.pixelSize: Theme.small
                color: Theme.quietText
            }
            Text {
                Layout.fillWidth: true
                text: row.goal.title
                wrapMode: Text.Wrap
                font.pixelSize: Theme.body
                color: Theme.text
            }
            PlainButton {
                text: "✕"
                spoken: qsTr("删除阶段目标 %1").arg(row.goal.title)
                onClicked: list.removed(row.index)
            }
        }
    }
    RowLayout {
        id: form

        readonly property string date: goalDate.text.trim() === "" ? "" : Words.isoDate(goalDate.text)
        readonly property bool complete: goalTitle.text.trim() !== "" && date !== ""

        function submit() {
            if (!complete) {
                (goalTitle.text.trim() === "" ? goalTitle : goalDate).forceActiveFocus();
                return;
            }
            list.added(goalTitle.text, date);
            close();
        }
        function close() {
            goalTitle.clear();
            goalDate.clear();
            visible = false;
        }

        visible: false
        Layout.fillWidth: true
        // What is whole when the keyboard leaves it is kept.
        readonly property bool typing: goalDate.activeFocus || goalTitle.activeFocus || save.activeFocus
        onTypingChanged: if (!typing && visible && complete) submit()

        PlainField {
            id: goalDate
            objectName: "goalDate"
            Layout.preferredWidth: 104
            placeholderText: "2025-09-30"
            font.pixelSize: Theme.small
            Accessible.name: qsTr("日期，如 2025、2025-09 或 2025-09-30")
            Keys.onEscapePressed: form.close()
            onAccepted: form.submit()
        }
        PlainField {
            id: goalTitle
            objectName: "goalTitle"
            Layout.fillWidth: true
            placeholderText: qsTr("目标")
            font.pixelSize: Theme.small
            Accessible.name: qsTr("目标")
            Keys.onEscapePressed: form.close()
            onAccepted: form.submit()
        }
        PlainButton {
            id: save
            text: "✓"
            spoken: qsTr("保存")
            enabled: form.complete
            onClicked: form.submit()
        }
    }
    Text {
        objectName: "goalDateHint"
        visible: form.visible && goalDate.text.trim() !== "" && form.date === ""
        Layout.fillWidth: true
        text: qsTr("日期写成 2025、2025-09 或 2025-09-30")
        wrapMode: Text.Wrap
        font.pixelSize: Theme.small
        color: Theme.red
    }
}
