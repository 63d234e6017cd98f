// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/error.h"
#include "geo/sqlite/file_bytes.h"

#include <sqlite3.h>

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace geo {

/// One prepared statement: bind in order, step, read by column. Belongs to its database's thread.
class Statement
{
public:
    Statement(sqlite3 *database, std::string file, std::string_view sql);

    /// Binds the next parameter.
    Statement &bind(std::string_view text);
    Statement &bind(double value);
    Statement &bind(int value);
    Statement &bindBlob(const std::string &bytes);
    Statement &bindNull();

    /// Advances; true while there is a row. Throws StoreError.
    bool step();
    /// Runs a statement that yields no rows, and makes it ready to be bound anew.
    void run();
    void rewind(); ///< makes it ready to be bound anew after its rows were read

    /// Valid UTF-8: what is not becomes U+FFFD; cut after 1 MB.
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] double number(int column) const;
    [[nodiscard]] int integer(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::span<const unsigned char> blob(int column) const; ///< valid until the next step

private:
    struct Finaliser
    {
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };
    void check(int result) const;

    std::string m_file;
    std::unique_ptr<sqlite3_stmt, Finaliser> m_statement;
    int m_bound = 0;
};

/// A connection to a project file. One thread at a time; each call of the store opens its own. A file may come from anybody, so each is bounded:
/// no other databases can be attached, values and rows end at 64 MB, the schema is not trusted (only harmless functions may be called from it) nor
/// written to directly, and SpatiaLite's functions that run SQL or touch files are denied.
class Database
{
public:
    static constexpr int applicationId = 0x47584D50; // 'GXMP'

    /// Opens for looking: no byte of the file changes, nothing appears beside it, nothing of its schema is trusted. Errors name it as `named`.
    [[nodiscard]] static Database openReadOnly(const std::filesystem::path &file, const std::filesystem::path &named = {});
    /// Opens for writing, with SpatiaLite.
    [[nodiscard]] static Database openReadWrite(const std::filesystem::path &file);
    /// Opens for writing what was left half written back or forward (geo/store/recovery.h): without SpatiaLite.
    [[nodiscard]] static Database openToRecover(const std::filesystem::path &file, const std::filesystem::path &named = {});
    /// A new file for writing, with SpatiaLite; errors name it as it will be named.
    [[nodiscard]] static Database create(const std::filesystem::path &file, const std::filesystem::path &named = {});
    /// A new one in memory, with SpatiaLite.
    [[nodiscard]] static Database createInMemory();
    /// A copy in memory, with SpatiaLite: what is done to it stays there.
    [[nodiscard]] Database copyInMemory() const;
    /// Writes a whole copy to a new file.
    void copyTo(const std::filesystem::path &file) const;

    [[nodiscard]] Statement prepare(std::string_view sql) const { return {m_database.get(), m_file, sql}; }
    /// Runs a script whose every word is ours. Throws StoreError.
    void run(std::string_view script);
    /// From now on until it is closed, all that is read is of one state of the file.
    void beginReading() const { prepare("BEGIN").step(); }
    /// Looks at the file once, which is when SQLite finds what an earlier write left. Throws StoreError.
    void touch() const;
    /// SQLite's own code of what went wrong last (https://www.sqlite.org/rescode.html).
    [[nodiscard]] int lastResult() const { return sqlite3_extended_errcode(m_database.get()); }
    /// From now on a statement that takes more than so many instructions of SQLite's machine fails: for a stranger's views.
    void interruptAfter(int instructions);
    /// From now on views are as if they were not there.
    void hideViews();
    [[nodiscard]] FileBytes bytes() const { return {m_database.get(), m_file}; } ///< valid as long as this
    [[nodiscard]] int userVersion() const;
    [[nodiscard]] const std::string &file() const { return m_file; }

private:
    friend class Transaction;
    struct Closer
    {
        void *spatial; // SpatiaLite's own state of this connection
        void operator()(sqlite3 *database) const;
    };
    Database(const std::string &path, std::string file, int flags, bool spatial);
    void copyInto(const Database &copy) const;
    void hold(bool holds); ///< while it is held, nothing is committed

    std::string m_file;
    std::unique_ptr<sqlite3, Closer> m_database;
};

/// Undone when it goes out of scope before commit(). Where SQLite itself rolls back in the middle (a full disk inside a function of SpatiaLite,
/// which goes on without a word), what is done after that is not committed either, and fails.
class Transaction
{
public:
    explicit Transaction(Database &database);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();
    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace geo
