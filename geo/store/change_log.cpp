// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/store/change_log.h"

#include "geo/base/uuid.h"
#include "geo/model/plan_addition.h"
#include "geo/sqlite/database.h"
#include "geo/store/open_file.h"

#include <chrono>
#include <format>

namespace geo {

namespace {
std::string now()
{
    return std::format("{:%FT%TZ}", std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()));
}

/// Writes one step.
class StepWriter
{
public:
    StepWriter(Database &database, const Author &author)
        : m_author(author)
        , m_row(database.prepare("INSERT INTO change (id, step, author, device, time, kind, record, field, old, new) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    {
    }

    void write(std::string_view kind, const std::string &record, const std::string &field, const std::optional<std::string> &before, const std::optional<std::string> &after)
    {
        m_row.bind(newUuid()).bind(m_step).bind(m_author.name).bind(m_author.device).bind(m_time).bind(kind).bind(record).bind(field);
        bind(before);
        bind(after);
        m_row.run();
    }

private:
    void bind(const std::optional<std::string> &value)
    {
        if (value)
            m_row.bind(*value);
        else
            m_row.bindNull();
    }

    const Author &m_author;
    Statement m_row;
    std::string m_step = newUuid();
    std::string m_time = now();
};

std::optional<std::string> textOrNothing(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.text(column));
}
} // namespace

std::vector<LoggedChange> readChanges(const std::filesystem::path &file)
{
    const Database database = openToRead(file);
    std::vector<LoggedChange> changes;
    Statement rows = database.prepare("SELECT id, step, author, device, time, kind, record, field, old, new FROM change ORDER BY key");
    while (rows.step())
        changes.push_back({.id = rows.text(0),
                           .step = rows.text(1),
                           .author = {rows.text(2), rows.text(3)},
                           .time = rows.text(4),
                           .kind = rows.text(5),
                           .record = rows.text(6),
                           .field = rows.text(7),
                           .before = textOrNothing(rows, 8),
                           .after = textOrNothing(rows, 9)});
    return changes;
}

void logEdit(Database &database, const Edit &edit, const Author &author)
{
    StepWriter step(database, author);
    for (const FieldChange &change : edit.changes)
        step.write(nameOf(change.record.kind), change.record.id, change.field, change.before, change.after);
}

void logCount(Database &database, std::string_view kind, const std::string &source, const std::string &count, const Author &author)
{
    StepWriter(database, author).write(kind, source, "added", {}, count);
}

void logBaseMap(Database &database, const PlanAddition &addition, const Author &author)
{
    const auto counted = [](const char *what, std::size_t count) { return std::string(what) + ' ' + std::to_string(count); };
    logCount(database, "base_map", addition.source,
             counted("streets", addition.streets.size()) + ", " + counted("areas", addition.areas.size()) + ", " + counted("lines", addition.lines.size()) + ", "
                 + counted("stations", addition.stations.size()) + (addition.replacesBaseMap ? ", in place of the earlier ones" : ""),
             author);
}

} // namespace geo
