// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// The layers with their counts and switches, those of the plan and those laid over the map.
ColumnLayout {
    id: list

    required property LayerFilter filter
    required property Session session
    required property OverlayDesk overlays

    signal walkChosen
    signal overlayChosen(overlay: string) ///< to be looked at as a whole

    spacing: 0

    Repeater {
        // By position: a switch keeps its row, and the keyboard, when the counts change.
        model: list.filter.layers.length
        delegate: LayerRow {
            required property int index
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.rowHeight - 6
            record: list.filter.layers[index]
            session: list.session
            onOpened: list.walkChosen()
            onSwitched: shown => list.filter.setShown(record.key, shown)
        }
    }
    RowLayout {
        visible: list.overlays.overlays.length > 0 || list.session.undoStep.startsWith("overlay_")
        Layout.fillWidth: true
        Layout.topMargin: 6

        Text {
            Layout.fillWidth: true
            text: qsTr("叠加图层")
            font.pixelSize: Theme.small
            font.bold: true
            color: Theme.quietText
        }
        UndoButtons { session: list.session }
    }
    Repeater {
        model: list.overlays.overlays.length
        delegate: OverlayRow {
            required property int index
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.rowHeight - 6
            record: list.overlays.overlays[index] ?? list.overlays.none
            onOpened: list.overlayChosen(record.id)
            onRemoved: list.overlays.remove(record.id)
            onSwitched: shown => list.overlays.setShown(record.id, shown)
        }
    }
}
