// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/seed/seed.h"
#include "geo/store/project_file.h"
#include "tests/geo/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <stop_token>
#include <string>
#include <thread>

TEST_CASE("a project that is read while it is written is read as it was before a step or after it, never between")
{
    const TemporaryFolder folder;
    const geo::Plan plan = geo::readSeed(std::filesystem::path(GUIXIANG_DATA) / "seed");
    geo::createProject(folder / "p.gxm", plan);
    const geo::Place stop{.id = {"stop-1"}, .name = {"路口", ""}, .category = geo::PlaceCategory::RouteStop, .address = {}, .grade = geo::PositionGrade::PlacedByHand, .basis = {}, .position = geo::LonLat{121.42, 31.22}, .lines = {}, .tasks = {}};
    geo::Walk walk = *plan.firstWalk();
    walk.stops.push_back({.place = stop.id});
    const geo::Edit adding = geo::editOf(plan, {.places = {{stop.id, stop}}, .walks = {{walk.id, walk}}});
    const geo::Edit removing = geo::reversed(adding);

    std::string problem;
    std::jthread writer([&](const std::stop_token &enough) {
        try {
            for (int step = 0; !enough.stop_requested(); ++step)
                (void)geo::updateProject(folder / "p.gxm", step % 2 == 0 ? adding : removing);
        } catch (const std::exception &error) {
            problem = error.what();
        }
    });
    int before = 0;
    int after = 0;
    for (int reading = 0; reading < 200; ++reading) {
        const geo::Plan read = geo::readProject(folder / "p.gxm");
        const bool hasPlace = read.find(stop.id) != nullptr;
        CHECK(hasPlace == (read.find(walk.id)->stops.size() == walk.stops.size()));
        (hasPlace ? after : before)++;
    }
    writer.request_stop();
    writer.join();
    CHECK(problem.empty());
    CHECK(before > 0);
    CHECK(after > 0);
}
