// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/seed/seed.h"
#include "geo/network/street_network.h"
#include "tests/geo/network/grid_streets.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <filesystem>
#include <limits>
#include <numeric>
#include <random>

using Catch::Matchers::WithinAbs;

namespace {
std::optional<double> metresBetween(const geo::StreetNetwork &network, geo::LonLat from, geo::LonLat to)
{
    const auto enter = network.nearest(from);
    const auto leave = network.nearest(to);
    REQUIRE(enter);
    REQUIRE(leave);
    const auto path = network.shortest(*enter, *leave);
    return path ? std::optional(path->lengthM) : std::nullopt;
}

/// A town of crossing streets, 100 m apart, of which some are interrupted; seeded, so always the same.
std::vector<geo::Street> town(unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<geo::Street> streets;
    for (int i = 0; i < 12; ++i)
        for (int j = 0; j < 11; ++j) {
            if (random() % 4 != 0)
                streets.push_back(street("h", {{j * 100.0, i * 100.0}, {j * 100.0 + 100, i * 100.0}}));
            if (random() % 4 != 0)
                streets.push_back(street("v", {{i * 100.0, j * 100.0}, {i * 100.0, j * 100.0 + 100}}));
        }
    return streets;
}

/// The same question asked of Floyd and Warshall: slow, and hard to get wrong.
std::vector<std::vector<double>> allDistances(const geo::StreetNetwork &network)
{
    const std::size_t count = network.nodeCount();
    std::vector<std::vector<double>> metres(count, std::vector<double>(count, std::numeric_limits<double>::infinity()));
    for (std::size_t i = 0; i < count; ++i)
        metres[i][i] = 0;
    for (const geo::NetworkEdge &edge : network.edges())
        metres[edge.from][edge.to] = metres[edge.to][edge.from] = std::min(metres[edge.from][edge.to], edge.lengthM);
    for (std::size_t k = 0; k < count; ++k)
        for (std::size_t i = 0; i < count; ++i)
            for (std::size_t j = 0; j < count; ++j)
                metres[i][j] = std::min(metres[i][j], metres[i][k] + metres[k][j]);
    return metres;
}
} // namespace

TEST_CASE("streets that cross without a common position are split there")
{
    const geo::StreetNetwork network({street("东西", {{-100, 0}, {100, 0}}), street("南北", {{0, -100}, {0, 100}})});
    CHECK(network.edges().size() == 4);
    CHECK(network.nodeCount() == 5);
    CHECK_THAT(*metresBetween(network, spot(-80, 5), spot(5, 60)), WithinAbs(140, 0.2));
}

TEST_CASE("an end within 2 m of a street is joined to it, one of 3 m is not")
{
    CHECK(geo::StreetNetwork({street("a", {{-100, 0}, {100, 0}}), street("b", {{0, 1.9}, {0, 100}})}).islands().empty());
    const geo::StreetNetwork apart({street("a", {{-100, 0}, {100, 0}}), street("b", {{0, 3}, {0, 100}})});
    REQUIRE(apart.islands().size() == 1);
    CHECK(apart.islands().front().streets == std::vector<std::string>{"b"});
    CHECK_THAT(apart.islands().front().lengthM, WithinAbs(97, 0.1));
}

TEST_CASE("an elevated road and a trunk road join nothing that they cross, and nobody walks there")
{
    geo::Street bridge = street("高架", {{-100, 0}, {100, 0}});
    bridge.elevated = true;
    const geo::StreetNetwork network({bridge, street("主干", {{-100, 50}, {100, 50}}, geo::StreetClass::Trunk), street("南北", {{0, -100}, {0, 100}})});
    CHECK(network.edges().size() == 1);
    const auto nearest = network.nearest(spot(90, 0));
    REQUIRE(nearest);
    CHECK_THAT(nearest->awayM, WithinAbs(90, 0.1));
}

TEST_CASE("a bridge and a tunnel are not joined to what they cross, but where they end")
{
    geo::Street bridge = street("桥", {{-100, 0}, {100, 0}});
    bridge.level = 1;
    geo::Street tunnel = street("地道", {{-100, -50}, {100, -50}});
    tunnel.level = -1;
    const geo::Street crossed = street("南北", {{0, -100}, {0, 100}});
    const geo::Street west = street("西", {{-100, -100}, {-100, 0}}); // ends where the bridge does, passes where the tunnel ends
    const geo::StreetNetwork network({bridge, tunnel, crossed, west});
    CHECK(network.edges().size() == 5); // only the western street is cut
    REQUIRE(network.islands().size() == 1);
    CHECK(network.islands().front().streets == std::vector<std::string>{"南北"});
    CHECK_THAT(*metresBetween(network, spot(90, 1), spot(90, -51)), WithinAbs(190 + 50 + 190, 0.5));
}

TEST_CASE("a tunnel that ends a metre beside a crossing over it is not joined to that")
{
    geo::Street tunnel = street("地道", {{1, 0}, {100, 30}});
    tunnel.level = -1;
    const geo::StreetNetwork network({street("东西", {{-100, 0}, {100, 0}}), street("南北", {{0, -100}, {0, 100}}), tunnel});
    REQUIRE(network.islands().size() == 1);
    CHECK(network.islands().front().streets == std::vector<std::string>{"地道"});
}

