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
        function init() {
            added.clear();
            keyClick(Qt.Key_Escape);
        }
        function test_aGoalThatIsWholeIsKeptWhenTheKeyboardLeaves() {
            open();
            findChild(list, "goalTitle").text = "完成签约";
            findChild(list, "goalDate").text = "2025-09";
            list.forceActiveFocus();
            tryCompare(added, "count", 1);
        }

        function test_aGoalWithADateIsAdded_data() {
            return [{ tag: "year", date: "2025" }, { tag: "month", date: "2025-09" }, { tag: "day", date: "2025-09-30" },
                    { tag: "without zeros", date: "2025-9-3", iso: "2025-09-03" }, { tag: "slashes", date: "2025/9/30", iso: "2025-09-30" },
                    { tag: "Chinese", date: "2025年9月", iso: "2025-09" }, { tag: "full width", date: "２０２５-９-３０", iso: "2025-09-30" }];
        }
        function test_aGoalWithADateIsAdded(data) {
            open();
            findChild(list, "goalTitle").text = "完成签约";
            findChild(list, "goalDate").text = data.date;
            keyClick(Qt.Key_Return);
            compare(added.count, 1);
            compare(added.signalArguments[0][0], "完成签约");
            compare(added.signalArguments[0][1], data.iso ?? data.date);
            compare(findChild(list, "goalTitle").visible, false);
        }
        function test_whatIsNoGoalIsNotAdded_data() {
            return [{ tag: "no title", title: "  ", date: "2025" }, { tag: "no date", title: "签约", date: "" },
                    { tag: "month 13", title: "签约", date: "2025-13" }, { tag: "no such day", title: "签约", date: "2025-02-30" },
                    { tag: "words", title: "签约", date: "年底" }];
        }
        function test_whatIsNoGoalIsNotAdded(data) {
            open();
            findChild(list, "goalTitle").text = data.title;
            findChild(list, "goalDate").text = data.date;
            keyClick(Qt.Key_Return);
            compare(added.count, 0);
            compare(findChild(list, "goalTitle").visible, true);
            compare(findChild(list, "goalDateHint").visible, data.date !== "" && data.title !== "  "); // and why
        }
    }
}
