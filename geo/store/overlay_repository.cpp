// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/sqlite/geometry_blob.h"
#include "geo/store/repositories.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace geo {

namespace {
using Json = nlohmann::ordered_json;
constexpr std::size_t rowsAtOnce = 500; ///< between two looks at the wish to stop

std::string jsonOf(const std::vector<Attribute> &attributes)
{
    Json json = Json::object();
    for (const Attribute &each : attributes)
        json[each.column] = each.value;
    return json.dump();
}

std::vector<Attribute> attributesFrom(const Database &database, const std::string &text)
{
    const Json json = Json::parse(text, nullptr, false);
    const bool areTexts = json.is_object() && std::ranges::all_of(json, [](const Json &value) { return value.is_string(); });
    if (!areTexts)
        throw StoreError(database.file() + ": the attributes of a feature of an overlay are broken; restore the file from a copy.");
    std::vector<Attribute> attributes;
    for (const auto &[column, value] : json.items())
        attributes.push_back({column, value.get<std::string>()});
    return attributes;
}

void writeFeatures(Database &database, const Overlay &overlay, const Progress &progress)
{
    Statement row = database.prepare("INSERT INTO overlay_feature (overlay, name_zh, name_en, attributes, geometry) VALUES (?, ?, ?, ?, ?)");
    for (double written = 0; const OverlayFeature &feature : *overlay.features) {
        if (static_cast<std::size_t>(written) % rowsAtOnce == 0)
            progress.at(written / static_cast<double>(overlay.features->size()));
        ++written;
        row.bind(overlay.id.value).bind(feature.name.zh).bind(feature.name.en).bind(jsonOf(feature.attributes)).bindBlob(shapesBlob(feature.shapes)).run();
    }
}
} // namespace

void writeOverlay(Database &database, const Overlay &overlay, const Progress &progress)
{
    const bool isThere = database.prepare("SELECT 1 FROM overlay WHERE id = ?").bind(overlay.id.value).step();
    Statement row = database.prepare("INSERT INTO overlay (id, number, name, source, day, shown) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE"
                                     " SET number = excluded.number, name = excluded.name, shown = excluded.shown");
    row.bind(overlay.id.value).bind(overlay.number).bind(overlay.name).bind(overlay.source).bind(overlay.day).bind(overlay.shown ? 1 : 0).run();
    if (!isThere)
        writeFeatures(database, overlay, progress);
}

void removeOverlay(Database &database, const OverlayId &id)
{
    database.prepare("DELETE FROM overlay_feature WHERE overlay = ?").bind(id.value).run();
    database.prepare("DELETE FROM overlay WHERE id = ?").bind(id.value).run();
}

std::vector<Overlay> readOverlayRows(const Database &database)
{
    std::vector<Overlay> overlays;
    Statement rows = database.prepare("SELECT id, number, name, source, day, shown FROM overlay ORDER BY number, key");
    while (rows.step())
        overlays.push_back({.id = {rows.text(0)},
                            .name = rows.text(2),
                            .source = rows.text(3),
                            .day = rows.text(4),
                            .number = rows.integer(1),
                            .shown = rows.integer(5) != 0});
    return overlays;
}

std::vector<Overlay> readOverlays(const Database &database)
{
    std::vector<Overlay> overlays = readOverlayRows(database);
    std::vector<OverlayFeatures> features(overlays.size());
    Statement each = database.prepare("SELECT overlay, name_zh, name_en, attributes, geometry FROM overlay_feature ORDER BY key");
    while (each.step()) {
        const auto overlay = std::ranges::find(overlays, OverlayId{each.text(0)}, &Overlay::id);
        if (overlay == overlays.end())
            throw StoreError(database.file() + ": it speaks of overlay " + each.text(0) + ", which it does not hold; restore the file from a copy.");
        OverlayFeature feature{.name = {each.text(1), each.text(2)}, .attributes = attributesFrom(database, each.text(3))};
        feature.shapes = geometryFrom(database, "a feature of overlay " + overlay->name, shapesFrom(each.blob(4)));
        feature.bounds = boundsOf(feature.shapes);
        features[static_cast<std::size_t>(overlay - overlays.begin())].push_back(std::move(feature));
    }
    for (std::size_t i = 0; i < overlays.size(); ++i)
        overlays[i].features = std::make_shared<const OverlayFeatures>(std::move(features[i]));
    return overlays;
}

} // namespace geo
