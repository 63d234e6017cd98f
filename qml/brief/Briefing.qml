// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Guixiang
import Guixiang.App

/// Comes and goes with a briefing: fills a screen with the stage while it runs, gives the speaker the other one where there are two,
/// and remembers where it was left.
Loader {
    id: briefing

    required property Session session
    required property Language language
    required property RasterLayer raster  ///< the background of pictures
    required property bool fullScreen
    required property QtObject screen     ///< the window's
    required property string chosenScene  ///< in the list of scenes; empty for none
    property string lastScene: ""
    property bool filledScreen: false
    property QtObject screenBefore: null
    readonly property Stage stage: item as Stage

    signal fullScreenToggled
    signal screenAsked(screen: QtObject)
    signal ended

    /// From a scene on, named by its id; from the first where that is empty.
    function start(scene: string) {
        if (!session.ready)
            return;
        const other = Application.screens.find(each => each.name !== screen.name);
        if (other && !active) {
            screenBefore = screen;
            screenAsked(other);
        }
        filledScreen = filledScreen || !fullScreen;
        if (!fullScreen)
            fullScreenToggled();
        active = true;
        stage.start(scene);
        if (screenBefore)
            stage.showSpeaker(screenBefore);
    }
    /// Again from the scene that is shown, the one chosen in the list, or the one where it was left.
    function goOn() { start(active ? stage.presenter.current.id : chosenScene !== "" ? chosenScene : lastScene); }

    active: false
    sourceComponent: Stage {
        session: briefing.session
        language: briefing.language
        raster: briefing.raster
        onEnded: {
            briefing.lastScene = presenter.script[presenter.position]?.id ?? "";
            briefing.active = false;
            if (briefing.filledScreen && briefing.fullScreen)
                briefing.fullScreenToggled();
            briefing.filledScreen = false;
            if (briefing.screenBefore)
                briefing.screenAsked(briefing.screenBefore);
            briefing.screenBefore = null;
            briefing.ended();
        }
    }
}
