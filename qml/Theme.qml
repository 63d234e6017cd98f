// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

/// Colours and sizes of the surface; the map's own are its style's.
QtObject {
    property bool dark: false

    readonly property color paper: dark ? "#23211D" : "#F5F2EA"
    property color mapPaper: paper ///< behind the map, as its style has it
    readonly property color panel: dark ? "#2D2A25" : "#FFFEFA"
    readonly property color panelEdge: dark ? "#46413A" : "#E4DED0"
    readonly property color shadow: dark ? "#000000" : "#4A3F2A"
    readonly property color raised: dark ? "#3A362F" : "#F4F0E6"
    readonly property color text: dark ? "#F1ECE2" : "#1F1D1A"
    readonly property color quietText: dark ? "#B8B0A2" : "#655F55"
    readonly property color line: dark ? "#4A453D" : "#DDD6C8"
    readonly property color previewStreet: dark ? "#6E675B" : "#B9B09C"
    readonly property color red: dark ? "#E0656B" : "#B3202A"
    readonly property color redText: dark ? "#1F1513" : "#FFFFFF"
    readonly property color inverse: dark ? "#F1ECE2" : "#1F1D1A"
    readonly property color inverseText: dark ? "#23211D" : "#FFFFFF"
    readonly property color amber: dark ? "#4A3B1D" : "#FBF1DC"
    readonly property color amberText: dark ? "#F0CD85" : "#7A5206"
    readonly property color focus: dark ? "#8CB8FF" : "#1557B0"

    readonly property int tiny: 11
    readonly property int small: 12
    readonly property int body: 14
    readonly property int heading: 18
    readonly property int radius: 14
    readonly property int smallRadius: 8
    readonly property int gap: 12
    readonly property int pad: 16
    readonly property int rowHeight: 34
    property bool reducedMotion: false ///< views cut instead of flying
    readonly property int motionMs: reducedMotion ? 0 : 320
    readonly property int stageMotionMs: reducedMotion ? 0 : 1000
    readonly property int stageText: 28 ///< the stage's sizes are at 1080 lines; those of its painter are in data/style
    readonly property int stageCard: 24
    readonly property int speakerNotes: 20
    readonly property int speakerClock: 34
    readonly property int stageKeys: 20
}
