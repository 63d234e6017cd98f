// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Guixiang

/// A name and its value on a card; what the plan leaves open is said, not hidden.
RowLayout {
    id: field

    required property string label
    property string value
    property string missing: qsTr("方案未载明")

    spacing: Theme.gap
    Accessible.role: Accessible.StaticText
    Accessible.name: label + " " + (value === "" ? missing : value)

    Text {
        Layout.preferredWidth: 72
        Layout.alignment: Qt.AlignTop
        text: field.label
        wrapMode: Text.Wrap
        font.pixelSize: Theme.small
        lineHeight: 1.2
        color: Theme.quietText
    }
    Text {
        Layout.fillWidth: true
        text: field.value === "" ? field.missing : field.value
        wrapMode: Text.Wrap
        font.pixelSize: field.value === "" ? Theme.small : Theme.body
        color: field.value === "" ? Theme.quietText : Theme.text
    }
}
