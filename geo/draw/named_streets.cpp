// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/draw/named_streets.h"

#include "geo/draw/chains.h"
#include "geo/draw/map_features.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace geo {

namespace {
/// Letters such as Latin ones run on in words; Chinese characters stand each for itself.
bool isInLetters(const std::string &name)
{
    constexpr unsigned char firstOfCharacters = 0xE3; // UTF-8 of U+3000 and beyond
    return std::ranges::none_of(name, [](char byte) { return static_cast<unsigned char>(byte) >= firstOfCharacters; });
}

/// What makes streets of one name the same to a layer of names.
using LookKey = std::tuple<StreetClass, StreetQuality, StreetAccess, int, bool, std::string_view>;

/// The layer's properties for a street, or nothing where it does not name it; asked once for all that are the same.
const FeatureProperties *namedAs(const PictureLayout &layout, const StyleLayer &layer, const Street &street,
                                 std::map<LookKey, std::optional<FeatureProperties>> &known)
{
    const bool byName = layer.tellsApartBy("name") || layer.tellsApartBy("name_en");
    const LookKey key{street.streetClass, street.quality, street.access, street.level, street.elevated, byName ? std::string_view(street.name.zh) : std::string_view()};
    const auto [found, isNew] = known.try_emplace(key);
    if (isNew)
        if (FeatureProperties properties = propertiesOf(street); layer.takes({layout.request.zoom, &properties}))
            found->second = std::move(properties);
    return found->second ? &*found->second : nullptr;
}

void setLook(const StyleLayer &layer, const StyleContext &context, NamedStreet &named)
{
    named.sizePx = layer.number("text-size", context);
    named.spacing = 1 + layer.number("text-letter-spacing", context);
    named.colour = layer.colour("text-color", context);
    named.halo = layer.colour("text-halo-color", context);
    named.haloPx = layer.number("text-halo-width", context);
}
} // namespace

std::unordered_set<std::string_view> namesInView(const PictureLayout &layout)
{
    const Box<LonLat> degrees = degreesOf(layout.request.view);
    std::unordered_set<std::string_view> names;
    for (const Street &street : layout.plan.streets)
        if (!street.name.zh.empty() && !names.contains(street.name.zh) && reachesInto(degrees, street.line))
            names.insert(street.name.zh);
    return names;
}

std::vector<NamedStreet> namedStreets(const PictureLayout &layout, const StyleLayer &layer, const std::unordered_set<std::string_view> &inView)
{
    std::map<LookKey, std::optional<FeatureProperties>> known;
    std::map<std::string, NamedStreet> byName;
    for (const Street &street : layout.plan.streets) {
        if (street.name.zh.empty() || !inView.contains(street.name.zh))
            continue;
        const FeatureProperties *properties = namedAs(layout, layer, street, known);
        if (!properties)
            continue;
        const auto [found, isNew] = byName.try_emplace(street.name.zh);
        NamedStreet &named = found->second;
        const StyleContext context{layout.request.zoom, properties};
        const double sortKey = layer.number("symbol-sort-key", context);
        if (isNew) {
            FeatureProperties own = propertiesOf(street);
            nameIn(own, street.name, layout.request.english);
            named.name = layer.text("text-field", {layout.request.zoom, &own});
            named.straight = isInLetters(named.name);
        }
        // Of a street of several looks the first in order counts.
        if (isNew || sortKey < named.sortKey) {
            named.sortKey = sortKey;
            setLook(layer, context, named);
        }
        named.chains.push_back(toMapPoints(street.line));
    }
    std::vector<NamedStreet> streets;
    for (auto &[key, named] : byName) {
        if (named.name.empty())
            continue;
        joinChains(named.chains);
        streets.push_back(std::move(named));
    }
    std::ranges::stable_sort(streets, {}, &NamedStreet::sortKey);
    return streets;
}

} // namespace geo
