// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/sqlite/database.h"

#include <sqlite3.h>

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace geo {

/// A stranger's SQLite file of tiles, for looking alone: no byte of it changes and nothing appears beside it. Where a program that writes it was cut off, or keeps
/// a log beside it, what the file itself holds is read. Nothing of its schema is trusted; a value of more than 16 MB is refused before room is made for
/// it, and so is a statement that goes on for a second. One thread at a time.
class TileDatabase
{
public:
    static constexpr int largestValue = 16 << 20; ///< bytes

    /// Throws RasterError: there is no file, or one that is no SQLite database.
    explicit TileDatabase(const std::filesystem::path &file);

    /// Throws StoreError.
    [[nodiscard]] Statement prepare(std::string_view sql) const { return {m_database.get(), m_name, sql}; }
    /// Refuses a statement for which SQLite would do more than go through tables and indexes: call functions, sort, repeat, make tables of its own or ask
    /// virtual ones. A view or a computed column of the file's may ask for any of it. Throws RasterError; StoreError where it cannot be prepared.
    void checkPlain(std::string_view sql) const;
    [[nodiscard]] const std::string &name() const { return m_name; } ///< of the file, as it was given

private:
    struct Closer
    {
        void operator()(sqlite3 *database) const { sqlite3_close(database); }
    };

    std::string m_name;
    std::unique_ptr<sqlite3, Closer> m_database;
};

} // namespace geo
