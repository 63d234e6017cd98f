// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/cases.h"
#include "tests/hostile/folder_record.h"
#include "tests/hostile/mutation.h"
#include "tests/hostile/samples.h"
#include "tests/hostile/settings.h"
#include "tests/hostile/sql.h"

#include <catch2/catch_test_macros.hpp>

#include <array>

namespace hostile {

namespace {
Faults pictureOver(const std::filesystem::path &folder, const std::filesystem::path &tiles)
{
    const std::filesystem::path project = copyOf(soundProject(), folder, "p.gxm");
    const FolderRecord before(folder);
    Faults faults = judged(runProgram(folder, {"render", project, "--background", tiles, "--center", "121.415,31.215", "--zoom", "14", "--size", "128x128", "-o", "/dev/null"}));
    if (const std::string changes = before.changes(); !changes.empty())
        faults.push_back(changes);
    return faults;
}

/// The bytes of one tile inside a sound file.
Faults changedTile(const std::filesystem::path &folder, const std::string &sound, Random &random)
{
    const std::filesystem::path file = copyOf(sound, folder, "t.mbtiles");
    changeValues(file, "tiles", "tile_data", [&random](const std::string &tile) { return mutated(tile, random); });
    return pictureOver(folder, file);
}

/// What a file's tables and values can be besides what they should.
const std::array scripts{
    "DROP TABLE metadata", "DROP TABLE tiles", "DELETE FROM tiles", "DELETE FROM metadata", "UPDATE metadata SET value = NULL", "UPDATE metadata SET value = x'FFFE' ",
    "UPDATE metadata SET value = replace(hex(zeroblob(2000000)), '00', 'x')", "UPDATE metadata SET value = '99999999999' WHERE name LIKE '%zoom'", "UPDATE metadata SET value = '-5' WHERE name LIKE '%zoom'",
    "UPDATE tiles SET tile_data = NULL", "UPDATE tiles SET tile_data = 5", "UPDATE tiles SET tile_data = 'text'", "UPDATE tiles SET tile_data = x''", "UPDATE tiles SET tile_data = zeroblob(17000000) WHERE rowid IN (SELECT rowid FROM tiles LIMIT 4)",
    "UPDATE tiles SET tile_data = x'1F8B'", "UPDATE tiles SET tile_data = x'1F8B0800000000000003' || tile_data", "UPDATE tiles SET tile_data = x'89504E470D0A1A0A'", "UPDATE tiles SET tile_data = x'FFD8FF'",
    "UPDATE tiles SET zoom_level = 'x'", "UPDATE tiles SET zoom_level = 9223372036854775807", "UPDATE tiles SET tile_row = -9223372036854775808",
    "ALTER TABLE tiles RENAME TO other; CREATE VIEW tiles AS SELECT * FROM other",
    "DROP TABLE tiles; CREATE VIEW tiles AS SELECT 14 AS zoom_level, 13717 AS tile_column, 9692 AS tile_row, zeroblob(1000000000) AS tile_data",
    "DROP TABLE tiles; CREATE VIEW tiles AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS zoom_level, i AS tile_column, i AS tile_row, x'89504E47' AS tile_data FROM n",
    "DROP TABLE metadata; CREATE VIEW metadata AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT 'x' AS name, i AS value FROM n",
    "DROP TABLE metadata; CREATE VIEW metadata AS SELECT 'format' AS name, hex(zeroblob(400000000)) AS value",
    "INSERT INTO metadata VALUES ('json', '{\"vector_layers\": [[[[[[{\"id\": 5}, null]]]]]]}')", "INSERT INTO metadata VALUES ('attribution', replace(hex(zeroblob(1000000)), '00', '<a&copy;'))"};
} // namespace

TEST_CASE("the tiles that are made bad are sound themselves")
{
    (void)soundProject();
    const auto drawn = [](const std::filesystem::path &folder, const std::string &sound) {
        const std::filesystem::path project = copyOf(soundProject(), folder, "p.gxm");
        const std::filesystem::path tiles = copyOf(sound, folder, "t.mbtiles");
        const End end = runProgram(folder, {"render", project, "--background", tiles, "--center", "121.415,31.215", "--zoom", "14", "--size", "128x128", "-o", "/dev/null"});
        Faults faults = judgedSound(end);
        if (!end.errors.empty())
            faults.push_back(end.errors);
        return faults;
    };
    runCases({{"sound vector tiles", [&](const std::filesystem::path &folder) { return drawn(folder, soundVectorTiles()); }},
              {"sound pictures", [&](const std::filesystem::path &folder) { return drawn(folder, soundPictureTiles()); }}});
}

TEST_CASE("no tile that chance has changed breaks a picture")
{
    (void)soundProject();
    std::vector<Case> cases;
    for (int i = 1; i <= runs(0.05); ++i) {
        const std::string &sound = i % 2 == 0 ? soundVectorTiles() : soundPictureTiles();
        const std::string name = (i % 2 == 0 ? "changed vector tiles " : "changed pictures ") + std::to_string(i);
        cases.push_back({name, [name, &sound, i](const std::filesystem::path &folder) {
                             Random random = randomOf(name);
                             return i % 3 == 0 ? pictureOver(folder, copyOf(mutated(sound, random), folder, "t.mbtiles")) : changedTile(folder, sound, random);
                         }});
    }
    runCases(cases);
}

TEST_CASE("no table of tiles that is something else breaks a picture")
{
    (void)soundProject();
    std::vector<Case> cases;
    for (const char *script : scripts)
        for (const auto &[kind, sound] : {std::pair{"vector tiles", &soundVectorTiles()}, std::pair{"pictures", &soundPictureTiles()}})
            cases.push_back({std::string(kind) + ": " + script, [script, sound = sound](const std::filesystem::path &folder) {
                                 const std::filesystem::path file = copyOf(*sound, folder, "t.mbtiles");
                                 runScript(file, script);
                                 return pictureOver(folder, file);
                             }});
    runCases(cases);
}

} // namespace hostile
