// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Guixiang
import Guixiang.App

/// Several places at one spot: which one is meant.
Popup {
    id: popup

    required property PlanRecords records
    required property Session session
    property list<string> places: []

    signal chosen(place: string)

    function offer(ids: list<string>, at: point) {
        places = ids;
        x = Math.max(8, Math.min(parent.width - width - 8, at.x + 12));
        y = Math.max(8, Math.min(parent.height - height - 8, at.y + 12));
        open();
        rows.itemAtIndex(0)?.forceActiveFocus(Qt.TabFocusReason);
    }

    width: 280
    padding: 8
    focus: true
    background: Rectangle {
        radius: Theme.radius
        color: Theme.panel
        border.color: Theme.line
    }
    contentItem: ListView {
        id: rows
        objectName: "choices"
        implicitHeight: contentHeight
        model: popup.places
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("此处有 %1 个地点").arg(count)
        header: Text {
            leftPadding: 8
            bottomPadding: 6
            text: qsTr("此处有 %1 个地点").arg(popup.places.length)
            font.pixelSize: Theme.small
            font.bold: true
            color: Theme.quietText
        }
        delegate: PlaceRow {
            required property string modelData
            objectName: "choice-" + modelData
            width: ListView.view.width
            place: popup.records.place(modelData, popup.records.english)
            session: popup.session
            onClicked: {
                popup.close();
                popup.chosen(modelData);
            }
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()
        }
    }
}
