// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Guixiang

/// The three uses of the plan: to explore it, to print its walk, to brief on it. Where it stands, one explores.
Panel {
    id: modes

    property bool canPrint: false ///< whether there is a walk to print

    signal sheetAsked
    signal briefingAsked

    implicitWidth: row.implicitWidth + 10
    implicitHeight: row.implicitHeight + 10

    RowLayout {
        id: row
        anchors.centerIn: parent
        spacing: 2

        Chip {
            text: qsTr("探索")
            selected: true
            plain: true
        }
        Chip {
            objectName: "sheetMode"
            text: qsTr("路线图")
            plain: true
            enabled: modes.canPrint
            onClicked: modes.sheetAsked()
        }
        Chip {
            objectName: "briefingMode"
            text: qsTr("汇报  F5")
            spoken: qsTr("汇报")
            plain: true
            onClicked: modes.briefingAsked()
        }
    }
}
