// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Guixiang.App

/// Asks where a sheet is to be saved, and has it written there. Loaded when it is asked for: few people need it.
FileDialog {
    id: dialog

    required property SheetStudio studio

    fileMode: FileDialog.SaveFile
    nameFilters: [qsTr("PDF 文件 (*.pdf)"), qsTr("SVG 图形 (*.svg)"), qsTr("PNG 图片 (*.png)")]
    selectedFile: studio.proposedFile("pdf")
    Component.onCompleted: open()
    onAccepted: studio.write(selectedFile)
}
