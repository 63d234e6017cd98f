// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Guixiang
import Guixiang.App

/// Where files come in: dropped on the window or chosen in the system's dialog. What few people need is made when it is asked for.
DropArea {
    id: dock

    required property Session session
    readonly property bool open: view.item !== null && (view.item as ImportView).visible

    signal imported(file: string, overlay: string, changed: bool)
    signal closed

    function choose() { dialog.setSource("OpenDialog.qml"); }
    function take(file: url) {
        view.active = true;
        (view.item as ImportView).open(file);
    }

    keys: ["text/uri-list"]
    onDropped: drop => {
        if (drop.urls.length > 0)
            dock.take(drop.urls[0]);
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: 8
        visible: dock.containsDrag
        radius: Theme.radius
        color: Qt.alpha(Theme.focus, 0.08)
        border.width: 3
        border.color: Theme.focus

        Text {
            anchors.centerIn: parent
            text: qsTr("放开，导入这个文件")
            font.pixelSize: Theme.heading
            font.bold: true
            color: Theme.text
        }
    }
    Loader {
        id: view
        anchors.fill: parent
        active: false
        sourceComponent: ImportView {
            session: dock.session
            onImported: (file, overlay, changed) => dock.imported(file, overlay, changed)
            onClosed: dock.closed()
        }
    }
    Loader {
        id: dialog
        Connections {
            target: dialog.item as OpenDialog
            // It hides before it tells what was chosen.
            function onChosen(file: url) {
                dialog.source = "";
                dock.take(file);
            }
            function onRejected() { dialog.source = ""; }
        }
    }
}
