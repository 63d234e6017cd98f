// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// A place as a row that leads to it: symbol, name, how sure its position is.
ItemDelegate {
    id: row

    required property placeRecord place
    required property Session session

    implicitHeight: Math.max(Theme.rowHeight, line.implicitHeight + 10)
    padding: 0
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: row.place.name + ", " + grade.text

    background: Rectangle {
        radius: Theme.smallRadius
        color: row.hovered || row.highlighted ? Theme.raised : "transparent"

        FocusRing { target: row }
    }
    contentItem: RowLayout {
        id: line
        spacing: 10

        Image {
            Layout.leftMargin: 6
            source: row.session.symbol(row.place.category, row.place.grade === "assumed")
            sourceSize: Qt.size(20, 20)
            opacity: row.place.placed ? 1 : 0.45
        }
        Text {
            Layout.fillWidth: true
            text: row.place.name
            wrapMode: Text.Wrap
            font.pixelSize: Theme.body
            color: Theme.text
        }
        Text {
            id: grade
            Layout.rightMargin: 6
            text: Words.grade(row.place.grade)
            font.pixelSize: Theme.small
            color: row.place.placed ? Theme.quietText : Theme.amberText
        }
    }
}
