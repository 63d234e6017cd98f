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
        // A whole page where it is legible so, else as wide as there is room.
        width: Math.min(pages.width - 64, Math.max(560, (pages.height - 48) * pages.studio.aspect))
        spacing: 20

        Repeater {
            model: pages.studio.pageCount
            delegate: Column {
                id: entry

                required property int index

                spacing: 6

                SheetPage {
                    id: page
                    objectName: "sheetPage-" + entry.index
                    studio: pages.studio
                    number: entry.index
                    width: column.width
                    height: width / pages.studio.aspect

                    Rectangle {
                        anchors.fill: parent
                        color: "transparent"
                        border.color: Theme.panelEdge
                    }
                    TapHandler {
                        onTapped: point => pages.partChosen(entry.index > 0 ? "stops" : pages.studio.partAt(point.position.x / page.width, point.position.y / page.height))
                    }
                }
                Text {
                    objectName: "sheetPageNumber-" + entry.index
                    anchors.horizontalCenter: parent.horizontalCenter
                    visible: pages.studio.pageCount > 1
                    text: (entry.index + 1) + "/" + pages.studio.pageCount
                    font.pixelSize: Theme.small
                    color: Theme.quietText
                }
            }
        }
    }
    BusyIndicator {
        anchors.centerIn: parent
        running: pages.studio.pageCount === 0 && pages.visible
    }
}
