// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Guixiang
import Guixiang.App

TestCase {
    name: "Words"

    /// A key that has no word is shown as itself: that must not happen to any key of the data.
    function check(keys: list<string>, wordOf) {
        for (const key of keys) {
            const word = wordOf(key);
            verify(word !== "" && word !== key, key);
        }
    }
    function test_everyKeyHasAWord() {
        check(Words.statuses, key => Words.status(key));
        check(Words.grades, key => Words.grade(key));
        check(["renewal", "elevator", "garden", "venue", "service", "managed_street", "route_stop", "route", "walk", "stations"], key => Words.layer(key));
        check(["platform", "event", "renewal", "service", "governance", "organisation"], key => Words.kind(key));
        check(["task", "place", "street", "walk", "station"], key => Words.resultKind(key));
        check(["places", "streets", "stations", "buildings", "green areas", "water areas", "rail lines", "waterways", "ids that were taken", "positions that cannot be used", "lines and areas",
               "rows whose text cannot be read", "places without a name", "stations that came twice", "features whose name cannot be read", "geometries that cannot be used",
               "polygons that crossed themselves", "polygons whose rings were not closed"], key => Words.importKind(key));
        check(PositionFormat.datums, key => Words.datum(key));
    }
    function test_certaintyNamesTheMetres() {
        for (const grade of ["published", "interpolated", "estimated", "assumed"])
            verify(Words.certainty(grade, 237).includes("237"), grade);
        verify(!Words.certainty("unplaced", 0).includes("0"));
    }
    function test_eachStatusHasASignOfItsOwn() {
        compare(new Set(Words.statuses.map(key => Words.statusSign(key))).size, Words.statuses.length);
    }
}
