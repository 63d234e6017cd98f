// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/error.h"
#include "geo/import/seed/seed.h"
#include "tests/geo/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace {
/// A copy of the bundled tables to spoil.
class SpoiltSeed
{
public:
    SpoiltSeed()
    {
        std::filesystem::copy(std::filesystem::path(GUIXIANG_DATA) / "seed", m_folder.path(),
                              std::filesystem::copy_options::recursive | std::filesystem::copy_options::overwrite_existing);
    }
    [[nodiscard]] std::filesystem::path file(const std::string &name) const { return m_folder / name; }

    /// Replaces a text that must be there, at its first place.
    void replace(const std::string &name, const std::string &text, const std::string &by) const
    {
        std::string content = read(name);
        const std::size_t at = content.find(text);
        INFO(name << " holds " << text);
        REQUIRE(at != std::string::npos);
        write(name, content.replace(at, text.size(), by));
    }
    void append(const std::string &name, const std::string &line) const { write(name, read(name) + line + "\n"); }
    void write(const std::string &name, const std::string &content) const
    {
        std::ofstream(file(name), std::ios::binary) << content;
    }
    [[nodiscard]] std::string read(const std::string &name) const
    {
        std::ifstream stream(file(name), std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    /// The line on which a text stands.
    [[nodiscard]] int lineOf(const std::string &name, const std::string &text) const
    {
        const std::string content = read(name);
        const auto at = static_cast<std::ptrdiff_t>(content.find(text));
        return 1 + static_cast<int>(std::count(content.begin(), content.begin() + at, '\n'));
    }
    [[nodiscard]] std::vector<geo::Fault> faults() const
    {
        try {
            (void)geo::readSeed(m_folder.path());
            return {};
        } catch (const geo::ImportError &error) {
            return error.faults();
        }
    }
    /// That reading finds exactly one fault, of that file, line and field, whose sentence holds a text.
    void checkOnly(const std::string &name, int line, const std::string &field, const std::string &text) const
    {
        const auto found = faults();
        for (const geo::Fault &fault : found)
            UNSCOPED_INFO(fault.sentence());
        REQUIRE(found.size() == 1);
        CHECK(found.front().file == file(name).string());
        CHECK(found.front().line == line);
        CHECK(found.front().field == field);
        CHECK(found.front().sentence().find(text) != std::string::npos);
        CHECK(found.front().sentence().find(name) != std::string::npos);
        CHECK(found.front().sentence().ends_with("."));
    }

private:
    TemporaryFolder m_folder;
};
} // namespace

TEST_CASE("an unspoilt copy of the bundled tables is read")
{
    CHECK(SpoiltSeed().faults().empty());
}

TEST_CASE("a link to a clause that no task has names file, line and field")
{
    const SpoiltSeed seed;
    seed.append("task_places.csv", "9.9,huaning-plaza");
    seed.checkOnly("task_places.csv", seed.lineOf("task_places.csv", "9.9,"), "task", "no task has the clause '9.9'");
}

TEST_CASE("a task whose number is not its clause is said")
{
    const SpoiltSeed seed;
    seed.append("tasks.csv", "4.6,4,7,四(四)6,service,新,New,述,Text,,,,,not_started,,");
    seed.checkOnly("tasks.csv", seed.lineOf("tasks.csv", "4.6,4,7"), "id", "action and item make it 4.7");
}

TEST_CASE("a coordinate outside the world is said with its line")
{
    const SpoiltSeed seed;
    const int line = seed.lineOf("places.csv", "31.21933");
    seed.replace("places.csv", "31.21933", "312.1933");
    seed.checkOnly("places.csv", line, "lat", "312.1933 is outside the world");
}

TEST_CASE("half a position, a word for a number, an unknown key")
{
    const SpoiltSeed seed;
    const int line = seed.lineOf("places.csv", "huaning-plaza");
    SECTION("half a position")
    {
        seed.replace("places.csv", "121.41781,31.21933", "121.41781,");
        seed.checkOnly("places.csv", line, "lat", "give both or neither");
    }
    SECTION("a word")
    {
        seed.replace("places.csv", "121.41781", "121°25′");
        seed.checkOnly("places.csv", line, "lon", "is not a number");
    }
    SECTION("an infinite number")
    {
        seed.replace("places.csv", "121.41781", "inf");
        seed.checkOnly("places.csv", line, "lon", "outside the world");
    }
    SECTION("an unknown category")
    {
        seed.replace("places.csv", "renewal", "castle");
        seed.checkOnly("places.csv", line, "category", "use one of renewal, elevator");
    }
    SECTION("a grade that does not fit")
    {
        seed.replace("places.csv", "published,30", "unplaced,30");
        seed.checkOnly("places.csv", line, "grade", "unplaced goes without lon, lat and street");
    }
}

TEST_CASE("a second row of one id names the first one's line")
{
    const SpoiltSeed seed;
    const int first = seed.lineOf("places.csv", "huaning-plaza");
    seed.append("places.csv", "huaning-plaza,又一处,,garden,,unplaced,,无,,,,");
    seed.checkOnly("places.csv", seed.lineOf("places.csv", "又一处"), "id", "stands already on line " + std::to_string(first));
}

TEST_CASE("bytes that are not UTF-8 are said with their line")
{
    const SpoiltSeed seed;
    const int line = seed.lineOf("places.csv", "新联纺");
    seed.replace("places.csv", "新联纺", "\xD0\xC2\xC1\xAA\xB7\xC4"); // the same name in GB18030
    const auto faults = seed.faults();
    REQUIRE_FALSE(faults.empty());
    CHECK(faults.front().line == line);
    CHECK(faults.front().sentence().find("not UTF-8") != std::string::npos);
}

TEST_CASE("a missing file, a missing column, a missing folder")
{
    const SpoiltSeed seed;
    SECTION("file")
    {
        std::filesystem::remove(seed.file("stations.csv"));
        seed.checkOnly("stations.csv", 0, "", "the file is missing");
    }
    SECTION("column")
    {
        seed.replace("stations.csv", "lines", "rails");
        seed.checkOnly("stations.csv", 1, "lines", "this column is missing");
    }
    SECTION("folder")
    {
        CHECK_THROWS_AS(geo::readSeed(seed.file("nowhere")), geo::ImportError);
    }
}

TEST_CASE("geometry of the wrong kind and a street that no line has are said by feature")
{
    const SpoiltSeed seed;
    SECTION("a point for a line")
    {
        seed.replace("streets.geojson", R"("LineString", "coordinates": [[121.426368, 31.215085], [121.426161, 31.21513],)",
                     R"("MultiPoint", "coordinates": [[121.426368, 31.215085], [121.426161, 31.21513],)");
        const auto faults = seed.faults();
        REQUIRE_FALSE(faults.empty());
        CHECK(faults.front().feature == 1);
        CHECK(faults.front().field == "geometry");
    }
    SECTION("a street of another name")
    {
        const int line = seed.lineOf("places.csv", "wuyi-road-managed");
        std::string content = seed.read("places.csv");
        const std::size_t row = content.find("wuyi-road-managed");
        const std::size_t street = content.find(",武夷路\n", row);
        REQUIRE(street != std::string::npos);
        seed.write("places.csv", content.replace(street, std::string(",武夷路\n").size(), ",不存在路\n"));
        seed.checkOnly("places.csv", line, "street", "'不存在路'");
    }
    SECTION("not GeoJSON")
    {
        seed.write("block.geojson", "{\"type\": \"FeatureCollection\", \"features\": [");
        seed.checkOnly("block.geojson", 0, "", "not a whole GeoJSON file");
    }
}

TEST_CASE("all faults of all files come at once, one sentence a line")
{
    const SpoiltSeed seed;
    seed.append("task_places.csv", "9.9,nowhere");
    seed.append("walk_stops.csv", "party-lesson,9,huaning-plaza,停,");
    seed.append("actions.csv", "x,six,,");
    try {
        (void)geo::readSeed(seed.file(""));
        FAIL("it was read");
    } catch (const geo::ImportError &error) {
        CHECK(error.faults().size() >= 5);
        const std::string sentences = error.what();
        CHECK(static_cast<std::size_t>(std::count(sentences.begin(), sentences.end(), '\n')) + 1 == error.faults().size());
    }
}

TEST_CASE("a quoted cell with a line break does not shift the lines that are named")
{
    const SpoiltSeed seed;
    seed.append("stage_goals.csv", "1.1,\"签约\n两行\",2025-09");
    seed.append("stage_goals.csv", "1.1,验收,September");
    seed.checkOnly("stage_goals.csv", 4, "date", "'September' is not a date");
}
