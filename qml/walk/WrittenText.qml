// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Guixiang

/// A text of several lines that is saved as it is typed. What others write to it shows unless something is being typed; `base` is what it
/// held when that began.
TextArea {
    id: area

    required property string value

    property string base

    signal edited(text: string, base: string)

    function save() {
        pause.stop();
        if (text === base)
            return;
        edited(text, base);
        if (value === text)
            base = value; // saved: what is typed next rests on it
    }

    padding: 8
    wrapMode: TextEdit.Wrap
    font.pixelSize: Theme.small
    color: Theme.text
    placeholderTextColor: Theme.quietText
    selectionColor: Theme.focus
    selectByMouse: true
    KeyNavigation.priority: KeyNavigation.BeforeItem
    KeyNavigation.tab: nextItemInFocusChain()
    onTextChanged: if (activeFocus) pause.restart()
    onActiveFocusChanged: {
        if (activeFocus)
            base = value;
        else
            save();
    }
    onValueChanged: if (activeFocus && text === base) {
        text = value;
        base = value;
    }
    Component.onDestruction: if (pause.running) save()

    background: Rectangle {
        radius: 6
        color: Theme.raised
        border.color: area.activeFocus ? Theme.focus : Theme.line
    }
    Timer {
        id: pause
        interval: 400
        onTriggered: area.save()
    }
    Binding on text {
        value: area.value
        when: !area.activeFocus
        restoreMode: Binding.RestoreNone
    }
}
