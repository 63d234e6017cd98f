// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Guixiang
import Guixiang.App

/// The places that nobody has located yet: records all the same.
ListView {
    id: list

    required property PlanRecords records
    required property LayerFilter filter
    required property Session session

    signal chosen(place: string)

    clip: true
    model: records.unplaced.filter(place => filter.places.includes(place.id))
    implicitHeight: contentHeight
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ScrollBar {}
    Accessible.role: Accessible.List
    Accessible.name: qsTr("待定位的地点")

    delegate: PlaceRow {
        required property placeRecord modelData
        width: ListView.view.width
        place: modelData
        session: list.session
        onClicked: list.chosen(modelData.id)
    }
}
