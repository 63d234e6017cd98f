// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtPositioning
import Guixiang
import Guixiang.App

/// The second use: the briefing on a projector. A map of its own, so that the explorer's stays as it is; nothing else but words.
FocusScope {
    id: stage

    required property Session session
    required property Language language
    required property RasterLayer raster ///< the background of pictures
    property string typed: ""    ///< a scene's number or a clause on its way
    property color blank: "transparent"
    readonly property alias presenter: presenter
    readonly property alias view: view
    readonly property alias speaker: speaker.item
    readonly property real unit: Math.min(height / 1080, width / 1440)
    property date startedAt: new Date()

    property taskRecord none ///< where no clause was asked for

    signal ended

    /// From a scene on; the first where the id is empty.
    function start(scene: string) {
        startedAt = new Date();
        presenter.go(presenter.positionOf(scene));
        look(false);
        blank = "transparent";
        typed = "";
        forceActiveFocus();
    }
    /// Opens the speaker's window, on a screen of its own where one is given.
    function showSpeaker(screen: QtObject) {
        speaker.active = true;
        const window = speaker.item as SpeakerWindow;
        if (screen) {
            window.screen = screen;
            window.showMaximized();
        } else {
            window.show();
            window.requestActivate();
        }
    }
    /// The map follows the scene: at once at the start, in a flight later.
    function look(flies: bool) {
        const target = presenter.view(width, height, presenter.onDetour ? height * 0.42 : 0);
        if (flies)
            view.fly(target);
        else
            view.jump(target);
    }
    function step(steps: int) {
        if (blank.a > 0)
            blank = "transparent";
        else if (steps > 0)
            presenter.forward();
        else
            presenter.back();
    }
    function toggle(colour: color) { blank = Qt.colorEqual(blank, colour) ? "transparent" : colour; }
    function enter() {
        if (typed === "")
            step(1);
        else if (!presenter.goTo(typed))
            hint.say(qsTr("没有 %1 这一幕").arg(typed));
        typed = "";
    }

    Accessible.role: Accessible.Pane
    Accessible.name: presenter.spoken
    onWidthChanged: look(false)
    onHeightChanged: look(false)

    Keys.onPressed: event => press(event)
    function press(event: KeyEvent) {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Right: case Qt.Key_Down: case Qt.Key_Space: case Qt.Key_PageDown: case Qt.Key_N: stage.step(1); break;
        case Qt.Key_Left: case Qt.Key_Up: case Qt.Key_PageUp: case Qt.Key_P: stage.step(-1); break;
        case Qt.Key_Backspace:
            if (stage.typed !== "")
                stage.typed = stage.typed.slice(0, -1);
            else
                stage.step(-1);
            break;
        case Qt.Key_Return: case Qt.Key_Enter: stage.enter(); break;
        case Qt.Key_Home: presenter.go(0); break;
        case Qt.Key_End: presenter.go(presenter.count - 1); break;
        case Qt.Key_S:
            if (speaker.active)
                speaker.active = false;
            else
                stage.showSpeaker(null);
            break;
        case Qt.Key_L: desk.spotlit = !desk.spotlit; break;
        case Qt.Key_D: desk.drawing = !desk.drawing; break;
        case Qt.Key_C: desk.pen.clear(); break;
        case Qt.Key_B: stage.toggle("black"); break;
        case Qt.Key_W: stage.toggle("white"); break;
        case Qt.Key_Escape:
            if (keys.visible || stage.typed !== "") {
                keys.visible = false;
                stage.typed = "";
            } else {
                stage.ended();
            }
            break;
        default:
            if (event.text === "?")
                keys.visible = !keys.visible;
            else if (/^[0-9.]$/.test(event.text))
                stage.typed += event.text;
            else
                event.accepted = false;
        }
    }

    Presenter {
        id: presenter
        session: stage.session
        english: stage.language.english
        backgroundNotice: stage.raster.notice
        onSceneChanged: shown.follow()
    }
    QtObject {
        id: shown
        property int position: -1
        property bool detour: false
        /// Edits made elsewhere change words and numbers; the map moves only with the scene.
        function follow() {
            if (position === presenter.position && detour === presenter.onDetour && !detour)
                return;
            const first = position < 0;
            position = presenter.position;
            detour = presenter.onDetour;
            desk.pen.clear();
            stage.look(!first);
        }
    }
    PlanRecords {
        id: records
        session: stage.session
        english: stage.language.english
    }
    LayerFilter {
        id: layers
        session: stage.session
        chosen: presenter.layers
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.mapPaper
    }
    MapView {
        id: view
        objectName: "stageMap"
        readonly property real times: presenter.count > 0 ? presenter.mapScale(Math.max(1, stage.width), Math.max(1, stage.height)) : 1 // known once the plan is
        width: stage.width / times
        height: stage.height / times
        scale: times
        transformOrigin: Item.TopLeft
        enlarged: times
        takesKeys: false
        session: stage.session
        filter: layers
        records: records
        raster: stage.raster
        english: stage.language.english
        selectedPlaces: presenter.places
        covered: [words, notice].map(part => Qt.rect(part.x / times, part.y / times, part.width / times, part.height / times))
        ringed: presenter.places.length === 1 // several stand alone
        walk: presenter.walk
        everyStop: presenter.walk !== ""
        flightMs: Theme.stageMotionMs
    }
    StageWords {
        id: words
        objectName: "stageWords"
        stageSize: Qt.size(stage.width, stage.height)
        presenter: presenter
        dark: Theme.dark
    }
    StageWords {
        id: notice
        notice: true
        stageSize: Qt.size(stage.width, stage.height)
        presenter: presenter
        dark: Theme.dark
    }
    StageCard {
        objectName: "stageCard"
        visible: presenter.onDetour
        unit: stage.unit
        task: records.tasks.find(task => task.id === presenter.detourTask) ?? stage.none
        width: stage.width * 0.5
        height: Math.min(implicitHeight, stage.height * 0.38)
        x: stage.width * 0.66 - width / 2
        y: stage.height * 0.9 - height // above the notice
    }
    StageDesk {
        id: desk
        objectName: "stageDesk"
        anchors.fill: parent
        view: view
    }
    Rectangle {
        anchors.fill: parent
        visible: stage.blank.a > 0
        color: stage.blank
    }
    StageHint {
        id: hint
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: stage.height * 0.06
        typed: stage.typed
    }
    Loader {
        id: speaker
        active: false
        sourceComponent: SpeakerWindow {
            presenter: stage.presenter
            session: stage.session
            raster: stage.raster
            language: stage.language
            startedAt: stage.startedAt
            onPressed: event => stage.press(event)
            onClosing: Qt.callLater(() => speaker.active = false)
        }
    }
    StageKeys {
        id: keys
        objectName: "stageKeys"
        anchors.centerIn: parent
        visible: false
    }
}
