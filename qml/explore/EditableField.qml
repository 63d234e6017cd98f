// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Guixiang

/// A field that the user fills in; written when Enter is pressed or the keyboard leaves it.
RowLayout {
    id: field

    required property string label
    required property string value
    property string hint

    signal edited(text: string)

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
        onEditingFinished: field.edited(text)
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
