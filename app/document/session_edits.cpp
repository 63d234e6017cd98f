// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a session changes its project, and takes in what others change.
#include "app/async/run_job.h"
#include "app/document/author.h"
#include "app/document/edit_command.h"
#include "app/document/loaded_project.h"
#include "app/document/record_kind.h"
#include "app/document/user_project.h"
#include "geo/edit/record_fields.h"
#include "geo/store/project_file.h"

#include <algorithm>
#include <utility>

namespace guixiang {

namespace {
/// What was typed into a field that held `base` when typing began is a change of that, whatever the plan holds by now.
void setBase(geo::Edit &edit, const std::string &base)
{
    const bool isAsItWas = std::ranges::any_of(edit.changes, [&](const geo::FieldChange &change) { return change.before == base; });
    for (geo::FieldChange &change : edit.changes)
        if (!isAsItWas && change.before)
            change.before = base;
}

/// The record that shows best what an edit did: a walk rather than the places of its stops.
geo::RecordKey mainRecord(const geo::Edit &edit)
{
    const auto records = edit.records();
    const auto walk = std::ranges::find(records, geo::RecordKind::Walk, &geo::RecordKey::kind);
    return records.empty() ? geo::RecordKey() : walk != records.end() ? *walk : *records.begin();
}
} // namespace

void Session::change(const geo::PlanEdit &records, const QString &step, const QString &field, const std::optional<QString> &base)
{
    if (!m_plan)
        return;
    geo::Edit edit = geo::editOf(*m_plan, records);
    if (base)
        setBase(edit, base->toStdString());
    geo::Merge merge = geo::merged(*m_plan, edit);
    if (!merge.edit.isEmpty())
        m_history.push(new EditCommand(std::move(merge.edit), step, field, [this](const geo::Edit &next) { apply(next); }));
    addConflicts(merge.conflicts);
}

/// Does an edit to the plan as it is; the fields that others wrote since are left.
void Session::apply(const geo::Edit &edit)
{
    const geo::Merge merge = geo::merged(*m_plan, edit);
    m_left = static_cast<int>(merge.conflicts.size());
    if (merge.edit.isEmpty())
        return;
    m_plan = std::make_shared<const geo::Plan>(geo::applied(*m_plan, merge.edit));
    m_waiting = geo::combined(m_waiting, merge.edit);
    Q_EMIT planChanged();
    saveAgain();
    renewIndexes(merge.edit);
}

void Session::undo()
{
    walkHistory(true);
}

void Session::redo()
{
    walkHistory(false);
}

void Session::walkHistory(bool back)
{
    if (back ? !m_history.canUndo() : !m_history.canRedo())
        return;
    const auto *command = static_cast<const EditCommand *>(m_history.command(back ? m_history.index() - 1 : m_history.index()));
    const geo::RecordKey record = mainRecord(command->edit());
    const QString step = command->text();
    m_left = 0;
    back ? m_history.undo() : m_history.redo();
    Q_EMIT stepTaken(step, keyOf(record.kind), QString::fromStdString(record.id), back, std::exchange(m_left, 0));
}

void Session::saveAgain()
{
    Q_EMIT unsavedChanged();
    save();
}

/// One write at a time: what is made meanwhile rests on what it writes.
void Session::save()
{
    if (!m_writing.isEmpty() || m_waiting.isEmpty())
        return;
    m_writing = std::exchange(m_waiting, {});
    const auto write = [project = m_project, edit = m_writing](const geo::Progress &) { return geo::updateProject(projectOr(project), edit, thisAuthor()); };
    runJobOn(&m_writer, this, write, [this](const Outcome<geo::WrittenEdit> &made) {
        if (made.isFine())
            written(made.value());
        else
            notWritten(made.problem());
    });
}

void Session::notWritten(const QString &problem)
{
    m_waiting = geo::combined(std::exchange(m_writing, {}), m_waiting);
    m_failure = problem;
    Q_EMIT unsavedChanged();
    Q_EMIT failed(problem);
}

void Session::written(const geo::WrittenEdit &result)
{
    m_writing = {};
    m_failure.clear();
    const bool othersWrote = result.before != m_stamp;
    if (!othersWrote)
        m_stamp = result.after;
    addConflicts(result.conflicts);
    Q_EMIT unsavedChanged();
    save();
    if (othersWrote)
        lookOutside();
}

/// Reads the project again when somebody else wrote to it.
void Session::lookOutside()
{
    if (m_isReadingAgain || !m_writing.isEmpty())
        return;
    m_isReadingAgain = true;
    const auto look = [project = m_project, known = m_stamp](const geo::Progress &) -> Loaded {
        const auto stamp = geo::stampOf(projectOr(project));
        return stamp && *stamp != known ? load(project) : Loaded();
    };
    runJobOn(&m_writer, this, look, [this](Outcome<Loaded> made) {
        m_isReadingAgain = false;
        if (made.isFine()) // else it is looked at again
            takeOutside(std::move(made.value()));
    });
}

void Session::takeOutside(Loaded loaded)
{
    // What this window wrote to meanwhile is looked at again.
    if (!loaded.plan || !m_writing.isEmpty() || loaded.stamp == m_stamp)
        return;
    rebase(loaded);
    show(std::move(loaded));
    Q_EMIT changedOutside();
}

/// The project as it was read, with what is not in the file yet.
void Session::rebase(Loaded &loaded)
{
    const geo::Merge merge = geo::merged(*loaded.plan, geo::combined(m_writing, m_waiting));
    if (!merge.edit.isEmpty())
        loaded.plan = std::make_shared<const geo::Plan>(geo::applied(*loaded.plan, merge.edit));
    if (!m_writing.isEmpty())
        return; // its own write finds what clashes
    m_waiting = merge.edit;
    addConflicts(merge.conflicts);
}

void Session::addConflicts(const std::vector<geo::Conflict> &conflicts)
{
    if (conflicts.empty())
        return;
    for (const geo::Conflict &conflict : conflicts) {
        std::erase_if(m_conflicts, [&](const geo::Conflict &known) {
            return known.change.record == conflict.change.record && known.change.field == conflict.change.field;
        });
        m_conflicts.push_back(conflict);
        // A record that somebody took away can be had back as it is shown here.
        const auto &key = conflict.change.record;
        if (geo::Edit whole = geo::bringingBack(*m_plan, key); !conflict.theirs && conflict.change.field == geo::idField && !whole.isEmpty())
            m_lost[key] = std::move(whole);
    }
    Q_EMIT conflictsChanged();
    Q_EMIT unsavedChanged();
}

void Session::decide(std::size_t index, bool mine)
{
    if (index >= m_conflicts.size())
        return;
    const geo::Conflict conflict = m_conflicts[index];
    m_conflicts.erase(m_conflicts.begin() + static_cast<std::ptrdiff_t>(index));
    Q_EMIT conflictsChanged();
    Q_EMIT unsavedChanged();
    const auto lost = m_lost.extract(conflict.change.record);
    if (const geo::Edit edit = lost ? lost.mapped() : geo::insisting(*m_plan, {conflict}); mine && !edit.isEmpty())
        m_history.push(new EditCommand(edit, QStringLiteral("conflict_decided"), {}, [this](const geo::Edit &next) { apply(next); }));
}

void Session::saveCopy(const QUrl &file)
{
    const QString copy = file.toLocalFile();
    const auto write = [plan = m_plan, copy, project = m_project, edit = geo::combined(m_writing, m_waiting)](const geo::Progress &) {
        geo::copyProject(projectOr(project), copy.toStdString(), *plan, edit, thisAuthor());
    };
    runJobOn(&m_writer, this, write, [this, copy](const auto &made) { Q_EMIT copied(copy, made.problem()); });
}

void Session::discard()
{
    m_waiting = {};
    m_conflicts.clear();
    m_lost.clear();
    Q_EMIT conflictsChanged();
    Q_EMIT unsavedChanged();
}

void Session::finish()
{
    m_outsideTimer.stop();
    m_writer.waitForDone();
    // What waits for an answer that no event loop will bring; what is in the file already is left out by the merge.
    const geo::Edit left = geo::combined(m_writing, m_waiting);
    if (!left.isEmpty()) {
        try {
            geo::updateProject(project(), left, thisAuthor());
        } catch (const geo::Error &) {
            // Said when it was made, and asked for when the window was closed.
        }
    }
}

} // namespace guixiang
