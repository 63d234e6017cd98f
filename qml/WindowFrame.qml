// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Where the window stands: over the whole screen or as before, and never beside every screen.
QtObject {
    id: frame

    required property Window window
    readonly property bool fullScreen: window.visibility === Window.FullScreen
    property int visibilityBefore: Window.Windowed

    function toggleFullScreen() {
        if (fullScreen) {
            window.visibility = visibilityBefore;
        } else {
            visibilityBefore = window.visibility;
            window.visibility = Window.FullScreen;
        }
    }
    /// A screen that the window stood on may be gone; so large is the desktop now.
    function comeIntoView(width: real, height: real) {
        window.x = Math.max(0, Math.min(window.x, width - 320));
        window.y = Math.max(0, Math.min(window.y, height - 240));
    }
}
