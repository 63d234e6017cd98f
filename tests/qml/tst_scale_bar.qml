// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtPositioning
import QtTest
import Guixiang
import Guixiang.App

Item {
    width: 800
    height: 600

    PlanMap {
        id: plan
        anchors.fill: parent
        session: null
        filter: null
        center: QtPositioning.coordinate(31.2163, 121.4196)
        zoomLevel: 15
        bearing: 0
        english: false
        dark: false
        selectedPlaces: []
    }
    ScaleBar { id: bar; plan: plan }

    TestCase {
        name: "ScaleBar"
        when: windowShown

        function test_roundDistances() {
            compare([1, 1.9, 2, 4.9, 5, 9.9, 10, 499, 500, 999.9].map(metres => plan.roundMetres(metres)),
                    [1, 1, 2, 2, 5, 5, 10, 200, 500, 500]);
        }
        function test_theBarIsAsLongAsItSays_data() {
            return [10, 12.5, 15, 16.3, 19.5].map(zoom => ({ tag: String(zoom), zoom: zoom }));
        }
        function test_theBarIsAsLongAsItSays(data) {
            plan.zoomLevel = data.zoom;
            // 156543.034 m is a pixel of zoom 0 at the equator; cos 31.2163 is 0.855213.
            const metresPerPixel = 156543.034 * 0.855213 / Math.pow(2, data.zoom);
            verify(Math.abs(bar.lengthPx * metresPerPixel / bar.metres - 1) < 0.001);
            verify(bar.lengthPx <= 150 && bar.lengthPx > 55);
        }
    }
}
