// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/overlay_desk.h"

#include "app/models/records.h"

namespace guixiang {

void OverlayDesk::setSession(Session *session)
{
    if (!follow(m_session, session, this, &OverlayDesk::changed))
        return;
    if (m_session)
        connect(m_session, &Session::styleChanged, this, &OverlayDesk::changed);
    Q_EMIT changed();
}

QColor OverlayDesk::colourOf(const geo::Overlay &overlay, bool dark) const
{
    if (!m_session->style())
        return {};
    const geo::Colour colour = m_session->style()->theme(dark).overlay(overlay.number);
    return {colour.red, colour.green, colour.blue};
}

QList<OverlayRecord> OverlayDesk::overlays() const
{
    QList<OverlayRecord> rows;
    if (const auto plan = m_session ? m_session->plan() : nullptr)
        for (const geo::Overlay &overlay : plan->overlays)
            rows << OverlayRecord{.id = QString::fromStdString(overlay.id.value),
                                  .name = QString::fromStdString(overlay.name),
                                  .count = static_cast<int>(overlay.features->size()),
                                  .shown = overlay.shown,
                                  .day = colourOf(overlay, false),
                                  .night = colourOf(overlay, true)};
    return rows;
}

FeatureRecord OverlayDesk::feature(const QString &id, bool english) const
{
    const auto plan = m_session ? m_session->plan() : nullptr;
    const auto key = geo::featureIdFrom(id.toStdString());
    const geo::OverlayFeature *feature = plan && key ? plan->find(*key) : nullptr;
    if (!feature)
        return {};
    const geo::Overlay &overlay = *plan->find(key->overlay);
    FeatureRecord record{.id = id,
                         .name = inLanguage(feature->name, english),
                         .overlay = QString::fromStdString(overlay.name),
                         .source = QString::fromStdString(overlay.source),
                         .importedOn = QString::fromStdString(overlay.day),
                         .day = colourOf(overlay, false),
                         .night = colourOf(overlay, true),
                         .attributes = {}};
    for (const geo::Attribute &each : feature->attributes)
        record.attributes << AttributeRecord{QString::fromStdString(each.column), QString::fromStdString(each.value)};
    return record;
}

void OverlayDesk::setShown(const QString &overlay, bool shown)
{
    const auto plan = m_session ? m_session->plan() : nullptr;
    const geo::Overlay *found = plan ? plan->find(geo::OverlayId{overlay.toStdString()}) : nullptr;
    if (!found)
        return;
    geo::Overlay next = *found;
    next.shown = shown;
    m_session->change({.overlays = {{next.id, next}}}, shown ? QStringLiteral("overlay_shown") : QStringLiteral("overlay_hidden"));
}

void OverlayDesk::remove(const QString &overlay)
{
    if (m_session)
        m_session->change({.overlays = {{geo::OverlayId{overlay.toStdString()}, std::nullopt}}}, QStringLiteral("overlay_removed"));
}

} // namespace guixiang
