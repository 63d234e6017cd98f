// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs

/// Asks for a map style.
FileDialog {
    id: dialog

    signal chosen(file: url)

    title: qsTr("选择地图样式")
    fileMode: FileDialog.OpenFile
    nameFilters: [qsTr("地图样式 (*.json)"), qsTr("所有文件 (*)")]
    Component.onCompleted: open()
    onAccepted: chosen(selectedFile)
}
