// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

struct sqlite3;
struct sqlite3_file;

namespace geo {

/// The bytes of a database file, read through SQLite's own handle. A handle of our own would be the wrong way: to close it drops every lock
/// that this process holds on the file, those of its other connections too (https://www.sqlite.org/howtocorrupt.html, 2.2).
/// Takes no lock itself and runs no SQL. Throws StoreError.
class FileBytes
{
public:
    /// Refuses, each in its own sentence, what is missing, a folder, a pipe or device, or unreadable. Follows links.
    explicit FileBytes(const std::filesystem::path &file);
    /// Of a connection that is open already, and stays so.
    FileBytes(sqlite3 *database, std::string name);

    [[nodiscard]] std::uintmax_t size() const;
    /// Fewer bytes where the file ends before.
    [[nodiscard]] std::string read(std::uintmax_t from, std::size_t length) const;
    void copyTo(const std::filesystem::path &copy) const;

private:
    struct Closer
    {
        void operator()(sqlite3 *database) const;
    };

    std::string m_name;
    std::unique_ptr<sqlite3, Closer> m_database; ///< null for another's connection
    sqlite3_file *m_file = nullptr;
};

} // namespace geo
