// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Guixiang

Item {
    width: 400
    height: 300

    Chip { id: chip; text: "一"; spoken: "行动 一" }
    PlainButton { id: button; y: 40; text: "✕"; spoken: "关闭" }
    Toggle { id: toggle; y: 80; spoken: "小花园 2" }
    Message { id: message; y: 120; width: 400; action: "再存一次" }
    SignalSpy { id: chipSpy; target: chip; signalName: "clicked" }
    SignalSpy { id: buttonSpy; target: button; signalName: "clicked" }
    SignalSpy { id: actedSpy; target: message; signalName: "acted" }

    TestCase {
        name: "Parts"
        when: windowShown

        function init() {
            chipSpy.clear();
            buttonSpy.clear();
            actedSpy.clear();
            message.text = "";
        }
        function test_chipDoesNotChooseItself() {
            mouseClick(chip);
            compare(chipSpy.count, 1);
            compare(chip.selected, false);
        }
        function test_buttonsTakeTheKeyboardAndSpeak() {
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(buttonSpy.count, 1);
            compare(button.Accessible.name, "关闭");
            compare(chip.Accessible.name, "行动 一");
        }
        function test_toggleTurnsWithMouseAndSpace() {
            const before = toggle.checked;
            mouseClick(toggle);
            compare(toggle.checked, !before);
            toggle.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(toggle.checked, before);
            compare(toggle.Accessible.name, "小花园 2");
        }
        function test_messageStaysUntilItIsClosed() {
            compare(message.visible, false);
            message.text = "磁盘已满。";
            tryCompare(message, "visible", true);
            const action = findChild(message, "messageAction");
            verify(action.visible);
            mouseClick(action);
            compare(actedSpy.count, 1);
            message.action = "";
            tryCompare(action, "visible", false);
        }
    }
}