TEST_CASE("a way starts and ends anywhere along a street, also on one and the same")
{
    const geo::StreetNetwork network({street("a", {{0, 0}, {0, 400}})});
    CHECK_THAT(*metresBetween(network, spot(3, 100), spot(-3, 260)), WithinAbs(160, 0.2));
    CHECK_THAT(*metresBetween(network, spot(3, 260), spot(-3, 100)), WithinAbs(160, 0.2));
    CHECK_THAT(*metresBetween(network, spot(3, 100), spot(3, 100)), WithinAbs(0, 1e-9));
}

TEST_CASE("of two ways the shorter is taken, also when it leaves by the farther end of the first street")
{
    // A ring: from near one corner of the long street it is shorter to go round the other way.
    const geo::StreetNetwork network({street("long", {{0, 0}, {300, 0}}), street("up", {{300, 0}, {300, 50}}), street("back", {{300, 50}, {0, 50}}),
                                      street("far", {{0, 50}, {0, 400}, {-200, 400}, {-200, 0}, {0, 0}})});
    CHECK_THAT(*metresBetween(network, spot(100, -1), spot(50, 51)), WithinAbs(200 + 50 + 250, 0.5));
}

TEST_CASE("the shortest way agrees with Floyd and Warshall's in towns with gaps")
{
    const geo::StreetNetwork network(town(GENERATE(1U, 2U, 3U)));
    const auto expected = allDistances(network);
    std::mt19937 random(7);
    const auto &edges = network.edges();
    for (int i = 0; i < 60; ++i) {
        const geo::NetworkEdge &one = edges[random() % edges.size()];
        const geo::NetworkEdge &other = edges[random() % edges.size()];
        const auto from = network.nearest(one.line.front(), 1);
        const auto to = network.nearest(other.line.front(), 1);
        if (!from || !to) // on an island
            continue;
        const auto path = network.shortest(*from, *to);
        REQUIRE(path);
        CHECK_THAT(path->lengthM, WithinAbs(expected[one.from][other.from], 0.05));
        const double pieces = std::accumulate(path->pieces.begin(), path->pieces.end(), 0.0,
                                              [](double sum, const geo::PathPiece &piece) { return sum + std::abs(piece.toM - piece.fromM); });
        CHECK_THAT(pieces, WithinAbs(path->lengthM, 0.05));
    }
}

TEST_CASE("what can be reached ends at the distance asked for")
{
    const geo::StreetNetwork network({street("a", {{-1000, 0}, {1000, 0}}), street("b", {{0, -1000}, {0, 1000}})});
    const auto from = network.nearest(spot(100, 0));
    REQUIRE(from);
    double metres = 0;
    for (const geo::PathPiece &piece : network.reachable(*from, 300))
        metres += std::abs(piece.toM - piece.fromM);
    // 300 m east, 100 m to the crossing, from there 200 m in three directions.
    CHECK_THAT(metres, WithinAbs(300 + 100 + 600, 0.1));
}

TEST_CASE("an empty network answers nothing")
{
    const geo::StreetNetwork network({});
    CHECK_FALSE(network.nearest({121.4, 31.2}));
    CHECK(network.islands().empty());
}

TEST_CASE("the bundled streets are one network but for pieces that are named")
{
    const geo::Plan plan = geo::readSeed(std::filesystem::path(GUIXIANG_DATA) / "seed");
    const geo::StreetNetwork network(plan.streets);
    double whole = 0;
    for (const geo::NetworkEdge &edge : network.edges())
        whole += edge.lengthM;
    double cutOff = 0;
    for (const geo::Island &island : network.islands())
        cutOff += island.lengthM;
    CHECK(whole > 15000);
    CHECK(cutOff < whole * 0.2);
    // From 中山公园 to the corner of 武夷路 and 定西路: about 1 km as the crow flies.
    const auto metres = metresBetween(network, {121.411561, 31.220064}, {121.41771, 31.2148});
    REQUIRE(metres);
    CHECK(*metres > 800);
    CHECK(*metres < 2200);
}

TEST_CASE("a closed street is walked by nobody, and a footway without steps by those who can take none")
{
    // Two ways from west to east: straight along a footway, or round by the street in the north.
    std::vector<geo::Street> streets{street("footway", {{0, 0}, {200, 0}}, geo::StreetClass::Footway),
                                     street("north", {{0, 0}, {0, 100}, {200, 100}, {200, 0}})};
    const auto metres = [&](geo::Walker walker) {
        const geo::StreetNetwork network(streets, walker);
        return network.shortest(*network.nearest(spot(0, 0)), *network.nearest(spot(200, 0)))->lengthM;
    };
    CHECK_THAT(metres(geo::Walker::OnFoot), WithinAbs(200, 0.5));
    CHECK_THAT(metres(geo::Walker::StepFree), WithinAbs(400, 0.5));
    streets[0].access = geo::StreetAccess::StepFree;
    CHECK_THAT(metres(geo::Walker::StepFree), WithinAbs(200, 0.5));
    streets[0].access = geo::StreetAccess::Closed;
    CHECK_THAT(metres(geo::Walker::OnFoot), WithinAbs(400, 0.5));
}
