// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/store/project_file.h"

#include "geo/base/partial_file.h"
#include "geo/store/change_log.h"
#include "geo/store/edit_writer.h"
#include "geo/store/migrations.h"
#include "geo/store/open_file.h"
#include "geo/store/project_schema.h"
#include "geo/store/repositories.h"

namespace geo {

namespace {
constexpr std::size_t wholeStreets = 40'000; ///< so many are read whole: a town's
constexpr double aboutDegrees = 0.03;         ///< some 3 km: farther than a walk leads from a plan's places

/// Where a plan's records lie, and as far as a walk leads from there.
Box<LonLat> aboutRecords(const Plan &plan)
{
    Box<LonLat> box;
    const auto include = [&box](const std::vector<LonLat> &line) {
        for (const LonLat position : line)
            box.include(position);
    };
    include(plan.block.outline);
    for (const Place &place : plan.places) {
        if (place.position)
            box.include(*place.position);
        for (const auto &line : place.lines)
            include(line);
    }
    for (const Walk &walk : plan.walks)
        for (const WalkStop &stop : walk.stops)
            include(stop.via);
    return box.isEmpty() ? box : box.grownBy(aboutDegrees);
}

std::vector<Street> streetsOf(const Database &database, const Plan &plan)
{
    if (plan.baseMap.streets > wholeStreets)
        return streetsIn(database, aboutRecords(plan));
    std::vector<Street> streets;
    eachStreet(database, [&](Street street) { streets.push_back(std::move(street)); });
    return streets;
}

Plan planIn(const Database &database)
{
    Plan plan;
    readPlanRecords(database, plan);
    plan.places = readPlaces(database);
    readStations(database, plan);
    readBlock(database, plan);
    plan.walks = readWalks(database);
    plan.overlays = readOverlays(database);
    plan.scenes = readScenes(database);
    plan.baseMap = readSummary(database);
    plan.streets = streetsOf(database, plan);
    return plan;
}

Plan planOf(const Lookable &found)
{
    found.database.beginReading(); // all statements see one state of the file, whoever writes meanwhile; closing ends it
    return planIn(found.database);
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
    return planOf(openToLook(file));
}

OpenedProject openProject(const std::filesystem::path &file)
{
    const Lookable found = openToLook(file);
    return {.plan = planOf(found), .state = stateOf(found, file)};
}

std::vector<Street> readStreetsAbout(const std::filesystem::path &file, const Plan &plan)
{
    return streetsOf(openToRead(file), plan);
}

std::vector<Street> readStreetsIn(const std::filesystem::path &file, const std::vector<Box<LonLat>> &boxes)
{
    return streetsIn(openToRead(file), boxes);
}

BaseMapIds readBaseMapIds(const std::filesystem::path &file)
{
    const Database database = openToRead(file);
    return {columnOf(database, "SELECT id FROM street"), columnOf(database, "SELECT id FROM base_area"), columnOf(database, "SELECT id FROM base_line")};
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
        for (const Walk &walk : plan.walks)
            writeWalk(database, walk);
        for (const Overlay &overlay : plan.overlays)
            writeOverlay(database, overlay);
        writeScenes(database, plan.scenes);
        renewTiles(database);
        transaction.commit();
    }
    partial.giveNewName();
}

WrittenEdit updateProject(const std::filesystem::path &file, const Edit &edit, const Author &author)
{
    // Not while the lock is held: closing another handle of the file would drop it (https://www.sqlite.org/howtocorrupt.html, 2.2).
    WrittenEdit written{.before = stampOf(file).value_or(FileStamp())};
    writeProject(file, [&](Database &database) {
        const Plan present = readTouched(database, edit);
        Merge merge = merged(present, edit);
        writeEdit(database, merge.edit, applied(present, merge.edit));
        logEdit(database, merge.edit, author);
        written.conflicts = std::move(merge.conflicts);
    });
    written.after = stampOf(file) == written.before ? written.before : written.before.afterOneWrite();
    return written;
}

void copyProject(const std::filesystem::path &file, const std::filesystem::path &copy, const Plan &plan, const Edit &edit, const Author &author)
{
    {
        const PartialFile partial(copy);
        try {
            openToRead(file).copyTo(partial.path());
        } catch (const StoreError &) {
            std::filesystem::remove(partial.path()); // gone or damaged: what the window has of it
            return createProject(copy, plan);
        }
        partial.giveNewName();
    }
    updateProject(copy, edit, author);
}

std::vector<std::string> integrityFindings(const std::filesystem::path &file)
{
    const Lookable opened = openToLook(file);
    const Database &database = opened.database;
    std::vector<std::string> findings;
    if (std::string foreign = opened.foreign.empty() ? strangeSentence(database) : opened.foreign; !foreign.empty())
        findings.push_back(std::move(foreign));
    for (const std::string &line : columnOf(database, "PRAGMA integrity_check"))
        if (line != "ok")
            findings.push_back(file.string() + ": SQLite says: " + line + ".");
    for (const std::string &table : columnOf(database, "PRAGMA foreign_key_check"))
        findings.push_back(file.string() + ": a row of " + table + " points to a record that is not there.");
    return findings;
}

} // namespace geo
