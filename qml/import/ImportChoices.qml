// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Guixiang
import Guixiang.App

/// What a file is to become, how its texts are read, and which columns mean what.
Flow {
    id: choices

    required property ImportDesk desk
    readonly property bool asPlaces: desk.target === "places"
    readonly property bool asBaseMap: desk.target === "basemap"
    readonly property list<string> columnFields: asPlaces ? ["name", "lon", "lat", "address"] : asBaseMap ? [] : ["name", "lon", "lat"]

    spacing: 6

    Chip { objectName: "asPlaces"; text: qsTr("作为地点"); selected: choices.asPlaces; onClicked: choices.desk.target = "places" }
    Chip { objectName: "asOverlay"; text: qsTr("作为叠加图层"); selected: choices.desk.target === "overlay"; onClicked: choices.desk.target = "overlay" }
    Chip { objectName: "asBaseMap"; text: qsTr("作为底图"); selected: choices.asBaseMap; onClicked: choices.desk.target = "basemap" }
    ChoiceChip {
        visible: choices.asPlaces
        title: qsTr("类别")
        always: true
        keys: ["renewal", "elevator", "garden", "venue", "service", "route_stop"]
        names: keys.map(key => Words.layer(key))
        current: choices.desk.category
        onChosen: key => choices.desk.category = key
    }
    ChoiceChip {
        objectName: "importGrade"
        visible: choices.asPlaces
        title: qsTr("位置精度")
        always: true
        keys: ["published", "interpolated", "estimated", "assumed", "unstated"]
        names: keys.map(key => Words.grade(key))
        current: choices.desk.grade
        onChosen: key => choices.desk.grade = key
    }
    ChoiceChip {
        title: qsTr("文字编码")
        keys: ["UTF-8", "GB18030", "Big5"]
        names: keys
        current: choices.desk.encoding
        onChosen: key => choices.desk.encoding = key
    }
    Repeater {
        model: choices.desk.columns.length > 0 ? [{ field: "name", name: qsTr("名称列") }, { field: "lon", name: qsTr("经度列") }, { field: "lat", name: qsTr("纬度列") }, { field: "address", name: qsTr("地址列") }].filter(each => choices.columnFields.includes(each.field)) : []
        delegate: ChoiceChip {
            required property var modelData
            objectName: "column-" + modelData.field
            title: modelData.name
            keys: choices.desk.columns
            names: keys
            current: choices.desk.columns.length > 0 ? choices.desk.column(modelData.field) : ""
            onChosen: key => choices.desk.setColumn(modelData.field, key)
        }
    }
    Chip {
        objectName: "replaceImport"
        text: choices.asPlaces ? qsTr("同编号的改用新的") : choices.asBaseMap ? qsTr("代替已导入的底图") : qsTr("代替同一文件的图层")
        selected: choices.desk.replace
        onClicked: choices.desk.replace = !choices.desk.replace
    }
}
