// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtPositioning
import Guixiang
import Guixiang.App

/// The position clicked, in every datum, each a copy away.
PlainMenu {
    id: menu

    property geoCoordinate position

    signal copied(text: string)

    Instantiator {
        model: PositionFormat.datums
        delegate: PlainMenuItem {
            required property string modelData
            readonly property string position: PositionFormat.text(menu.position, modelData)
            objectName: "copy-" + modelData
            text: qsTr("复制 %1").arg(Words.datum(modelData)) + "   " + position
            onTriggered: menu.copied(position)
        }
        onObjectAdded: (index, object) => menu.insertItem(index, object as Item)
        onObjectRemoved: (index, object) => menu.removeItem(object as Item)
    }
}
