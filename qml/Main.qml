// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import QtQuick.Controls.Basic
import QtPositioning
import Guixiang
import Guixiang.App

ApplicationWindow {
    id: window

    required property Session session
    required property Language language
    property bool briefAtStart: false

    readonly property bool fullScreen: visibility === Window.FullScreen
    property int visibilityBefore: Window.Windowed

    function toggleFullScreen() {
        if (fullScreen) {
            visibility = visibilityBefore;
        } else {
            visibilityBefore = visibility;
            visibility = Window.FullScreen;
        }
    }

    width: 1280
    height: 800
    minimumWidth: 1024
    minimumHeight: 640
    visible: true
    color: Theme.mapPaper
    title: qsTr("硅巷图")
    palette.toolTipBase: Theme.inverse
    palette.toolTipText: Theme.inverseText

    Settings {
        category: "window"
        property alias width: window.width
        property alias height: window.height
        property alias x: window.x
        property alias y: window.y
    }
    SavedView {
        id: view
        explorer: explorer
        language: window.language
    }

    Explorer {
        id: explorer
        objectName: "explorer"
        anchors.fill: parent
        focus: true
        visible: !briefing.active // what nobody sees is not drawn
        enabled: !sheet.visible && !importDock.open // nor does it take the keys of what lies over it
        session: window.session
        language: window.language
        fullScreen: window.fullScreen
        onBriefingAsked: scene => briefing.start(scene)
        onFullScreenToggled: window.toggleFullScreen()
        onWritten: (file, findings) => message.say(qsTr("已保存到 %1").arg(file) + (findings === "" ? "" : "\n" + findings), "file://" + file)
        onFailed: sentence => message.say(qsTr("没有写成：%1").arg(sentence), "")
        onSheetAsked: walk => sheet.open(walk)
        onImportAsked: importDock.choose()
        onStyleAsked: mapStyle.choose()
        onBackgroundAsked: background.choose()
        raster: background.raster
    }
    SheetView {
        id: sheet
        objectName: "sheetView"
        anchors.fill: parent
        session: window.session
        language: window.language
        onWritten: (file, findings) => message.say(qsTr("已保存到 %1").arg(file) + (findings === "" ? "" : "\n" + findings), "file://" + file)
        onFailed: sentence => message.say(qsTr("没有写成：%1").arg(sentence), "")
        onClosed: {
            sheet.walk = "";
            explorer.takeKeys();
        }
    }
    Briefing {
        id: briefing
        objectName: "briefing"
        anchors.fill: parent
        session: window.session
        language: window.language
        fullScreen: window.fullScreen
        screen: window.screen
        chosenScene: explorer.selection.scene
        onFullScreenToggled: window.toggleFullScreen()
        onScreenAsked: screen => window.screen = screen
        onEnded: explorer.takeKeys()
    }
    ImportDock {
        id: importDock
        objectName: "importDock"
        anchors.fill: parent
        session: window.session
        onImported: (file, overlay) => {
            message.say(qsTr("已导入 %1").arg(file), "");
            if (overlay === "")
                explorer.map.flyHome();
            else
                explorer.map.flyToOverlay(overlay);
        }
        onClosed: explorer.takeKeys()
    }
    MapStyle {
        id: mapStyle
        objectName: "mapStyle"
        session: window.session
        onSaid: sentence => message.say(sentence, "")
        onSettled: sentence => message.unsay(sentence)
    }
    Background {
        id: background
        objectName: "background"
        onSaid: sentence => message.say(sentence, "")
        onSettled: sentence => message.unsay(sentence)
    }
    Message {
        id: message
        objectName: "message"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 56
        width: Math.min(implicitWidth, window.width - 64)
        height: implicitHeight
        property string link: "" ///< a file just written
        function say(sentence: string, file: string) {
            text = sentence;
            link = file;
        }
        function unsay(sentence: string) {
            if (text === sentence)
                text = "";
        }
        action: link !== "" ? qsTr("打开") : window.session.unsaved ? qsTr("再存一次") : ""
        onActed: {
            text = "";
            if (link !== "")
                Qt.openUrlExternally(link);
            else
                window.session.saveAgain();
        }
    }

    Shortcut { sequences: ["/", "Ctrl+F"]; enabled: !sheet.visible && !briefing.active; onActivated: explorer.focusSearch() }
    Shortcut { sequence: "F5"; onActivated: briefing.start("") }
    Shortcut { sequence: "Shift+F5"; onActivated: briefing.goOn() }
    Shortcut { sequences: [StandardKey.Undo]; enabled: !briefing.active; onActivated: window.session.undo() }
    Shortcut { sequences: [StandardKey.Redo, "Ctrl+Y"]; enabled: !briefing.active; onActivated: window.session.redo() }
    Shortcut { sequence: "F11"; onActivated: window.toggleFullScreen() }

    Connections {
        target: window.session
        function onFailed(sentence: string) {
            message.say((window.session.unsaved ? qsTr("没有存上，改动还在：%1") : qsTr("项目打不开：%1")).arg(sentence), "");
        }
        function onPlanChanged() { window.restoreView(); }
    }

    property bool restored: false
    function restoreView() {
        if (restored || !session.ready)
            return;
        restored = true;
        view.restoreView();
        if (briefAtStart)
            briefing.start("");
    }
    /// A screen that the window stood on may be gone.
    function comeIntoView() {
        x = Math.max(0, Math.min(x, Screen.desktopAvailableWidth - 320));
        y = Math.max(0, Math.min(y, Screen.desktopAvailableHeight - 240));
    }
    Component.onCompleted: {
        comeIntoView();
        view.restoreLook();
        restoreView();
    }
    onClosing: view.keep()
}
