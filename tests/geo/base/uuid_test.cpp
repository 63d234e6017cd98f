// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/uuid.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <chrono>
#include <set>

TEST_CASE("an id is a UUID of version 7 that begins with the time, and no two are one")
{
    const auto before = std::chrono::system_clock::now();
    std::set<std::string> ids;
    for (int i = 0; i < 1000; ++i) {
        const std::string id = geo::newUuid();
        CHECK_THAT(id, Catch::Matchers::Matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
        ids.insert(id);
    }
    CHECK(ids.size() == 1000);
    const std::string &id = *ids.begin();
    const std::chrono::milliseconds made(std::stoll(id.substr(0, 8) + id.substr(9, 4), nullptr, 16));
    CHECK(made >= std::chrono::floor<std::chrono::milliseconds>(before.time_since_epoch()));
    CHECK(made <= std::chrono::system_clock::now().time_since_epoch());
}
