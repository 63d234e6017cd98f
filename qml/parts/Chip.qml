// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Guixiang

/// A small button that can stay down.
AbstractButton {
    id: chip

    property string spoken: text

    implicitHeight: 28
    implicitWidth: Math.max(implicitHeight, label.implicitWidth + 22)
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    Accessible.role: chip.checkable ? Accessible.RadioButton : Accessible.Button
    Accessible.name: chip.spoken
    Accessible.checkable: chip.checkable
    Accessible.checked: chip.checked

    background: Rectangle {
        radius: height / 2
        color: chip.checked ? Theme.inverse : chip.hovered ? Theme.raised : Theme.panel
        border.color: chip.checked ? Theme.inverse : Theme.line

        FocusRing { target: chip; radius: height / 2 }
    }
    contentItem: Text {
        id: label
        text: chip.text
        font.pixelSize: Theme.small
        color: chip.checked ? Theme.inverseText : Theme.text
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
