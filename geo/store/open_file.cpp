// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/store/open_file.h"

#include "geo/sqlite/file_bytes.h"
#include "geo/store/file_header.h"
#include "geo/store/migrations.h"
#include "geo/store/project_schema.h"
#include "geo/store/repositories.h"

#include <limits>

namespace geo {

namespace {
std::string quoted(const std::string &name)
{
    std::string text = "\"";
    for (const char letter : name)
        text += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    return text + "\"";
}

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

/// No statement on a file may take longer than a look at all of its bytes does.
void boundReads(Database &database)
{
    database.hideViews();
    const std::uintmax_t instructions = 20'000'000 + 32 * database.bytes().size();
    if (instructions < std::numeric_limits<int>::max())
        database.interruptAfter(static_cast<int>(instructions));
}

/// A copy of ours may do without what others made; to drop it runs nothing.
void dropStrange(Database &copy)
{
    for (const auto &[kind, name] : strangeObjects(copy))
        if (kind != "virtual") // which nothing asks
            kind == "object" ? checkNothingStrange(copy) : copy.run("DROP " + kind + " IF EXISTS " + quoted(name));
    for (const SchemaObject &left : strangeObjects(copy))
        if (left.kind != "virtual")
            checkNothingStrange(copy);
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
    boundReads(found.database);
    checkTables(found.database);
    if (found.database.userVersion() == newestSchema() && hasTiles(found.database))
        return found;
    found.foreign = strangeSentence(found.database);
    Database copy = found.database.copyInMemory();
    if (!found.foreign.empty())
        dropStrange(copy);
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
    checkTables(database);
    checkNothingStrange(database);
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
