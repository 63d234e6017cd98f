// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Guixiang
import Guixiang.App

/// Begins and ends editing a walk, and the steps that touch all of it.
Flow {
    id: bar

    required property bool editing
    required property bool adding
    required property bool orderable
    required property Session session

    signal editingAsked(on: bool)
    signal stopsAsked
    signal orderAsked
    signal removeAsked

    spacing: 6

    PlainButton {
        objectName: "editWalk"
        framed: true
        text: bar.editing ? qsTr("完成") : qsTr("编辑路线")
        onClicked: bar.editingAsked(!bar.editing)
    }
    PlainButton {
        objectName: "addStops"
        visible: bar.editing
        framed: true
        text: bar.adding ? qsTr("停止添加") : qsTr("＋ 站点")
        onClicked: bar.stopsAsked()
    }
    PlainButton {
        objectName: "orderStops"
        visible: bar.editing && bar.orderable
        framed: true
        text: qsTr("最短顺序")
        spoken: qsTr("按最短路程排列站点，首末站不变")
        onClicked: bar.orderAsked()
    }
    PlainButton {
        objectName: "undoButton"
        visible: bar.editing
        enabled: bar.session.undoStep !== ""
        text: "↶"
        spoken: enabled ? qsTr("撤销：%1   Ctrl+Z").arg(Words.step(bar.session.undoStep)) : qsTr("撤销")
        onClicked: bar.session.undo()
    }
    PlainButton {
        objectName: "redoButton"
        visible: bar.editing
        enabled: bar.session.redoStep !== ""
        text: "↷"
        spoken: enabled ? qsTr("重做：%1   Ctrl+Shift+Z").arg(Words.step(bar.session.redoStep)) : qsTr("重做")
        onClicked: bar.session.redo()
    }
    PlainButton {
        objectName: "removeWalk"
        visible: bar.editing
        text: qsTr("删除路线")
        onClicked: bar.removeAsked()
    }
}
