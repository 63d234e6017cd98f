// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Guixiang
import Guixiang.App

/// The pages of a sheet as they will be printed; what is clicked can be said anew.
Flickable {
    id: pages

    required property SheetStudio studio

    signal partChosen(part: string)

    contentHeight: column.height + 48
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ScrollBar {}

    Column {
        id: column
        x: (pages.width - width) / 2
        y: 24
        width: Math.min(pages.width - 64, Math.max(560, (pages.height - 48) * 0.72))
        spacing: 20

        Repeater {
            model: pages.studio.pageCount
            delegate: SheetPage {
                id: page

                required property int index

                objectName: "sheetPage-" + index
                studio: pages.studio
                number: index
                width: column.width
                height: implicitHeight

                Rectangle {
                    anchors.fill: parent
                    color: "transparent"
                    border.color: Theme.panelEdge
                }
                TapHandler {
                    onTapped: point => pages.partChosen(page.index > 0 ? "stops" : pages.studio.partAt(point.position.x / page.width, point.position.y / page.height))
                }
            }
        }
    }
    BusyIndicator {
        anchors.centerIn: parent
        running: pages.studio.pageCount === 0 && pages.visible
    }
}
