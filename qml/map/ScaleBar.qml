// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Guixiang
import Guixiang.App

/// A round distance and how long it takes on foot.
Item {
    id: bar

    required property PlanMap plan
    property bool brief: false ///< without the time on foot

    readonly property int metres: plan.roundMetres(150 * plan.metresPerPixel)
    readonly property real lengthPx: metres / plan.metresPerPixel
    readonly property real walkingMetresPerMinute: 75 // 4.5 km/h

    implicitWidth: lengthPx + 10 + label.implicitWidth
    implicitHeight: 20
    Accessible.role: Accessible.StaticText
    Accessible.name: label.text

    Rectangle { y: 6; width: 2; height: 8; color: Theme.text }
    Rectangle { y: 12; width: bar.lengthPx; height: 2; color: Theme.text }
    Rectangle { x: bar.lengthPx / 2; y: 9; width: 1; height: 4; color: Theme.text }
    Rectangle { x: bar.lengthPx - 2; y: 6; width: 2; height: 8; color: Theme.text }
    Text {
        id: label
        x: bar.lengthPx + 10
        anchors.verticalCenter: parent.verticalCenter
        text: {
            const distance = bar.metres >= 1000 ? qsTr("%1 公里").arg(bar.metres / 1000) : qsTr("%1 米").arg(bar.metres);
            const minutes = bar.metres / bar.walkingMetresPerMinute;
            if (bar.brief || minutes > 90)
                return distance;
            return distance + " · " + (minutes < 1 ? qsTr("步行不到 1 分钟") : qsTr("步行约 %1 分钟").arg(Math.round(minutes)));
        }
        font.pixelSize: Theme.small
        color: Theme.text
    }
}
