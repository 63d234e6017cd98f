// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs

/// Asks for an MBTiles file.
FileDialog {
    id: dialog

    signal chosen(file: url)

    title: qsTr("选择底图文件")
    fileMode: FileDialog.OpenFile
    nameFilters: [qsTr("MBTiles 文件 (*.mbtiles)"), qsTr("所有文件 (*)")]
    Component.onCompleted: open()
    onAccepted: chosen(selectedFile)
}
