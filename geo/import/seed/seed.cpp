// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/seed/seed.h"

#include "geo/import/seed/seed_readers.h"
#include "geo/import/seed/row.h"
#include "geo/import/seed/table.h"

namespace geo {

void KnownIds::add(const Row &row, const std::string &field, const std::string &id)
{
    const auto [first, isNew] = m_lines.emplace(id, row.line());
    if (!isNew && !id.empty())
        row.fault(field, "'" + id + "' stands already on line " + std::to_string(first->second) + "; each may come once.");
}

void readProjectInfo(SeedReading &reading)
{
    const auto rows = readTable(reading.folder / "project.csv", {"key", "zh", "en"}, reading.faults);
    ProjectInfo &info = reading.plan.info;
    KnownIds known;
    for (const Row &row : rows) {
        const std::string &key = row.required("key");
        known.add(row, "key", key);
        const Text text{row.cell("zh"), row.cell("en")};
        if (key == "title")
            info.title = text;
        else if (key == "document")
            info.document = text.zh;
        else if (key == "date")
            info.date = row.date("zh");
        else if (key == "projects_claimed")
            info.projectsClaimed = row.wholeNumber("zh");
        else if (key == "note")
            info.note = text;
        else if (key == "notice")
            info.notice = text;
        else if (!key.empty())
            row.fault("key", "'" + key + "' is unknown here; use one of title, document, date, projects_claimed, note, notice.");
    }
}

Plan readSeed(const std::filesystem::path &folder)
{
    SeedReading reading{.folder = folder, .plan = {}, .faults = {}};
    if (!std::filesystem::is_directory(folder)) {
        reading.faults.add({.file = folder.string(), .line = 0, .feature = 0, .field = {}, .problem = "there is no such folder; name the folder that holds the tables."});
        reading.faults.throwIfAny();
    }
    readProjectInfo(reading);
    readActionsAndTasks(reading);
    readStreetsAndBlock(reading);
    readPlacesAndLinks(reading);
    readWalksAndStops(reading);
    reading.faults.throwIfAny();
    return std::move(reading.plan);
}

} // namespace geo
