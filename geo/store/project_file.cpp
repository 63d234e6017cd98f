// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/store/project_file.h"

#include "geo/store/file_header.h"
#include "geo/store/migrations.h"
#include "geo/store/repositories.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace geo {

namespace {
int currentVersion()
{
    return migrations().back().version;
}

/// Opens a file for looking after its header was found good; an older one as a migrated copy in memory.
Database openToRead(const std::filesystem::path &file)
{
    const FileHeader header = readHeader(file, currentVersion());
    Database database = Database::openReadOnly(file);
    if (header.userVersion == currentVersion())
        return database;
    Database copy = database.copyInMemory();
    Transaction transaction(copy);
    migrate(copy, migrations());
    transaction.commit();
    return copy;
}

Plan planIn(const Database &database)
{
    Plan plan;
    readPlanRecords(database, plan);
    plan.places = readPlaces(database);
    readStreets(database, plan);
    plan.walks = readWalks(database);
    return plan;
}

/// A file that goes away unless it is given its name.
class PartialFile
{
public:
    explicit PartialFile(const std::filesystem::path &target)
        : m_target(target)
        , m_partial(target.string() + ".partial-" + std::to_string(getpid()))
    {
    }
    PartialFile(const PartialFile &) = delete;
    PartialFile &operator=(const PartialFile &) = delete;
    ~PartialFile()
    {
        std::error_code ignored;
        std::filesystem::remove(m_partial, ignored);
        std::filesystem::remove(m_partial.string() + "-journal", ignored);
    }
    [[nodiscard]] const std::filesystem::path &path() const { return m_partial; }

    /// A link never replaces a file that has come meanwhile.
    void giveName() const
    {
        if (link(m_partial.c_str(), m_target.c_str()) == 0)
            return;
        if (errno != EEXIST && !std::filesystem::exists(m_target)) {
            // Some file systems have no links.
            std::error_code failed;
            std::filesystem::rename(m_partial, m_target, failed);
            if (!failed)
                return;
        }
        throw StoreError(m_target.string() + ": it could not be given its name (" + std::strerror(errno) + "); choose another name.");
    }

private:
    std::filesystem::path m_target;
    std::filesystem::path m_partial;
};

void refuseTarget(const std::filesystem::path &file)
{
    if (std::filesystem::is_directory(file))
        throw StoreError(file.string() + " is a folder; name the project file inside it.");
    if (std::filesystem::exists(file))
        throw StoreError(file.string() + " exists already; choose another name or remove it first.");
    const std::filesystem::path folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    if (!std::filesystem::is_directory(folder))
        throw StoreError(folder.string() + ": there is no such folder; make it first or choose another.");
    if (access(folder.c_str(), W_OK) != 0)
        throw StoreError(folder.string() + ": nothing can be written in this folder; choose another.");
}

std::vector<std::string> columnOf(const Database &database, std::string_view sql)
{
    std::vector<std::string> values;
    Statement rows = database.prepare(sql);
    while (rows.step())
        values.push_back(rows.text(0));
    return values;
}
} // namespace

Plan readProject(const std::filesystem::path &file)
{
    return planIn(openToRead(file));
}

void createProject(const std::filesystem::path &file, const Plan &plan)
{
    refuseTarget(file);
    const PartialFile partial(file);
    {
        Database database = Database::create(partial.path());
        Transaction transaction(database);
        migrate(database, migrations());
        writePlanRecords(database, plan);
        writePlaces(database, plan.places);
        writeStreets(database, plan);
        writeWalks(database, plan.walks);
        transaction.commit();
    }
    partial.giveName();
}

void updateTask(const std::filesystem::path &file, const Task &task)
{
    const FileHeader header = readHeader(file, currentVersion());
    Database database = Database::openReadWrite(file);
    Transaction transaction(database);
    if (header.userVersion < currentVersion())
        migrate(database, migrations());
    updateTaskRecord(database, task);
    transaction.commit();
}

std::vector<std::string> integrityFindings(const std::filesystem::path &file)
{
    const Database database = openToRead(file);
    std::vector<std::string> findings;
    for (const std::string &line : columnOf(database, "PRAGMA integrity_check"))
        if (line != "ok")
            findings.push_back(file.string() + ": SQLite says: " + line + ".");
    for (const std::string &table : columnOf(database, "PRAGMA foreign_key_check"))
        findings.push_back(file.string() + ": a row of " + table + " points to a record that is not there.");
    return findings;
}

} // namespace geo
