// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Guixiang

/// A chip that opens a menu of keys; an empty key stands for all.
Chip {
    id: choice

    required property string title
    required property list<string> keys
    required property string current
    required property list<string> names ///< of the keys, in their order
    property bool always: false ///< one of the keys is chosen at any time; the title stands before it

    signal chosen(key: string)

    text: (current === "" ? title : (always ? title + " · " : "") + names[keys.indexOf(current)]) + " ▾"
    spoken: title + (current === "" ? "" : ": " + names[keys.indexOf(current)])
    checked: current !== ""
    onClicked: menu.popup(choice, 0, choice.height + 4)
    Accessible.role: Accessible.ButtonMenu

    PlainMenu {
        id: menu

        PlainMenuItem {
            text: qsTr("全部")
            visible: !choice.always
            height: visible ? implicitHeight : 0
            ticked: choice.current === ""
            onTriggered: choice.chosen("")
        }
        Instantiator {
            model: choice.keys
            delegate: PlainMenuItem {
                required property string modelData
                required property int index
                text: choice.names[index]
                ticked: choice.current === modelData
                onTriggered: choice.chosen(modelData)
            }
            onObjectAdded: (index, object) => menu.insertItem(index + 1, object as Item)
            onObjectRemoved: (index, object) => menu.removeItem(object as Item)
        }
    }
}
