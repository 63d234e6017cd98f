// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Guixiang

/// A field that the user fills in; written when Enter is pressed or the keyboard leaves it. What others write to it shows unless something
/// is being typed; `base` is what it held when that began.
RowLayout {
    id: field

    required property string label
    required property string value
    property string hint

    property string base

    signal edited(text: string, base: string)

    function commit() {
        if (input.text !== base)
            edited(input.text, base);
        base = value;
    }

    onValueChanged: if (input.activeFocus && input.text === base) {
        input.text = value;
        base = value;
    }

    spacing: Theme.gap

    Text {
        Layout.preferredWidth: 72
        text: field.label
        font.pixelSize: Theme.small
        color: Theme.quietText
    }
    TextField {
        id: input

        Layout.fillWidth: true
        Layout.leftMargin: -leftPadding // its text stands under the other values
        implicitHeight: 30
        leftPadding: 8
        rightPadding: 8
        text: field.value
        placeholderText: field.hint
        placeholderTextColor: Theme.quietText
        font.pixelSize: Theme.body
        color: Theme.text
        selectByMouse: true
        Accessible.name: field.label
        onActiveFocusChanged: if (activeFocus) field.base = field.value
        onEditingFinished: field.commit()
        Keys.onEscapePressed: {
            text = field.value;
            focus = false;
        }

        background: Rectangle {
            radius: 6
            color: input.activeFocus || input.hovered ? Theme.raised : "transparent"
            border.color: input.activeFocus ? Theme.focus : input.hovered ? Theme.line : "transparent"
        }
        Binding on text {
            value: field.value
            when: !input.activeFocus
            restoreMode: Binding.RestoreNone
        }
    }
}
