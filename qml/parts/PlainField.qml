// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Guixiang

/// A line to type into.
TextField {
    id: field

    implicitHeight: 30
    leftPadding: 8
    rightPadding: 8
    font.pixelSize: Theme.body
    color: Theme.text
    placeholderTextColor: Theme.quietText
    selectionColor: Theme.focus
    selectByMouse: true

    background: Rectangle {
        radius: 6
        color: Theme.raised
        border.color: field.activeFocus ? Theme.focus : Theme.line
    }
}
