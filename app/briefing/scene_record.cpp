// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/briefing/scene_record.h"

#include "geo/model/names.h"

namespace guixiang {

namespace {
constexpr std::size_t mostLines = 3;
}

SceneRecord sceneRecord(const geo::Plan &plan, const geo::Scene &scene, const geo::Route &walk, bool english)
{
    const geo::SceneText text = geo::textOf(plan, scene, walk, english);
    SceneRecord record{.id = QString::fromStdString(scene.id.value),
                       .kind = QString::fromUtf8(geo::nameOf(scene.kind)),
                       .kicker = QString::fromStdString(text.kicker),
                       .title = QString::fromStdString(text.title),
                       .ownTitle = QString::fromStdString(scene.title.in(english)),
                       .notes = QString::fromStdString(geo::notesOf(plan, scene, english)),
                       .ownNotes = QString::fromStdString(scene.notes.in(english)),
                       .seconds = scene.seconds,
                       .bearing = scene.view ? scene.view->bearing : 0,
                       .hidden = scene.hidden,
                       .missing = !geo::hasSubject(plan, scene),
                       .hasView = scene.view.has_value(),
                       .hasLayers = scene.layers.has_value(),
                       .scene = scene};
    for (std::size_t i = 0; i < mostLines; ++i) {
        record.lines << (i < text.lines.size() ? QString::fromStdString(text.lines[i]) : QString());
        record.ownLines << (i < scene.lines.size() ? QString::fromStdString(scene.lines[i].in(english)) : QString());
    }
    for (const geo::PlaceId &place : scene.highlights)
        record.highlights << QString::fromStdString(place.value);
    return record;
}

} // namespace guixiang
