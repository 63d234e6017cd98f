// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/draw/labels/named_streets.h"

#include "geo/tiles/chains.h"

#include <algorithm>
#include <map>

namespace geo {

namespace {
/// Letters such as Latin ones run on in words; Chinese characters stand each for itself.
bool isInLetters(const std::string &name)
{
    constexpr unsigned char firstOfCharacters = 0xE3; // UTF-8 of U+3000 and beyond
    return std::ranges::none_of(name, [](char byte) { return static_cast<unsigned char>(byte) >= firstOfCharacters; });
}

/// The pieces of one name, before they are known to be in view.
struct Pieces
{
    NamedStreet street;
    std::vector<const TileFeature *> all;
    bool isSeen = false;
};
} // namespace

std::vector<NamedStreet> namedStreets(const PictureLayout &layout, const StyleLayer &layer)
{
    std::map<std::string_view, Pieces> byName;
    eachNamed(layout, layer, [&](const NamedFeature &named) {
        Pieces &pieces = byName[named.feature.name.zh];
        const bool isNew = pieces.all.empty();
        if (isNew) {
            pieces.street.name = shownName(layout, layer, named);
            pieces.street.straight = isInLetters(pieces.street.name);
        }
        // Of a street of several looks the first in order counts.
        if (isNew || named.look.sortKey < pieces.street.look.sortKey)
            pieces.street.look = named.look;
        pieces.all.push_back(&named.feature);
        pieces.isSeen = pieces.isSeen || named.feature.bounds.intersects(layout.request.view);
    });
    std::vector<NamedStreet> streets;
    for (auto &[key, pieces] : byName) {
        if (!pieces.isSeen || pieces.street.name.empty())
            continue;
        for (const TileFeature *piece : pieces.all)
            pieces.street.chains.push_back(piece->rings.front());
        joinChains(pieces.street.chains);
        streets.push_back(std::move(pieces.street));
    }
    std::ranges::stable_sort(streets, {}, [](const NamedStreet &street) { return street.look.sortKey; });
    return streets;
}

} // namespace geo
