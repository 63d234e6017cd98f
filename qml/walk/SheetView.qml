// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import QtQuick.Controls.Basic
import Guixiang
import Guixiang.App

/// The composer of a walk's printed page: the real pages at the left, what can be chosen and said at the right.
FocusScope {
    id: view

    required property Session session
    required property Language language
    required property RasterLayer raster ///< the background of pictures
    property string walk: ""

    signal written(file: string, findings: string)
    signal failed(sentence: string)
    signal closed

    function open(id: string) {
        walk = id;
        studio.title = "";
        forceActiveFocus();
    }

    visible: walk !== ""
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("路线图")
    Keys.onEscapePressed: closed()

    SheetStudio {
        id: studio
        session: view.session
        raster: view.raster
        english: view.language.english
        walk: view.walk
        active: view.visible
        onWritten: (file, files, findings) => view.written(file, files > 1 ? qsTr("每页一个文件，共 %1 个。").arg(files) + " " + findings : findings)
        onFailed: sentence => view.failed(sentence)
    }
    Settings {
        category: "sheet"
        property alias template: studio.sheet
        property alias issuer: studio.issuer
        property alias approval: studio.approval
        property alias link: studio.link
    }
    Loader { id: saveDialog }
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
        onSavedElsewhere: saveDialog.setSource("SaveDialog.qml", { studio: studio })
        onClosed: view.closed()
    }
}
