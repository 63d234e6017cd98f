// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/store/project_file.h"

#include "geo/base/partial_file.h"
#include "geo/store/file_header.h"
#include "geo/store/migrations.h"
#include "geo/store/repositories.h"

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
    readBaseMap(database, plan);
    plan.walks = readWalks(database);
    plan.scenes = readScenes(database);
    return plan;
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
    if (std::filesystem::is_regular_file(file))
        throw WriteError(file.string() + " exists already; choose another name or remove it first.");
    const PartialFile partial(file);
    {
        Database database = Database::create(partial.path(), file);
        Transaction transaction(database);
        migrate(database, migrations());
        writePlanRecords(database, plan);
        for (const Place &place : plan.places)
            writePlace(database, place);
        writeStreets(database, plan.streets, Origin::Project);
        writeStations(database, plan.stations, Origin::Project);
        writeBlock(database, plan.block);
        writeBaseMap(database, plan.areas, plan.lines);
        for (const Walk &walk : plan.walks)
            writeWalk(database, walk);
        writeScenes(database, plan.scenes);
        transaction.commit();
    }
    partial.giveNewName();
}

void updateProject(const std::filesystem::path &file, const PlanEdit &edit)
{
    const FileHeader header = readHeader(file, currentVersion());
    Database database = Database::openReadWrite(file);
    Transaction transaction(database);
    if (header.userVersion < currentVersion())
        migrate(database, migrations());
    for (const auto &[id, task] : edit.tasks)
        updateTask(database, task);
    for (const auto &[id, street] : edit.streets)
        updateStreet(database, street);
    for (const auto &[id, place] : edit.places)
        if (place)
            writePlace(database, *place);
    for (const auto &[id, walk] : edit.walks)
        walk ? writeWalk(database, *walk) : removeWalk(database, id);
    if (edit.scenes)
        writeScenes(database, *edit.scenes);
    // Last, when no walk stops there any more.
    for (const auto &[id, place] : edit.places)
        if (!place)
            removePlace(database, id);
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
