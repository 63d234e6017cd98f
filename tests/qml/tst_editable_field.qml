// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Guixiang

Item {
    id: root

    property string stored: "科创办"

    width: 360
    height: 80

    EditableField {
        id: field
        width: 360
        label: "责任单位"
        value: root.stored
        onEdited: text => root.stored = text
    }
    Item { id: elsewhere }
    SignalSpy { id: edited; target: field; signalName: "edited" }

    TestCase {
        name: "EditableField"
        when: windowShown

        function input() { return field.children.find(child => child.hasOwnProperty("placeholderText")); }
        function init() {
            edited.clear();
            elsewhere.forceActiveFocus();
            root.stored = "科创办";
        }
        function test_enterWrites() {
            mouseClick(input());
            input().selectAll();
            keyClick("A");
            keyClick(Qt.Key_Return);
            compare(root.stored, "A");
        }
        function test_leavingWrites() {
            mouseClick(input());
            keyClick(Qt.Key_End);
            keyClick("B");
            elsewhere.forceActiveFocus();
            compare(root.stored, "科创办B");
        }
        function test_escapeRestores() {
            mouseClick(input());
            keyClick("C");
            keyClick(Qt.Key_Escape);
            compare(input().text, "科创办");
            compare(root.stored, "科创办");
        }
        function test_aChangeFromElsewhereIsShown() {
            root.stored = "营商办";
            compare(input().text, "营商办");
        }
    }
}
