// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Guixiang

Switch {
    id: toggle

    property string spoken

    implicitWidth: 34
    implicitHeight: 20
    padding: 0
    focusPolicy: Qt.TabFocus
    Accessible.name: spoken

    indicator: Rectangle {
        implicitWidth: 34
        implicitHeight: 20
        radius: 10
        color: toggle.checked ? Theme.red : Theme.line

        Rectangle {
            x: toggle.checked ? parent.width - width - 2 : 2
            y: 2
            width: 16
            height: 16
            radius: 8
            color: Theme.panel
        }
        FocusRing { target: toggle; radius: 12 }
    }
}
