// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "real_window.h"

#include "geo/import/seed/seed.h"
#include "geo/store/project_file.h"
#include "tests/pictures.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {
std::vector<geo::LonLat> square(geo::LonLat corner, double side)
{
    return {corner, {corner.lon + side, corner.lat}, {corner.lon + side, corner.lat + side}, {corner.lon, corner.lat + side}, corner};
}
} // namespace

TEST_CASE("the window shows the ground of an imported base map, the courtyard of a house and all houses of one colour")
{
    const QTemporaryDir folder;
    const std::filesystem::path project = folder.filePath(u"城.gxm"_s).toStdString();
    geo::Plan plan = geo::readSeed(std::filesystem::path(GUIXIANG_DATA) / "seed");
    plan.block = {}; // its breath of colour would lie on the ground
    geo::createProject(project, plan);
    geo::PlanAddition ground;
    // Ten houses of 190 m with courtyards of 95 m, and a lake of 380 m.
    for (int i = 0; i < 10; ++i) {
        const geo::LonLat corner{121.409 + 0.003 * (i % 5), 31.213 + 0.004 * (i / 5)};
        geo::Area area{square(corner, 0.002), {square({corner.lon + 0.0005, corner.lat + 0.0005}, 0.001)}};
        ground.areas.push_back({.id = {"house-" + std::to_string(i)}, .kind = geo::AreaKind::Building, .name = {}, .area = std::move(area)});
    }
    ground.areas.push_back({.id = {"lake"}, .kind = geo::AreaKind::Water, .name = {}, .area = {square({121.418, 31.2155}, 0.004), {}}});
    geo::addToProject(project, ground);
    RealWindow window(project);
    window.untilStill();
    const QImage image = window.grab();
    const double metresPerPixel = window.map().metresPerPixel();
    const double housePixels = 0.75 * 190 * 222 / (metresPerPixel * metresPerPixel); // three quarters of a house are built on
    CHECK(pixelsOf(image, QColor(0xEA, 0xE4, 0xD8), 1) > 3 * housePixels);              // streets, panels and names hide the rest
    CHECK(pixelsOf(image, QColor(0xEA, 0xE4, 0xD8), 1) < 10 * housePixels);             // no courtyard is filled
    CHECK(pixelsOf(image, QColor(0xC9, 0xDE, 0xE6), 1) > housePixels);
}
