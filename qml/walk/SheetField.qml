// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Guixiang

/// A line of a sheet that the user may say.
RowLayout {
    id: row

    required property string label
    required property string hint
    property alias text: field.text

    signal edited(text: string)

    Layout.fillWidth: true
    spacing: Theme.gap
    onActiveFocusChanged: if (activeFocus) field.forceActiveFocus()

    Text {
        Layout.preferredWidth: 56
        text: row.label
        font.pixelSize: Theme.small
        color: Theme.quietText
    }
    PlainField {
        id: field
        Layout.fillWidth: true
        placeholderText: row.hint
        Accessible.name: row.label
        onTextEdited: row.edited(text)
    }
}
