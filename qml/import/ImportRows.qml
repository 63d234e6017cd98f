// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Guixiang
import Guixiang.App

/// The columns and the first rows of a file, as they are read: wrong letters are seen here first.
Flickable {
    id: table

    required property ImportDesk desk
    readonly property int cellWidth: 128

    implicitHeight: grid.implicitHeight + 10
    contentWidth: grid.implicitWidth
    contentHeight: grid.implicitHeight
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.horizontal: ScrollBar {}

    component Cell: Text {
        width: table.cellWidth
        height: 24
        leftPadding: 6
        rightPadding: 6
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        font.pixelSize: Theme.small
        color: Theme.text
    }

    Column {
        id: grid

        Row {
            Repeater {
                model: table.desk.columns
                delegate: Cell {
                    required property string modelData
                    text: modelData
                    font.bold: true
                    color: Theme.quietText
                }
            }
        }
        Repeater {
            model: table.desk.rows.length
            delegate: Row {
                id: row
                required property int index

                Repeater {
                    model: table.desk.rows[row.index]?.cells ?? []
                    delegate: Cell {
                        required property string modelData
                        text: modelData
                    }
                }
            }
        }
    }
}
