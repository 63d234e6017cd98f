// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Guixiang

Item {
    width: 360
    height: 200

    GoalList { id: list; width: 360; goals: [] }
    SignalSpy { id: added; target: list; signalName: "added" }

    TestCase {
        name: "GoalList"
        when: windowShown

        function open() {
            mouseClick(findChild(list, "addGoal"));
            tryCompare(findChild(list, "goalTitle"), "activeFocus", true);
        }
        function init() { added.clear(); }

        function test_aGoalWithADateIsAdded_data() {
            return [{ tag: "year", date: "2025" }, { tag: "month", date: "2025-09" }, { tag: "day", date: "2025-09-30" }];
        }
        function test_aGoalWithADateIsAdded(data) {
            open();
            findChild(list, "goalTitle").text = "完成签约";
            findChild(list, "goalDate").text = data.date;
            keyClick(Qt.Key_Return);
            compare(added.count, 1);
            compare(added.signalArguments[0][0], "完成签约");
            compare(added.signalArguments[0][1], data.date);
            compare(findChild(list, "goalTitle").visible, false);
        }
        function test_whatIsNoGoalIsNotAdded_data() {
            return [{ tag: "no title", title: "  ", date: "2025" }, { tag: "no date", title: "签约", date: "" },
                    { tag: "month 13", title: "签约", date: "2025-13" }, { tag: "half a day", title: "签约", date: "2025-09-3" }];
        }
        function test_whatIsNoGoalIsNotAdded(data) {
            open();
            findChild(list, "goalTitle").text = data.title;
            findChild(list, "goalDate").text = data.date;
            keyClick(Qt.Key_Return);
            compare(added.count, 0);
            compare(findChild(list, "goalTitle").visible, true);
        }
    }
}
