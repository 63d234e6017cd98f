// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Guixiang
import Guixiang.App

/// Comes and goes with a briefing: fills the screen with the stage while it runs, and remembers where it was left.
Loader {
    id: briefing

    required property Session session
    required property Language language
    required property bool fullScreen
    property int lastScene: 0
    property bool filledScreen: false

    signal fullScreenToggled
    signal ended

    function start(scene: int) {
        if (!session.ready)
            return;
        filledScreen = filledScreen || !fullScreen;
        if (!fullScreen)
            fullScreenToggled();
        active = true;
        (item as Stage).start(scene);
    }
    function goOn() { start(active ? (item as Stage).presenter.position : lastScene); }

    active: false
    sourceComponent: Stage {
        session: briefing.session
        language: briefing.language
        onEnded: {
            briefing.lastScene = presenter.position;
            briefing.active = false;
            if (briefing.filledScreen && briefing.fullScreen)
                briefing.fullScreenToggled();
            briefing.filledScreen = false;
            briefing.ended();
        }
    }
}
