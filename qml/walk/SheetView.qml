// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import Guixiang
import Guixiang.App

/// The composer of a walk's printed page: the real pages at the left, what can be chosen and said at the right.
FocusScope {
    id: view

    required property Session session
    required property Language language
    property string walk: ""

    signal written(file: string, findings: string)
    signal failed(sentence: string)
    signal closed

    function open(id: string) {
        walk = id;
        studio.title = "";
        forceActiveFocus();
    }
    function saveAs(format: string) {
        dialog.selectedFile = studio.proposedFile(format);
        dialog.open();
    }

    visible: walk !== ""
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("路线图")
    Keys.onEscapePressed: closed()

    SheetStudio {
        id: studio
        session: view.session
        english: view.language.english
        walk: view.walk
        active: view.visible
        onWritten: (file, findings) => view.written(file, findings)
        onFailed: sentence => view.failed(sentence)
    }
    Settings {
        category: "sheet"
        property alias template: studio.sheet
        property alias issuer: studio.issuer
        property alias approval: studio.approval
        property alias link: studio.link
    }
    FileDialog {
        id: dialog
        fileMode: FileDialog.SaveFile
        nameFilters: [qsTr("PDF 文件 (*.pdf)"), qsTr("SVG 图形 (*.svg)"), qsTr("PNG 图片 (*.png)")]
        onAccepted: studio.write(selectedFile)
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.paper

        MouseArea { // the map below must not feel what happens here
            anchors.fill: parent
            acceptedButtons: Qt.AllButtons
            hoverEnabled: true
            onWheel: wheel => wheel.accepted = true
        }
    }
    SheetPages {
        anchors.left: parent.left
        anchors.right: choices.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        studio: studio
        onPartChosen: part => choices.edit(part)
    }
    SheetChoices {
        id: choices
        objectName: "sheetChoices"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.pad
        width: 340
        height: implicitHeight
        studio: studio
        onSaved: format => studio.write(studio.proposedFile(format))
        onSavedElsewhere: view.saveAs("pdf")
        onClosed: view.closed()
    }
}
