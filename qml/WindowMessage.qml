// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Guixiang
import Guixiang.App

/// What the window has to say of what was just done, with the remedy that goes with it.
Message {
    id: message

    required property Session session
    property string unreadable: "" ///< what was said of the map's data
    property string link: "" ///< a file just written

    function say(sentence: string) { sayOf(sentence, ""); }
    /// For a moment: of what can be seen as well.
    function sayShortly(sentence: string) {
        say(sentence);
        moment.restart();
    }
    function sayOf(sentence: string, file: string) {
        moment.stop();
        text = sentence;
        link = file;
    }
    function sayWritten(file: string, findings: string) {
        sayOf(qsTr("已保存到 %1").arg(file) + (findings === "" ? "" : "\n" + findings), "file://" + file);
    }
    function sayFailed(sentence: string) { say(qsTr("没有写成：%1").arg(sentence)); }
    /// Of the map's data, which is tried again; gone when it can be read.
    function sayUnreadable(problem: string) {
        unreadable = qsTr("地图有一部分暂时读不出，先显示已有的，会自动再试：%1").arg(problem);
        say(unreadable);
    }
    function unsayUnreadable() { unsay(unreadable); }
    function unsay(sentence: string) {
        if (text === sentence)
            text = "";
    }

    action: link !== "" ? qsTr("打开") : session.unsaved ? qsTr("再存一次") : ""
    onActed: {
        text = "";
        if (link !== "")
            Qt.openUrlExternally(link);
        else
            session.saveAgain();
    }

    Timer {
        id: moment
        interval: 4000
        onTriggered: message.text = ""
    }
}
