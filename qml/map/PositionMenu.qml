// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtPositioning
import Guixiang
import Guixiang.App

/// The position clicked, in every datum, each a copy away; and who can walk the street there.
PlainMenu {
    id: menu

    property geoCoordinate position
    property streetRecord street ///< the one that was clicked, if any

    signal copied(text: string)
    signal accessChosen(street: string, access: string)

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
    Instantiator {
        model: menu.street.id === "" ? [] : ["usual", "step_free", "closed"]
        delegate: PlainMenuItem {
            required property string modelData
            objectName: "access-" + modelData
            text: qsTr("%1：%2").arg(menu.street.name === "" ? qsTr("无名小路") : menu.street.name).arg(Words.access(modelData))
            ticked: menu.street.access === modelData
            onTriggered: menu.accessChosen(menu.street.id, modelData)
        }
        onObjectAdded: (index, object) => menu.addItem(object as Item)
        onObjectRemoved: (index, object) => menu.removeItem(object as Item)
    }
}
