// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "real_window.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("size, view, layers and language come back at the next start")
{
    RealWindow first({1200, 760});
    first.click(u"layer-venue"_s);
    first.program().language().setEnglish(true);
    first.wheel({700, 400}, 2);
    first.until("the map is closer", [&] { return first.map().zoomLevel() > 15; });
    first.untilStill();
    const double zoom = first.map().zoomLevel();
    const auto center = first.map().center();
    first.close();

    RealWindow second(first.project(), QSize());
    CHECK(second.window().size() == QSize(1200, 760));
    CHECK(std::abs(second.map().zoomLevel() - zoom) < 0.001);
    CHECK(second.map().center().distanceTo(center) < 1);
    CHECK(second.map().filter()->hiddenLayers() == QStringList{u"venue"_s});
    CHECK(second.program().language().isEnglish());
}

TEST_CASE("looking changes no byte of the project")
{
    RealWindow window;
    const auto written = std::filesystem::last_write_time(window.project());
    window.click(window.spotOf("pandong-garden"));
    window.until("the record is open", [&] { return window.has(u"recordCard"_s); });
    window.close();
    CHECK(std::filesystem::last_write_time(window.project()) == written);
    for (const auto &entry : std::filesystem::directory_iterator(window.project().parent_path()))
        CHECK(entry.path() == window.project());
}
