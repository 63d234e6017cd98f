// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Guixiang
import Guixiang.App

/// The briefing, files, language, looks, full screen.
PlainMenu {
    id: menu

    required property Session session
    required property Language language
    required property bool fullScreen

    signal briefingAsked
    signal fullScreenToggled
    signal homeAsked
    signal importAsked
    signal styleAsked
    signal backgroundAsked

    PlainMenuItem {
        objectName: "briefItem"
        text: qsTr("演示   F5")
        onTriggered: menu.briefingAsked()
    }
    PlainMenuItem {
        objectName: "importItem"
        text: qsTr("导入文件…")
        onTriggered: menu.importAsked()
    }
    PlainMenuItem {
        objectName: "languageItem"
        text: menu.language.english ? "中文" : "English"
        onTriggered: menu.language.english = !menu.language.english
    }
    PlainMenuItem {
        objectName: "themeItem"
        text: Theme.dark ? qsTr("浅色") : qsTr("深色")
        onTriggered: Theme.dark = !Theme.dark
    }
    PlainMenuItem {
        objectName: "styleItem"
        text: qsTr("地图样式…")
        onTriggered: menu.styleAsked()
    }
    PlainMenuItem {
        objectName: "bundledStyleItem"
        visible: menu.session.styleFile.toString() !== ""
        height: visible ? implicitHeight : 0
        activeFocusOnTab: visible
        text: qsTr("用自带的样式")
        onTriggered: menu.session.styleFile = ""
    }
    PlainMenuItem {
        objectName: "backgroundItem"
        text: qsTr("底图…")
        onTriggered: menu.backgroundAsked()
    }
    PlainMenuItem {
        objectName: "motionItem"
        text: qsTr("减少动画")
        ticked: Theme.reducedMotion
        onTriggered: Theme.reducedMotion = !Theme.reducedMotion
    }
    PlainMenuItem {
        text: menu.fullScreen ? qsTr("退出全屏   F11") : qsTr("全屏   F11")
        onTriggered: menu.fullScreenToggled()
    }
    PlainMenuItem {
        text: qsTr("看全街区   Home")
        onTriggered: menu.homeAsked()
    }
}
