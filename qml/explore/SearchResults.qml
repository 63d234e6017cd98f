// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Guixiang
import Guixiang.App

/// The results of the search box.
ListView {
    id: list

    required property SearchModel search

    signal opened(kind: string, id: string)

    function openCurrent() {
        if (count > 0)
            opened(search.kindAt(Math.max(0, currentIndex)), search.idAt(Math.max(0, currentIndex)));
    }
    function move(rows: int) {
        currentIndex = Math.max(0, Math.min(count - 1, currentIndex + rows));
    }

    clip: true
    model: search
    implicitHeight: count > 0 ? contentHeight : 64
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ScrollBar {}
    onCountChanged: currentIndex = 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("搜索结果")

    delegate: ItemDelegate {
        id: row

        required property int index
        required property string kind
        required property string recordId
        required property string title
        required property string detail

        width: ListView.view.width
        height: 50
        padding: 0
        highlighted: ListView.isCurrentItem
        Accessible.name: Words.resultKind(kind) + " " + title + " " + detail
        onClicked: list.opened(kind, recordId)

        background: Rectangle {
            radius: Theme.smallRadius
            color: row.highlighted || row.hovered ? Theme.raised : "transparent"
        }
        contentItem: RowLayout {
            spacing: 10

            ClauseBadge {
                visible: row.kind === "task"
                Layout.leftMargin: 8
                Layout.preferredWidth: 44
                clause: row.recordId
            }
            Text {
                visible: row.kind !== "task"
                Layout.leftMargin: 8
                Layout.preferredWidth: 44
                text: Words.resultKind(row.kind)
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Theme.small
                color: Theme.quietText
            }
            ColumnLayout {
                spacing: 1

                Text {
                    Layout.fillWidth: true
                    text: row.title
                    elide: Text.ElideRight
                    font.pixelSize: Theme.body
                    color: Theme.text
                }
                Text {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: row.detail
                    elide: Text.ElideRight
                    font.pixelSize: Theme.small
                    color: Theme.quietText
                }
            }
        }
    }

    Text {
        visible: list.count === 0
        anchors.centerIn: parent
        text: qsTr("没有找到。试试路名、门牌、拼音首字母或条款号。")
        width: parent.width - 16
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.small
        color: Theme.quietText
    }
}
