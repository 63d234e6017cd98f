// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/tilesource/tile_database.h"

#include "geo/base/error.h"
#include "geo/base/regular_file.h"

#include <algorithm>
#include <array>
#include <fstream>

namespace geo {

namespace {
constexpr int queryInstructions = 20'000'000; ///< of SQLite's machine: about a second
constexpr int roomForRow = 64 << 10;          ///< beside a tile in its row

/// What SQLite's machine does (https://www.sqlite.org/opcode.html) beyond going through tables.
constexpr std::array<std::string_view, 9> notPlain{"Function", "PureFunc", "AggStep", "AggFinal", "SorterOpen", "OpenEphemeral", "OpenAutoindex", "VOpen", "VFilter"};

/// The head of a database (https://www.sqlite.org/fileformat2.html#the_database_header).
std::string headOf(const std::filesystem::path &file)
{
    std::string head(20, '\0');
    std::ifstream stream(file, std::ios::binary);
    return stream.read(head.data(), static_cast<std::streamsize>(head.size())) ? head : std::string();
}

/// Whether to read it as it is, without locks: SQLite would want to make files for a log, or to take back what a journal says was not finished.
bool needsNoLocks(const std::filesystem::path &file, const std::string &head)
{
    const bool hasLog = head[18] == 2 || head[19] == 2;
    std::filesystem::path journal = file;
    journal += "-journal";
    std::error_code none;
    return hasLog || std::filesystem::exists(journal, none);
}

/// A path as an address of SQLite's (https://www.sqlite.org/uri.html).
std::string addressOf(const std::filesystem::path &file)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string address = "file:";
    for (const char character : std::filesystem::absolute(file).string()) {
        const auto byte = static_cast<unsigned char>(character);
        if (character == '%' || character == '?' || character == '#') {
            address += '%';
            address += digits[byte >> 4U];
            address += digits[byte & 15U];
        } else {
            address += character;
        }
    }
    return address + "?immutable=1";
}

void harden(sqlite3 *database)
{
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, TileDatabase::largestValue + roomForRow);
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(database, SQLITE_LIMIT_SQL_LENGTH, 64 << 10);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_busy_timeout(database, 300); // who waits longer asks again
    sqlite3_progress_handler(database, queryInstructions, [](void *) { return 1; }, nullptr);
    sqlite3_exec(database, "PRAGMA cell_size_check = ON; PRAGMA automatic_index = OFF; PRAGMA mmap_size = 0", nullptr, nullptr, nullptr);
}
} // namespace

TileDatabase::TileDatabase(const std::filesystem::path &file)
    : m_name(file.string())
{
    if (const auto problem = readingProblem(file))
        throw RasterError(m_name + ": " + *problem);
    const std::string head = headOf(file);
    if (!head.starts_with("SQLite format 3"))
        throw RasterError(m_name + ": this is not an MBTiles file; choose one that ends in .mbtiles.");
    const bool asItIs = needsNoLocks(file, head);
    sqlite3 *database = nullptr;
    const int result = sqlite3_open_v2(asItIs ? addressOf(file).c_str() : m_name.c_str(), &database, SQLITE_OPEN_READONLY | (asItIs ? SQLITE_OPEN_URI : 0), nullptr);
    m_database.reset(database);
    if (result != SQLITE_OK)
        throw RasterError(m_name + ": it cannot be opened; check that it may be read.");
    harden(database);
}

void TileDatabase::checkPlain(std::string_view sql) const
{
    Statement steps = prepare("EXPLAIN " + std::string(sql));
    while (steps.step())
        if (std::ranges::find(notPlain, steps.text(1)) != notPlain.end())
            throw RasterError(m_name + ": its tiles are not stored but computed by the file itself, which is not trusted; choose a file whose tiles are a table, or a view that only joins tables.");
}

} // namespace geo
