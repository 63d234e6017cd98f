// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Guixiang

/// A line that shows a field of a record and saves it as it is typed. What others write to the field shows unless something is being
/// typed; `base` is what it held when that began.
PlainField {
    id: field

    required property string value
    property string base

    signal edited(text: string, base: string)

    onActiveFocusChanged: if (activeFocus) base = value
    onValueChanged: if (activeFocus && text === base) {
        text = value;
        base = value;
    }
    onTextEdited: {
        if (!acceptableInput)
            return;
        edited(text, base);
        if (value.trim() === text.trim())
            base = value; // saved: what is typed next rests on it
    }

    Binding on text {
        value: field.value
        when: !field.activeFocus
        restoreMode: Binding.RestoreNone
    }
}
