// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import QtQuick.Controls.Basic
import Guixiang
import Guixiang.App

ApplicationWindow {
    id: window

    required property Session session
    required property Language language
    property bool briefAtStart: false

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
    WindowFrame { id: frame; window: window }
    SavedView {
        id: view
        explorer: explorer
        language: window.language
        mapStyle: mapStyle
        onViewRestored: if (window.briefAtStart) briefing.start("")
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
        fullScreen: frame.fullScreen
        onBriefingAsked: scene => briefing.start(scene)
        onFullScreenToggled: frame.toggleFullScreen()
        onWritten: (file, findings) => message.sayWritten(file, findings)
        onFailed: sentence => message.sayFailed(sentence)
        onMapUnreadable: problem => message.sayUnreadable(problem)
        onMapReadableAgain: message.unsayUnreadable()
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
        raster: background.raster
        onWritten: (file, findings) => message.sayWritten(file, findings)
        onFailed: sentence => message.sayFailed(sentence)
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
        raster: background.raster
        fullScreen: frame.fullScreen
        screen: window.screen
        chosenScene: explorer.selection.scene
        onFullScreenToggled: frame.toggleFullScreen()
        onScreenAsked: screen => window.screen = screen
        onEnded: explorer.takeKeys()
    }
    ImportDock {
        id: importDock
        objectName: "importDock"
        anchors.fill: parent
        session: window.session
        onImported: (file, overlay, changed) => {
            message.sayShortly((changed ? qsTr("已导入 %1") : qsTr("%1 里没有新的内容，没有写入")).arg(file));
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
        plan: explorer.map.plan
        onSaid: sentence => message.say(sentence)
        onSettled: sentence => message.unsay(sentence)
    }
    Background {
        id: background
        objectName: "background"
        onSaid: sentence => message.say(sentence)
        onSettled: sentence => message.unsay(sentence)
    }
    Keeping {
        id: keeping
        objectName: "keeping"
        anchors.fill: parent
        visible: !briefing.active
        session: window.session
        english: window.language.english
        rest: explorer.map
        onSaid: sentence => message.say(sentence)
        onClosed: window.close()
    }
    WindowMessage {
        id: message
        objectName: "message"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 56
        width: Math.min(implicitWidth, window.width - 64)
        height: implicitHeight
        session: window.session
    }

    Shortcut { sequences: ["/", "Ctrl+F"]; enabled: !sheet.visible && !briefing.active; onActivated: explorer.focusSearch() }
    Shortcut { sequence: "F5"; onActivated: briefing.start("") }
    Shortcut { sequence: "Shift+F5"; onActivated: briefing.goOn() }
    Shortcut { sequences: [StandardKey.Undo]; enabled: !briefing.active; onActivated: window.session.undo() }
    Shortcut { sequences: [StandardKey.Redo, "Ctrl+Y"]; enabled: !briefing.active; onActivated: window.session.redo() }
    Shortcut { sequence: "F11"; onActivated: frame.toggleFullScreen() }

    Connections {
        target: window.session
        function onFailed(sentence: string) {
            message.say((window.session.unsaved ? qsTr("没有存上，改动还在：%1") : qsTr("项目打不开：%1")).arg(sentence));
        }
        function onPlanChanged() { view.restoreView(); }
        function onRecovered(inCopy: bool) {
            message.say(inCopy ? qsTr("上一次写入被打断了。现在看到的是打断之前存好的内容，读自一份临时副本；要接着改，请另存一份。")
                               : qsTr("上一次写入被打断了，已退回到打断之前存好的内容。"));
        }
        function onStepTaken(step: string, kind: string, id: string, back: bool, left: int) {
            if (step === "base_map_imported")
                return message.sayShortly(qsTr("底图的导入不能撤销。再撤销一次，撤销更早的一步"));
            explorer.show(kind, id);
            message.sayShortly((back ? qsTr("已撤销：%1") : qsTr("已重做：%1")).arg(Words.step(step)) + (left > 0 ? qsTr("；%1 处别人后来改过，没有动").arg(left) : ""));
        }
    }

    Component.onCompleted: {
        frame.comeIntoView(Screen.desktopAvailableWidth, Screen.desktopAvailableHeight);
        view.restoreLook();
        background.restore();
        view.restoreView();
    }
    onClosing: close => {
        view.keep();
        close.accepted = keeping.mayClose();
    }
}
