// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/sqlite/database.h"

#include "geo/base/utf8.h"
#include "geo/sqlite/index_functions.h"

#include <spatialite.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace geo {

namespace {
using Kind = StoreError::Kind;

[[noreturn]] void fail(const std::string &file, sqlite3 *database)
{
    const int code = database ? sqlite3_extended_errcode(database) : SQLITE_NOMEM;
    if (code == SQLITE_CONSTRAINT_COMMITHOOK) // the transaction is gone: see Transaction
        throw StoreError(file + ": the disk is full or failed; free some room and try again.", Kind::Full);
    if (code == SQLITE_CONSTRAINT_UNIQUE)
        throw StoreError(file + ": another program added the same records meanwhile; look at what is there now, and try again.", Kind::Busy);
    switch (code & 0xFF) {
    case SQLITE_CORRUPT:
        throw StoreError(file + ": the file is damaged; restore it from a copy.", Kind::Damaged);
    case SQLITE_NOTADB:
        throw StoreError(file + ": this is not a project of this program; choose a .gxm file.");
    case SQLITE_FULL:
        throw StoreError(file + ": the disk is full; free some room and try again.", Kind::Full);
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        throw StoreError(file + ": it cannot be written there; check that the file and its folder may be changed.", Kind::NotWritable);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw StoreError(file + ": another program is writing to it; try again in a moment.", Kind::Busy);
    case SQLITE_INTERRUPT:
        throw StoreError(file + ": looking something up in it takes too long; choose another file.", Kind::Damaged);
    case SQLITE_IOERR:
        throw StoreError(file + ": the disk failed at reading or writing; check it and try again.", Kind::Disk);
    default:
        throw StoreError(file + ": the database refused (" + sqlite3_errmsg(database) + ").");
    }
}

constexpr int largestValue = 64 << 20;
constexpr std::size_t longestText = std::size_t{1} << 20;
constexpr int deepestTrigger = 10;

/// What a project's SQL has no need of: to run further SQL, to read or write files, or to load code.
constexpr std::array deniedFunctions{"sqlproc", "storedproc", "storedvar", "import", "export", "blobto", "blobfrom", "xb_load", "xb_store", "load_extension",
                                     "dump", "fts3_tokenizer", "wms_", "seturl", "getfile", "drapeline", "createrouting", "eval"};

int authorised(void *, int action, const char *, const char *function, const char *, const char *)
{
    if (action == SQLITE_ATTACH || action == SQLITE_DETACH)
        return SQLITE_DENY;
    if (action != SQLITE_FUNCTION || !function)
        return SQLITE_OK;
    return std::ranges::any_of(deniedFunctions, [&](const char *begin) { return sqlite3_strnicmp(function, begin, static_cast<int>(std::strlen(begin))) == 0; })
               ? SQLITE_DENY
               : SQLITE_OK;
}

void bound(sqlite3 *database)
{
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, largestValue);
    sqlite3_limit(database, SQLITE_LIMIT_TRIGGER_DEPTH, deepestTrigger);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    setIndexFunctions(database);
    sqlite3_set_authorizer(database, authorised, nullptr);
}

/// A name that SQLite cannot take for an address or for a database in memory.
std::string pathOf(const std::filesystem::path &file)
{
    return std::filesystem::absolute(file).string();
}
} // namespace

Statement::Statement(sqlite3 *database, std::string file, std::string_view sql)
    : m_file(std::move(file))
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql.data(), static_cast<int>(sql.size()), &statement, nullptr) != SQLITE_OK)
        fail(m_file, database);
    m_statement.reset(statement);
}

void Statement::check(int result) const
{
    if (result != SQLITE_OK && result != SQLITE_ROW && result != SQLITE_DONE)
        fail(m_file, sqlite3_db_handle(m_statement.get()));
}

