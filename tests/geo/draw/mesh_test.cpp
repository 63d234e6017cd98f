// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/draw/mesh/mesh.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <cmath>
#include <numbers>

using Catch::Matchers::WithinRel;
using geo::MapPoint;

namespace {
constexpr MapPoint origin{0.8, 0.4};

double areaOf(const std::vector<std::pair<double, double>> &corners)
{
    double area = 0;
    for (std::size_t i = 0; i + 2 < corners.size(); i += 3) {
        const auto [ax, ay] = corners[i];
        const auto [bx, by] = corners[i + 1];
        const auto [cx, cy] = corners[i + 2];
        area += std::abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
    }
    return area;
}

/// What the shader covers of a line mesh that it widens by half a width: of each triangle the part that is no farther than that from
/// the centreline, counted at many spots.
double coveredArea(const geo::LineMesh &mesh, double halfWidth)
{
    constexpr int steps = 60;
    double area = 0;
    for (std::size_t i = 0; i + 2 < mesh.indices.size(); i += 3) {
        const auto corner = [&](std::size_t which) { return mesh.vertices.at(mesh.indices[i + which]); };
        const auto at = [&](std::size_t which) { return std::pair(corner(which).x + corner(which).extrudeX * halfWidth, corner(which).y + corner(which).extrudeY * halfWidth); };
        int inside = 0;
        int all = 0;
        for (int u = 0; u < steps; ++u)
            for (int v = 0; u + v < steps; ++v, ++all) {
                const double first = (u + 1.0 / 3) / steps;
                const double second = (v + 1.0 / 3) / steps;
                const auto mixed = [&](float geo::LineVertex::*member) {
                    return corner(0).*member * (1 - first - second) + corner(1).*member * first + corner(2).*member * second;
                };
                inside += std::hypot(mixed(&geo::LineVertex::across), mixed(&geo::LineVertex::beyond)) <= 1;
            }
        area += areaOf({at(0), at(1), at(2)}) * inside / all;
    }
    return area;
}

std::vector<std::pair<double, double>> cornersOf(const geo::FillMesh &mesh)
{
    std::vector<std::pair<double, double>> corners;
    for (const auto index : mesh.indices)
        corners.emplace_back(mesh.points.at(2 * index), mesh.points.at(2 * index + 1));
    return corners;
}
} // namespace

TEST_CASE("a straight line with its round ends covers its length times its width and one disc")
{
    const geo::LineMesh mesh = geo::tessellate({{origin, {origin.x + 0.01, origin.y}}}, origin);
    const double half = 0.001;
    CHECK_THAT(coveredArea(mesh, half), WithinRel(0.01 * 2 * half + std::numbers::pi * half * half, 0.01));
    CHECK(mesh.indices.size() == 3 * 2 * 3);
}

TEST_CASE("a line that turns back on itself is rounded there: two pieces, with a disc each")
{
    const MapPoint far{origin.x + 0.01, origin.y};
    const geo::LineMesh mesh = geo::tessellate({{origin, far, {origin.x + 0.005, origin.y + 0.0001}}}, origin);
    const double half = 0.001;
    CHECK_THAT(coveredArea(mesh, half), WithinRel((0.01 + std::hypot(0.005, 0.0001)) * 2 * half + 2 * std::numbers::pi * half * half, 0.01));
}

TEST_CASE("up to a bend of sixty degrees the sides of a line meet in a point")
{
    const geo::LineMesh mesh = geo::tessellate({{origin, {origin.x + 0.01, origin.y}, {origin.x + 0.02, origin.y + 0.01}}}, origin);
    CHECK(mesh.vertices.size() == 2 * 3 + 2 * 2);
    CHECK_THAT(coveredArea(mesh, 0.001), WithinRel((0.01 + std::hypot(0.01, 0.01)) * 0.002 + std::numbers::pi * 1e-6, 0.01));
}

TEST_CASE("a line of one point, or of one point twice, has no mesh")
{
    CHECK(geo::tessellate({}, origin).indices.empty());
    CHECK(geo::tessellate({{origin}}, origin).indices.empty());
    CHECK(geo::tessellate({{origin, origin, origin}}, origin).indices.empty());
}

TEST_CASE("a metre in Shanghai survives the way to float")
{
    const double metre = 1 / (40075016.68 * 0.8552);
    const geo::LineMesh mesh = geo::tessellate({{{0.8373, 0.4093}, {0.8373 + metre, 0.4093}}}, {0.8373, 0.4093});
    float furthest = 0;
    for (const geo::LineVertex &vertex : mesh.vertices)
        furthest = std::max(furthest, vertex.x);
    CHECK_THAT(furthest, WithinRel(static_cast<float>(metre), 1e-4F));
}

TEST_CASE("the triangles of a ring with a bay cover the ring and not the bay")
{
    const auto at = [](double x, double y) { return MapPoint{origin.x + x * 0.01, origin.y + y * 0.01}; };
    const std::vector<MapPoint> u{at(0, 0), at(3, 0), at(3, 3), at(2, 3), at(2, 1), at(1, 1), at(1, 3), at(0, 3), at(0, 0)};
    CHECK_THAT(areaOf(cornersOf(geo::triangulate({u}, origin))), WithinRel(7 * 0.01 * 0.01, 1e-4));
}

TEST_CASE("a court in a house is not covered")
{
    const auto square = [](double low, double high) {
        const auto at = [](double x, double y) { return MapPoint{origin.x + x * 0.01, origin.y + y * 0.01}; };
        return std::vector<MapPoint>{at(low, low), at(high, low), at(high, high), at(low, high), at(low, low)};
    };
    CHECK_THAT(areaOf(cornersOf(geo::triangulate({square(0, 4), square(1, 2)}, origin))), WithinRel(15 * 0.01 * 0.01, 1e-4));
}

TEST_CASE("a ring that is no polygon has no triangles")
{
    CHECK(geo::triangulate({}, origin).indices.empty());
    CHECK(geo::triangulate({{origin, {origin.x + 0.1, origin.y}, origin}}, origin).indices.empty());
}
