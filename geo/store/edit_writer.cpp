// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/store/edit_writer.h"

#include "geo/edit/record_fields.h"
#include "geo/store/repositories.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace geo {

namespace {
/// Where the fields lie whose text is a column's value as it is.
struct Columns
{
    std::string table;
    std::set<std::string, std::less<>> names;
};

const Columns &columnsOf(RecordKind kind)
{
    static const Columns task{"task", {"action", "item", "paragraph", "kind", "title_zh", "title_en", "summary_zh", "summary_en", "timing_zh",
                                       "timing_en", "status", "responsible", "progress"}};
    static const Columns street{"street", {"access"}};
    static const Columns place{"place", {"name_zh", "name_en", "category", "address", "grade", "uncertainty_m", "basis_zh", "basis_en", "placed_on"}};
    static const Columns walk{"walk", {"title_zh", "title_en", "task", "pace_kmh", "step_free"}};
    static const Columns overlay{"overlay", {"name", "source", "day", "number", "shown"}};
    static const Columns scene{"scene", {"kind", "action", "task", "place", "walk", "stop", "hidden", "title_zh", "title_en", "notes_zh", "notes_en", "seconds"}};
    static const Columns none;
    switch (kind) {
    case RecordKind::Task: return task;
    case RecordKind::Street: return street;
    case RecordKind::Place: return place;
    case RecordKind::Walk: return walk;
    case RecordKind::Overlay: return overlay;
    case RecordKind::Scene: return scene;
    case RecordKind::Briefing: return none;
    }
    return none;
}

/// Writes one edit: each field by itself, and what has no column of its own (lists, geometry, orders) as the record has it afterwards.
class EditWriter
{
public:
    EditWriter(Database &database, const Plan &after)
        : m_database(database)
        , m_after(after)
    {
    }

    void write(const RecordKey &record, const std::vector<const FieldChange *> &changes)
    {
        const bool comesOrGoes = std::ranges::any_of(changes, [](const FieldChange *change) { return change->field == idField; });
        bool isPlain = !comesOrGoes;
        for (const FieldChange *change : changes)
            if (const bool hasColumn = change->after && columnsOf(record.kind).names.contains(change->field); hasColumn && !comesOrGoes)
                update(*change);
            else
                isPlain = false;
        if (!isPlain)
            writeWhole(record, comesOrGoes);
    }

    /// Places go last, when no walk stops there any more.
    void removePlaces()
    {
        for (const PlaceId &id : m_removedPlaces)
            removePlace(m_database, id);
    }

private:
    void update(const FieldChange &change)
    {
        const Columns &columns = columnsOf(change.record.kind);
        Statement row = m_database.prepare("UPDATE " + columns.table + " SET \"" + change.field + "\" = ? WHERE id = ?");
        if (change.record.kind == RecordKind::Walk && change.field == "task" && change.after->empty())
            row.bindNull();
        else
            row.bind(*change.after);
        row.bind(change.record.id).run();
    }

    void writeWhole(const RecordKey &record, bool comesOrGoes)
    {
        switch (record.kind) {
        case RecordKind::Task: return updateTask(m_database, *m_after.find(TaskId{record.id}));
        case RecordKind::Street: return;
        case RecordKind::Place: {
            const Place *place = m_after.find(PlaceId{record.id});
            return place ? writePlace(m_database, *place) : void(m_removedPlaces.push_back({record.id}));
        }
        case RecordKind::Walk: {
            const Walk *walk = m_after.find(WalkId{record.id});
            return walk ? writeWalk(m_database, *walk) : removeWalk(m_database, {record.id});
        }
        case RecordKind::Overlay:
            if (const Overlay *overlay = m_after.find(OverlayId{record.id}); overlay && comesOrGoes)
                return writeOverlay(m_database, *overlay);
            return removeOverlay(m_database, {record.id});
        case RecordKind::Scene:
        case RecordKind::Briefing:
            if (!m_hasWrittenScenes)
                writeScenes(m_database, m_after.scenes);
            m_hasWrittenScenes = true;
        }
    }

    Database &m_database;
    const Plan &m_after;
    std::vector<PlaceId> m_removedPlaces;
    bool m_hasWrittenScenes = false;
};
} // namespace

Plan readTouched(const Database &database, const Edit &edit)
{
    Plan plan;
    readPlanRecords(database, plan);
    plan.places = readPlaces(database);
    plan.walks = readWalks(database);
    plan.scenes = readScenes(database);
    plan.overlays = readOverlayRows(database);
    for (const RecordKey &key : edit.records())
        if (key.kind == RecordKind::Street)
            if (auto street = readStreet(database, {key.id}))
                plan.streets.push_back(std::move(*street));
    return plan;
}

void writeEdit(Database &database, const Edit &edit, const Plan &after)
{
    EditWriter writer(database, after);
    // Records come in the order of their kinds, in which each points only to earlier ones.
    for (auto change = edit.changes.begin(); change != edit.changes.end();) {
        const RecordKey &record = change->record;
        std::vector<const FieldChange *> changes;
        for (; change != edit.changes.end() && change->record == record; ++change)
            changes.push_back(&*change);
        writer.write(record, changes);
    }
    writer.removePlaces();
}

} // namespace geo