Statement &Statement::bind(std::string_view text)
{
    // An empty view may point nowhere, which SQLite would take for NULL.
    check(sqlite3_bind_text(m_statement.get(), ++m_bound, text.empty() ? "" : text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bind(double value)
{
    check(sqlite3_bind_double(m_statement.get(), ++m_bound, value));
    return *this;
}

Statement &Statement::bind(int value)
{
    check(sqlite3_bind_int(m_statement.get(), ++m_bound, value));
    return *this;
}

Statement &Statement::bindBlob(const std::string &bytes)
{
    check(sqlite3_bind_blob(m_statement.get(), ++m_bound, bytes.data(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bindNull()
{
    check(sqlite3_bind_null(m_statement.get(), ++m_bound));
    return *this;
}

bool Statement::step()
{
    const int result = sqlite3_step(m_statement.get());
    check(result);
    return result == SQLITE_ROW;
}

void Statement::run()
{
    while (step()) {
    }
    rewind();
}

void Statement::rewind()
{
    check(sqlite3_reset(m_statement.get()));
    m_bound = 0;
}

std::string Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return bytes ? soundUtf8({bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))}, longestText) : std::string();
}

double Statement::number(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

int Statement::integer(int column) const
{
    return sqlite3_column_int(m_statement.get(), column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::span<const unsigned char> Statement::blob(int column) const
{
    const auto *bytes = static_cast<const unsigned char *>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, bytes ? static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)) : 0};
}

void Database::Closer::operator()(sqlite3 *database) const
{
    // SpatiaLite leaves statements behind where the disk fails under it; with one of them the file would stay open, and locked.
    if (sqlite3_close(database) == SQLITE_BUSY) {
        while (sqlite3_stmt *left = sqlite3_next_stmt(database, nullptr))
            sqlite3_finalize(left);
        sqlite3_close(database);
    }
    if (spatial)
        spatialite_cleanup_ex(spatial);
}

Database::Database(const std::string &path, std::string file, int flags, bool spatial)
    : m_file(std::move(file))
{
    sqlite3 *database = nullptr;
    const int result = sqlite3_open_v2(path.c_str(), &database, flags, nullptr);
    m_database.reset(database);
    if (result != SQLITE_OK)
        fail(m_file, database);
    sqlite3_busy_timeout(database, 5000);
    if (spatial) {
        spatialite_initialize();
        m_database.get_deleter().spatial = spatialite_alloc_connection();
        spatialite_init_ex(database, m_database.get_deleter().spatial, 0);
    }
    bound(database);
    run("PRAGMA foreign_keys = ON");
}

Database Database::createInMemory()
{
    return {":memory:", "memory", SQLITE_OPEN_READWRITE, true};
}

void Database::hideViews()
{
    sqlite3_db_config(m_database.get(), SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
}

Database Database::openReadOnly(const std::filesystem::path &file, const std::filesystem::path &named)
{
    return {pathOf(file), (named.empty() ? file : named).string(), SQLITE_OPEN_READONLY, false};
}

Database Database::openReadWrite(const std::filesystem::path &file)
{
    return {pathOf(file), file.string(), SQLITE_OPEN_READWRITE, true};
}

Database Database::openToRecover(const std::filesystem::path &file, const std::filesystem::path &named)
{
    return {pathOf(file), (named.empty() ? file : named).string(), SQLITE_OPEN_READWRITE, false};
}

Database Database::create(const std::filesystem::path &file, const std::filesystem::path &named)
{
    return {pathOf(file), (named.empty() ? file : named).string(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, true};
}

void Database::copyInto(const Database &copy) const
{
    sqlite3_backup *backup = sqlite3_backup_init(copy.m_database.get(), "main", m_database.get(), "main");
    const bool whole = backup && sqlite3_backup_step(backup, -1) == SQLITE_DONE;
    sqlite3_backup_finish(backup);
    if (!whole)
        fail(copy.m_file, copy.m_database.get());
}

Database Database::copyInMemory() const
{
    Database copy(":memory:", m_file, SQLITE_OPEN_READWRITE, true);
    copyInto(copy);
    return copy;
}

void Database::copyTo(const std::filesystem::path &file) const
{
    copyInto({pathOf(file), file.string(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, false});
}

void Database::run(std::string_view script)
{
    // SpatiaLite's functions keep an error of the disk to themselves and say 0; SQLite may have rolled all of it back by then.
    const auto heed = [](void *, int columns, char **values, char **) { return columns == 1 && values[0] && std::strcmp(values[0], "0") == 0 ? 1 : 0; };
    const int result = sqlite3_exec(m_database.get(), std::string(script).c_str(), heed, nullptr, nullptr);
    if (result == SQLITE_ABORT)
        throw StoreError(m_file + ": its spatial index could not be written; free some room on the disk and try again.", Kind::Full);
    if (result != SQLITE_OK)
        fail(m_file, m_database.get());
}

void Database::hold(bool holds)
{
    sqlite3_commit_hook(m_database.get(), holds ? [](void *) { return 1; } : static_cast<int (*)(void *)>(nullptr), nullptr);
}

void Database::touch() const
{
    prepare("SELECT count(*) FROM sqlite_schema").step();
}

void Database::interruptAfter(int instructions)
{
    // SQLite counts for each statement anew.
    sqlite3_progress_handler(m_database.get(), instructions, [](void *) { return 1; }, nullptr);
}

int Database::userVersion() const
{
    Statement statement = prepare("PRAGMA user_version");
    statement.step();
    return statement.integer(0);
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
    m_database.run("BEGIN IMMEDIATE");
    m_database.hold(true);
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_database.hold(false);
    try {
        m_database.run("ROLLBACK");
    } catch (const StoreError &) {
        // SQLite has already rolled back.
    }
}

void Transaction::commit()
{
    m_database.hold(false);
    m_database.run("COMMIT"); // fails where there is nothing open any more
    m_open = false;
}

} // namespace geo
