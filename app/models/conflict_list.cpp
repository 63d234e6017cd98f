// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/conflict_list.h"

#include "app/document/record_kind.h"
#include "app/models/records.h"
#include "geo/edit/record_fields.h"

#include <QRegularExpression>

namespace guixiang {

namespace {
/// "stops[garden].narration_zh" is "narration", "line_2_en" is "line".
QString fieldKey(const std::string &field)
{
    static const QRegularExpression decoration(QStringLiteral("^.*\\]\\.|(_\\d+)?_(zh|en)$"));
    return QString::fromStdString(field).remove(decoration);
}

template<typename Record>
QString nameIn(const Record *record, bool english)
{
    if (!record)
        return {};
    if constexpr (requires { record->title; })
        return inLanguage(record->title, english);
    else if constexpr (std::is_same_v<decltype(record->name), std::string>)
        return QString::fromStdString(record->name);
    else
        return inLanguage(record->name, english);
}

QString nameOf(const geo::Plan &plan, const geo::RecordKey &key, bool english)
{
    const auto inList = [&](const auto &records) {
        const auto found = std::ranges::find_if(records, [&](const auto &record) { return record.id.value == key.id; });
        return found == records.end() ? QString() : nameIn(&*found, english);
    };
    const QString id = QString::fromStdString(key.id);
    QString name;
    switch (key.kind) {
    case geo::RecordKind::Task: name = (id + QLatin1Char(' ') + inList(plan.tasks)).trimmed(); break;
    case geo::RecordKind::Street: name = inList(plan.streets); break;
    case geo::RecordKind::Place: name = inList(plan.places); break;
    case geo::RecordKind::Walk: name = inList(plan.walks); break;
    case geo::RecordKind::Overlay: name = inList(plan.overlays); break;
    case geo::RecordKind::Scene: name = inList(plan.scenes); break;
    case geo::RecordKind::Briefing: return {};
    }
    return name.isEmpty() ? id : name;
}

/// The value as it is shown: of an order the names of what it orders.
QString shown(const geo::Plan &plan, const geo::FieldChange &change, const std::optional<std::string> &value, bool english)
{
    if (!value)
        return {};
    if (!geo::isOrder(change.field))
        return QString::fromStdString(*value);
    const auto kind = change.record.kind == geo::RecordKind::Walk ? geo::RecordKind::Place : geo::RecordKind::Scene;
    QStringList names;
    for (const std::string &id : geo::linesOf(*value))
        names << nameOf(plan, {kind, id}, english);
    return names.join(QStringLiteral(" → "));
}
} // namespace

void ConflictList::setSession(Session *session)
{
    if (!follow(m_session, session, this, &ConflictList::readAnew))
        return;
    if (m_session)
        connect(m_session, &Session::conflictsChanged, this, &ConflictList::changed);
    Q_EMIT changed();
}

void ConflictList::setEnglish(bool english)
{
    if (std::exchange(m_english, english) != english)
        Q_EMIT changed();
}

QList<ConflictRecord> ConflictList::conflicts() const
{
    QList<ConflictRecord> records;
    if (!m_session || !m_session->plan())
        return records;
    const geo::Plan &plan = *m_session->plan();
    for (const geo::Conflict &conflict : m_session->conflicts())
        records << ConflictRecord{.kind = keyOf(conflict.change.record.kind),
                                  .name = nameOf(plan, conflict.change.record, m_english),
                                  .field = fieldKey(conflict.change.field),
                                  .mine = shown(plan, conflict.change, conflict.change.after, m_english),
                                  .theirs = shown(plan, conflict.change, conflict.theirs, m_english),
                                  .mineIsGone = !conflict.change.after,
                                  .theirsIsGone = !conflict.theirs};
    return records;
}

void ConflictList::decide(int conflict, bool mine)
{
    if (m_session && conflict >= 0)
        m_session->decide(static_cast<std::size_t>(conflict), mine);
}

} // namespace guixiang
