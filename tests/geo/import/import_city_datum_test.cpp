// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/crs/geodesic.h"
#include "geo/import/vector/import_preview.h"
#include "import_case.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <algorithm>
#include <cstdio>
#include <sstream>

using Catch::Matchers::ContainsSubstring;

namespace {
constexpr std::size_t townsStreets = 40'000; // more than so many a plan does not hold
constexpr int copies = 51;                   // of the square, which has 796 streets

/// A city without a place of its own: People's Square as it is, and again and again to the west.
class City
{
public:
    City(const std::filesystem::path &extract)
    {
        const geo::PlanAddition square = geo::readImport({.file = extract}, {}).addition;
        geo::PlanAddition city;
        for (int copy = 0; copy < copies; ++copy)
            for (geo::Street street : square.streets) {
                street.id.value += "-" + std::to_string(copy);
                for (geo::LonLat &position : street.line)
                    position = {position.lon - 0.03 * (copy % 8), position.lat + 0.03 * (copy / 8)};
                city.streets.push_back(std::move(street));
            }
        geo::createProject(project(), {});
        geo::addToProject(project(), city);
        plan = geo::readProject(project());
    }
    [[nodiscard]] std::filesystem::path project() const { return m_folder / "city.gxm"; }
    [[nodiscard]] geo::ImportRequest request(const std::filesystem::path &file) const
    {
        return {.file = file, .target = geo::ImportTarget::Places, .streetsIn = [this](const auto &boxes) { return geo::readStreetsIn(project(), boxes); }};
    }

    geo::Plan plan;

private:
    TemporaryFolder m_folder;
};

const City &cityOf(const std::filesystem::path &extract)
{
    static const City city(extract);
    return city;
}

/// The crossings, signals and stops that the extract has as points.
std::vector<geo::LonLat> pointsOf(const std::filesystem::path &extract, const ImportCase &files)
{
    std::istringstream rows(contentOf(files.converted(extract, "points.csv", "CSV", {"-lco", "GEOMETRY=AS_XY", "-select", "osm_id", "points"})));
    std::vector<geo::LonLat> points;
    std::string line;
    std::getline(rows, line);
    for (geo::LonLat point; std::getline(rows, line); points.push_back(point))
        REQUIRE(std::sscanf(line.c_str(), "%lf,%lf", &point.lon, &point.lat) == 2);
    return points;
}

std::string tableOf(const std::vector<geo::LonLat> &points, geo::Datum datum)
{
    std::string text = "名称,经度,纬度\n";
    for (const geo::LonLat point : points) {
        const geo::LonLat shifted = geo::fromWgs84(datum, point);
        char row[64];
        std::snprintf(row, sizeof row, "点,%.7f,%.7f\n", shifted.lon, shifted.lat);
        text += row;
    }
    return text;
}
} // namespace

TEST_CASE("in a city of which the plan holds no streets, the city's own about the points tell their datum")
{
    const auto datum = GENERATE(geo::Datum::Gcj02, geo::Datum::Bd09, geo::Datum::Wgs84);
    const double besideM = GENERATE(0, 12);
    CAPTURE(nameOf(datum), besideM);
    const std::filesystem::path square = extract("shanghai_peoples_square.osm");
    const City &city = cityOf(square);
    REQUIRE(city.plan.baseMap.streets > townsStreets);
    REQUIRE(city.plan.streets.empty());
    const ImportCase files;
    std::vector<geo::LonLat> points = pointsOf(square, files);
    REQUIRE(points.size() == 455); // ogrinfo -sql "SELECT COUNT(*) FROM points"
    for (geo::LonLat &point : points)
        point.lat += besideM / 111'000;
    const std::filesystem::path file = files.write("p.csv", tableOf(points, datum));
    const geo::ImportPreview preview = geo::previewImport(city.request(file), city.plan);
    REQUIRE(preview.fit);
    for (const geo::DatumScore &score : preview.fit->scores)
        UNSCOPED_INFO(nameOf(score.datum) << " " << score.medianM);
    CHECK(nameOf(preview.proposed) == nameOf(datum));
    CHECK(preview.fit->isClear);
    const geo::Import import = geo::readImport(city.request(file), city.plan);
    CHECK_THAT(import.report.text(), ContainsSubstring("datum: " + std::string(nameOf(datum)) + ", found out: half of "));
    REQUIRE(import.addition.places.size() == points.size());
    for (std::size_t i = 0; i < points.size(); ++i)
        CHECK(geo::distanceM(*import.addition.places[i].position, points[i]) < 0.05);
}

TEST_CASE("a table recognised as GCJ-02 comes to where the published values have it, also where the city has no streets")
{
    const std::filesystem::path square = extract("shanghai_peoples_square.osm");
    const City &city = cityOf(square);
    const ImportCase files;
    const std::string table = tableOf(pointsOf(square, files), geo::Datum::Gcj02);
    // Shanghai in https://github.com/googollee/eviltransform, the table of its tests.
    const geo::Import import = geo::readImport(city.request(files.write("p.csv", table + "已知点,121.531541859215,31.17530398364597\n")), city.plan);
    CHECK(geo::distanceM(*import.addition.places.back().position, {121.5272106, 31.1774276}) < 0.01);
}

TEST_CASE("a table elsewhere than the city is taken as WGS-84, and that is said")
{
    const City &city = cityOf(extract("shanghai_peoples_square.osm"));
    const ImportCase files;
    std::vector<geo::LonLat> points;
    for (int i = 0; i < 20; ++i)
        points.push_back({113.9 + 0.003 * i, 22.5});
    const geo::Import import = geo::readImport(city.request(files.write("p.csv", tableOf(points, geo::Datum::Gcj02))), city.plan);
    CHECK_THAT(import.report.text(), ContainsSubstring("datum: wgs84, taken because the file does not say and too few"));
}
