// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs

/// Asks for a file to import.
FileDialog {
    id: dialog

    signal chosen(file: url)

    title: qsTr("选择要导入的文件")
    fileMode: FileDialog.OpenFile
    nameFilters: [qsTr("地图与表格 (*.osm *.pbf *.gz *.gpkg *.shp *.geojson *.json *.fgb *.kml *.kmz *.gpx *.dxf *.csv *.xlsx)"), qsTr("所有文件 (*)")]
    Component.onCompleted: open()
    onAccepted: chosen(selectedFile)
}
