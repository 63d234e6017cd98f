// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// What of a file is taken, and what is mended or refused, with the first of each kind in its own sentence.
ColumnLayout {
    id: counts

    required property ImportDesk desk

    spacing: 4

    Text {
        objectName: "importTaken"
        Layout.fillWidth: true
        text: qsTr("将导入：%1").arg(counts.desk.taken.map(each => Words.importKind(each.kind) + " " + each.count).join("、"))
        wrapMode: Text.Wrap
        font.pixelSize: Theme.body
        font.bold: true
        color: Theme.text
    }
    Repeater {
        model: counts.desk.refused
        delegate: Text {
            required property importCount modelData
            Layout.fillWidth: true
            text: Words.importKind(modelData.kind) + " " + modelData.count + (modelData.example === "" ? "" : "\n" + modelData.example)
            wrapMode: Text.Wrap
            font.pixelSize: Theme.small
            color: Theme.amberText
        }
    }
}
