// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Guixiang

/// A labelled line to type into: what was written, or quietly what stands in its place.
RowLayout {
    id: row

    required property string label
    required property string value
    required property string hint
    property alias validator: field.validator

    signal edited(text: string, base: string)

    Layout.fillWidth: true
    spacing: Theme.gap
    onActiveFocusChanged: if (activeFocus) field.forceActiveFocus()

    Text {
        Layout.preferredWidth: 56
        text: row.label
        font.pixelSize: Theme.small
        color: Theme.quietText
    }
    RecordField {
        id: field
        objectName: row.objectName + "-field"
        Layout.fillWidth: true
        placeholderText: row.hint
        value: row.value
        Accessible.name: row.label
        onEdited: (text, base) => row.edited(text, base)
    }
}
