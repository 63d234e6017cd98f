// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Guixiang

/// A small button; `selected` says whether it is the choice now, which its owner decides.
AbstractButton {
    id: chip

    property string spoken: text
    property bool selected: false
    property bool plain: false ///< without an edge, one of a row on a panel of its own

    implicitHeight: 28
    implicitWidth: Math.max(implicitHeight, label.implicitWidth + 22)
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: chip.spoken
    Accessible.checkable: true
    Accessible.checked: chip.selected

    background: Rectangle {
        radius: height / 2
        color: chip.selected ? Theme.inverse : chip.hovered ? Theme.raised : Theme.panel
        border.color: chip.selected ? Theme.inverse : chip.plain ? color : Theme.line

        FocusRing { target: chip; radius: height / 2 }
    }
    contentItem: Text {
        id: label
        text: chip.text
        font.pixelSize: Theme.small
        color: chip.selected ? Theme.inverseText : chip.enabled ? Theme.text : Theme.quietText
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
