// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/model/names.h"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

#include <sstream>

TEMPLATE_TEST_CASE("every key of an enumeration leads to its value and back", "", geo::TaskStatus, geo::TaskKind,
                   geo::PlaceCategory, geo::PositionGrade, geo::StreetClass, geo::StreetQuality)
{
    std::istringstream names(geo::allNames<TestType>());
    int count = 0;
    for (std::string name; std::getline(names >> std::ws, name, ',');) {
        const auto value = geo::fromName<TestType>(name);
        REQUIRE(value);
        CHECK(geo::nameOf(*value) == name);
        CHECK(static_cast<int>(*value) == count++);
    }
    CHECK(count > 2);
    CHECK_FALSE(geo::fromName<TestType>(""));
    CHECK_FALSE(geo::fromName<TestType>("castle"));
}
