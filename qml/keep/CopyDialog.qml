// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs

/// Asks where a copy of the project is to be saved.
FileDialog {
    id: dialog

    signal chosen(file: url)

    title: qsTr("另存一份项目")
    fileMode: FileDialog.SaveFile
    defaultSuffix: "gxm"
    nameFilters: [qsTr("项目 (*.gxm)")]
    Component.onCompleted: open()
    onAccepted: chosen(selectedFile)
}
