// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/store/open_file.h"

#include "geo/store/file_bytes.h"
#include "geo/store/file_header.h"
#include "geo/store/migrations.h"
#include "geo/store/repositories.h"

namespace geo {

namespace {
int newestSchema()
{
    return migrations().back().version;
}

void bringUpToDate(Database &database)
{
    if (database.userVersion() < newestSchema())
        migrate(database, migrations());
    if (!hasTiles(database))
        renewTiles(database);
}

bool isRolledBack(const Database &database)
{
    try {
        database.touch(); // SQLite rolls back what is left when it looks at the file
        return true;
    } catch (const StoreError &) {
        return false;
    }
}
} // namespace

Lookable openToLook(const std::filesystem::path &file)
{
    Lookable found = openRecovered(file);
    (void)readHeader(found.database.bytes(), file.string(), newestSchema());
    if (found.database.userVersion() == newestSchema() && hasTiles(found.database))
        return found;
    Database copy = found.database.copyInMemory();
    Transaction transaction(copy);
    bringUpToDate(copy);
    transaction.commit();
    found.database = std::move(copy);
    return found;
}

Database openToRead(const std::filesystem::path &file)
{
    return openToLook(file).database;
}

void writeProject(const std::filesystem::path &file, const std::function<void(Database &)> &work)
{
    recoverInPlace(file);
    (void)readHeader(FileBytes(file), file.string(), newestSchema());
    Database database = Database::openReadWrite(file);
    try {
        Transaction transaction(database);
        bringUpToDate(database);
        work(database);
        transaction.commit();
    } catch (const StoreError &error) {
        const char *const outcome = isRolledBack(database) ? " Nothing was changed." : " What was begun is taken back when it is opened again.";
        throw StoreError(error.what() + std::string(outcome), error.kind());
    }
}

} // namespace geo
