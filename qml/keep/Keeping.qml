// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// Sees to it that no work is lost: says before the first word that a file cannot be written, lets a person choose where somebody else wrote
/// the same, and asks before a window closes with changes that are not in the file.
Item {
    id: keeping

    required property Session session
    required property bool english
    required property Item rest ///< takes the keyboard, so that what is being typed is committed
    property bool closing: false ///< the window is to close as soon as all is written

    signal closed
    signal said(sentence: string)

    /// Whether the window may close at once; else it is asked, or closed when all is written.
    function mayClose(): bool {
        rest.forceActiveFocus();
        if (!session.unsaved)
            return true;
        closing = true;
        if (session.undecided || session.failure !== "")
            ask();
        return false;
    }
    function ask() {
        dialog.reason = session.failure;
        dialog.open();
    }
    function saveCopy(file: url) { session.saveCopy(file); }

    ConflictList {
        id: conflicts
        session: keeping.session
        english: keeping.english
    }
    ColumnLayout {
        anchors.top: parent.top
        anchors.topMargin: 64
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(520, parent.width - 64)
        spacing: Theme.gap

        RowLayout {
            visible: keeping.session.readOnlyReason !== ""
            Layout.fillWidth: true
            spacing: 8

            Strip {
                objectName: "readOnlyStrip"
                Layout.fillWidth: true
                text: qsTr("改动存不进这个文件：%1").arg(keeping.session.readOnlyReason)
            }
            PlainButton {
                objectName: "readOnlyCopy"
                framed: true
                text: qsTr("另存一份…")
                onClicked: files.setSource("CopyDialog.qml")
            }
        }
        ConflictPanel {
            objectName: "conflictPanel"
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            list: conflicts
        }
    }
    ClosingDialog {
        id: dialog
        session: keeping.session
        onCopyAsked: files.setSource("CopyDialog.qml")
        onDiscarded: {
            keeping.session.discard();
            close();
            keeping.closed();
        }
        onClosed: if (keeping.session.unsaved) keeping.closing = false
    }
    Loader {
        id: files
        Connections {
            target: files.item
            function onChosen(file: url) { keeping.saveCopy(file); }
            function onVisibleChanged() { if (!(files.item as CopyDialog).visible) files.source = ""; }
        }
    }
    Connections {
        target: keeping.session
        function onFailed() { if (keeping.closing) keeping.ask(); }
        function onUnsavedChanged() {
            if (keeping.closing && !keeping.session.unsaved) {
                dialog.close();
                keeping.closed();
            }
        }
        function onCopied(file: string, problem: string) {
            if (problem !== "")
                return keeping.said(qsTr("没有存成：%1").arg(problem));
            keeping.said(qsTr("已另存到 %1").arg(file));
            if (keeping.closing) {
                keeping.session.discard(); // it is in the copy
                dialog.close();
                keeping.closed();
            }
        }
    }
}
