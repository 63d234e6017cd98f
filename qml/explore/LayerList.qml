// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// The layers with their counts and switches.
ColumnLayout {
    id: list

    required property LayerFilter filter
    required property Session session

    signal walkChosen

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
}
