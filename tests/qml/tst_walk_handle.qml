// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Guixiang

Item {
    width: 400
    height: 300

    WalkHandle {
        id: handle
        at: Qt.point(100, 100)
        number: 1
        spoken: "stop 1"
    }
    SignalSpy { id: dropped; target: handle; signalName: "dropped" }

    TestCase {
        name: "WalkHandle"
        when: windowShown

        function init() { dropped.clear(); }

        /// On a busy computer the moves of a drag come as one.
        function test_aDragEndsWhereTheHandLetGo_data() {
            return [{ tag: "in one move", moves: 1 }, { tag: "in many moves", moves: 8 }];
        }
        function test_aDragEndsWhereTheHandLetGo(data) {
            mousePress(handle, 14, 14);
            for (let step = 1; step <= data.moves; ++step)
                mouseMove(handle.parent, 100 + 40 * step / data.moves, 100 + 60 * step / data.moves);
            mouseRelease(handle.parent, 140, 160);
            compare(dropped.count, 1);
            compare(dropped.signalArguments[0][0], Qt.point(140, 160));
        }
    }
}
