// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Guixiang
import Guixiang.App

/// Ends editing a walk, and the steps that touch all of it.
Flow {
    id: bar

    required property bool adding
    required property bool orderable
    required property Session session

    signal ended
    signal stopsAsked
    signal orderAsked
    signal removeAsked

    spacing: 6

    PlainButton {
        objectName: "endEditing"
        framed: true
        text: qsTr("完成")
        onClicked: bar.ended()
    }
    UndoButtons { session: bar.session } // before all that changes its width or comes and goes: nothing moves under the pointer
    PlainButton {
        objectName: "addStops"
        framed: true
        text: bar.adding ? qsTr("停止添加") : qsTr("＋ 站点")
        onClicked: bar.stopsAsked()
    }
    PlainButton {
        objectName: "orderStops"
        visible: bar.orderable
        framed: true
        text: qsTr("最短顺序")
        spoken: qsTr("按最短路程排列站点，首末站不变")
        onClicked: bar.orderAsked()
    }
    PlainButton {
        objectName: "removeWalk"
        text: qsTr("删除路线")
        onClicked: bar.removeAsked()
    }
}
