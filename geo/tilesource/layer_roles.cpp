// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/tilesource/layer_roles.h"

#include "geo/model/base_words.h"

#include <array>
#include <utility>

namespace geo {

namespace {
constexpr std::array<std::pair<std::string_view, LayerRole>, 19> roles{{
    {"transportation", LayerRole::Streets},
    {"transportation_name", LayerRole::StreetNames},
    {"waterway", LayerRole::Waterways},
    {"water", LayerRole::Waters},
    {"water_name", LayerRole::Waters},
    {"landcover", LayerRole::Ground},
    {"landuse", LayerRole::Ground},
    {"park", LayerRole::Parks},
    {"poi", LayerRole::Ground},
    {"building", LayerRole::Buildings},
    {"streets", LayerRole::Streets},
    {"street_labels", LayerRole::StreetNames},
    {"water_lines", LayerRole::Waterways},
    {"water_lines_labels", LayerRole::WaterwayNames},
    {"ocean", LayerRole::Waters},
    {"water_polygons", LayerRole::Waters},
    {"water_polygons_labels", LayerRole::Waters},
    {"land", LayerRole::Ground},
    {"buildings", LayerRole::Buildings},
}};

std::optional<TileClass> streetOf(const VectorWords &words)
{
    if (lineKindOf(words.kind) == LineKind::Rail || words.kind == "transit")
        return TileClass{.source = TileSource::Line, .kind = static_cast<int>(LineKind::Rail), .level = words.level};
    const bool isSquare = words.kind == "path" && words.subkind == "pedestrian";
    const auto street = words.kind == "minor" || isSquare ? StreetClass::Residential : streetClassOf(words.kind);
    if (!street)
        return std::nullopt;
    return TileClass{.source = TileSource::Street, .kind = static_cast<int>(*street), .level = words.level};
}

std::optional<TileClass> waterwayOf(const VectorWords &words)
{
    if (lineKindOf(words.kind) != LineKind::Waterway)
        return std::nullopt;
    return TileClass{.source = TileSource::Line, .kind = static_cast<int>(LineKind::Waterway), .level = words.level};
}

TileClass areaOf(AreaKind kind)
{
    return {.source = TileSource::Area, .kind = static_cast<int>(kind)};
}
} // namespace

std::optional<LayerRole> roleOf(std::string_view layer)
{
    for (const auto &[name, role] : roles)
        if (name == layer)
            return role;
    return std::nullopt;
}

std::optional<TileClass> classOfLine(LayerRole role, const VectorWords &words)
{
    switch (role) {
    case LayerRole::StreetNames: return streetOf({words.kind, words.subkind, namesAlone});
    case LayerRole::Streets: return streetOf(words);
    case LayerRole::WaterwayNames: return waterwayOf({words.kind, words.subkind, namesAlone});
    case LayerRole::Waterways: return waterwayOf(words);
    default: return std::nullopt;
    }
}

std::optional<TileClass> classOfArea(LayerRole role, const VectorWords &words)
{
    if (words.level < 0)
        return std::nullopt;
    switch (role) {
    case LayerRole::Waters: return words.kind == "glacier" ? std::nullopt : std::optional(areaOf(AreaKind::Water));
    case LayerRole::Buildings: return areaOf(AreaKind::Building);
    // Half a country may be protected, towns and all.
    case LayerRole::Parks: return words.kind.find("protected") == std::string::npos ? std::optional(areaOf(AreaKind::Green)) : std::nullopt;
    case LayerRole::Ground: {
        const auto kind = groundOf(words.kind);
        const auto ground = kind ? kind : groundOf(words.subkind);
        return ground ? std::optional(areaOf(*ground)) : std::nullopt;
    }
    default: return std::nullopt;
    }
}

} // namespace geo
