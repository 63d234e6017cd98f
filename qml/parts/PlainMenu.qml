// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Guixiang

Menu {
    id: menu

    padding: 6
    // As wide as its widest entry.
    contentWidth: {
        let widest = 140;
        for (let i = 0; i < count; ++i)
            widest = Math.max(widest, itemAt(i)?.implicitWidth ?? 0);
        return widest;
    }
    background: Rectangle {
        radius: Theme.smallRadius
        color: Theme.panel
        border.color: Theme.line
    }
}
