// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Guixiang

/// A flat button with a text or a single sign.
AbstractButton {
    id: button

    property string spoken: text
    property bool framed: false
    property bool primary: false ///< what most people come for
    property int alignment: Text.AlignHCenter ///< of the text; what finds no room is cut in the middle
    property bool quiet: false   ///< no tooltip now: what the button opens stands there

    implicitHeight: 32
    font.pixelSize: Theme.body
    implicitWidth: Math.max(implicitHeight, label.implicitWidth + (framed ? 28 : 16))
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: spoken

    background: Rectangle {
        radius: Theme.smallRadius
        color: button.primary ? Theme.red : button.hovered || button.down ? Theme.raised : "transparent"
        opacity: button.primary && (button.hovered || button.down) ? 0.85 : 1
        border.width: button.framed && !button.primary ? 1 : 0
        border.color: Theme.line

        FocusRing { target: button }
    }
    contentItem: Text {
        id: label
        text: button.text
        font: button.font
        color: button.primary ? Theme.redText : button.enabled ? Theme.text : Theme.quietText
        horizontalAlignment: button.alignment
        elide: Text.ElideMiddle
        verticalAlignment: Text.AlignVCenter
    }
    ToolTip.visible: hovered && !quiet && spoken !== text
    ToolTip.delay: 600
    ToolTip.text: spoken
}
