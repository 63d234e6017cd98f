// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Guixiang
import Guixiang.App

/// The step before taken back, or taken again, with its name at hand.
Row {
    id: buttons

    required property Session session

    PlainButton {
        objectName: "undoButton"
        enabled: buttons.session.undoStep !== ""
        text: "↶"
        spoken: enabled ? qsTr("撤销：%1   Ctrl+Z").arg(Words.step(buttons.session.undoStep)) : qsTr("撤销")
        onClicked: buttons.session.undo()
    }
    PlainButton {
        objectName: "redoButton"
        enabled: buttons.session.redoStep !== ""
        text: "↷"
        spoken: enabled ? qsTr("重做：%1   Ctrl+Shift+Z").arg(Words.step(buttons.session.redoStep)) : qsTr("重做")
        onClicked: buttons.session.redo()
    }
}
