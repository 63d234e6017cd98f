// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/tilesource/vector_map.h"

#include "geo/base/error.h"
#include "geo/tiles/generalisation.h"
#include "geo/tiles/tile_code.h"
#include "geo/tilesource/layer_roles.h"
#include "geo/tilesource/vector_tile.h"

#include <algorithm>
#include <utility>

namespace geo {

namespace {
constexpr std::size_t mostNamed = 8;
constexpr std::size_t pointsForFeature = 8; ///< what a feature takes beside its points
constexpr std::size_t mostAtOnce = 2'000'000; ///< points in one view: room and time for them are bounded, whatever a file has
constexpr int deeperAtMost = 2;  ///< zooms between a cell and its tiles
constexpr int deepestShifted = 14; ///< half a cell of that depth, which a feature may reach beyond it, is longer than GCJ-02's shift

std::string unknownLayers(const std::string &file, const std::vector<std::string> &layers)
{
    std::string names;
    for (std::size_t i = 0; i < std::min(layers.size(), mostNamed); ++i)
        names += (names.empty() ? " (" : ", ") + layers[i];
    if (layers.size() > mostNamed)
        names += ", ...";
    return file + ": none of its layers" + names + (names.empty() ? "" : ")") + " is known, so nothing of it is drawn; choose a file with layers as OpenMapTiles or Shortbread name them.";
}

/// Names of a layer of their own are left out where what is drawn has its names already.
void dropNamedTwice(FeaturesByClass &all)
{
    const auto isOneKind = [](const TileClass &a, const TileClass &b) { return a.source == b.source && (a.source == TileSource::Street || a.kind == b.kind); };
    const auto isNamed = [](const TileFeature &feature) { return !feature.name.zh.empty(); };
    std::erase_if(all, [&](const auto &names) {
        return names.first.level == namesAlone && std::ranges::any_of(all, [&](const auto &drawn) {
                   return drawn.first.level != namesAlone && isOneKind(drawn.first, names.first) && std::ranges::any_of(drawn.second, isNamed);
               });
    });
}

class Reader
{
public:
    Reader(std::shared_ptr<const MbTiles> tiles, Datum datum, std::shared_ptr<VectorFaults> faults)
        : m_tiles(std::move(tiles))
        , m_datum(datum)
        , m_faults(std::move(faults))
    {
    }

    void read(const CellRange &range, const BaseMap::Take &take)
    {
        const int zoom = std::clamp(range.level - 1, m_tiles->minimumZoom(), m_tiles->maximumZoom());
        const int depth = std::min({zoom, deepest(range.level), m_datum == Datum::Wgs84 ? zoom : deepestShifted});
        if (range.depth != depth || zoom - depth > deeperAtMost)
            return;
        m_left = mostAtOnce;
        for (int row = range.firstRow; row <= range.lastRow; ++row)
            for (int column = range.firstColumn; column <= range.lastColumn; ++column)
                readCell({range.level, range.depth, column, row}, zoom, take);
    }

private:
    void readCell(const TileKey &key, int zoom, const BaseMap::Take &take)
    {
        FeaturesByClass all;
        const int times = 1 << (zoom - key.depth);
        for (int row = key.row * times; row < (key.row + 1) * times; ++row)
            for (int column = key.column * times; column < (key.column + 1) * times; ++column)
                add(all, {zoom, column, row});
        std::erase_if(all, [&](const auto &group) { return firstLevelOf(group.first) > key.level; });
        dropNamedTwice(all);
        joinNamed(all);
        std::map<TileClass, std::vector<const TileFeature *>> groups;
        for (const auto &[what, features] : all)
            for (const TileFeature &feature : features)
                groups[what].push_back(&feature);
        if (!groups.empty())
            take(key, encoded(groups, key.level));
    }

    void add(FeaturesByClass &all, const RasterTile &at)
    try {
        if (m_left == 0)
            return;
        const auto bytes = m_tiles->tile(at);
        if (!bytes)
            return;
        VectorTile tile = readVectorTile(*bytes, at, m_datum);
        if (!tile.fault.empty())
            m_faults->add(m_tiles->name() + ", tile " + std::to_string(at.zoom) + "/" + std::to_string(at.column) + "/" + std::to_string(at.row) + ": " + tile.fault);
        m_hasKnownLayers = m_hasKnownLayers || tile.hasKnownLayers;
        if (tile.hasLayers && !m_hasKnownLayers)
            m_faults->add(unknownLayers(m_tiles->name(), {}));
        spend(tile);
        for (auto &[what, features] : tile.features)
            std::ranges::move(features, std::back_inserter(all[what]));
    } catch (const std::exception &error) {
        m_faults->addUnread(error.what());
    }

    void spend(const VectorTile &tile)
    {
        std::size_t cost = 0;
        for (const auto &[what, features] : tile.features)
            for (const TileFeature &feature : features)
                for (const auto &ring : feature.rings)
                    cost += pointsForFeature + ring.size();
        m_left -= std::min(m_left, cost);
        if (m_left == 0)
            m_faults->add(m_tiles->name() + ": its tiles hold more than a map can show at once (200,000 features, 2,000,000 points), and what is more is left out; look nearer, or make the file anew with simpler tiles.");
    }

    std::shared_ptr<const MbTiles> m_tiles;
    Datum m_datum;
    std::shared_ptr<VectorFaults> m_faults;
    std::size_t m_left = 0; ///< points, of what is read at once
    bool m_hasKnownLayers = false;
};
} // namespace

void VectorFaults::add(const std::string &sentence)
{
    const std::lock_guard lock(m_mutex);
    if (m_sentence.empty())
        m_sentence = sentence;
}

void VectorFaults::addUnread(const std::string &sentence)
{
    add(sentence);
    const std::lock_guard lock(m_mutex);
    m_hasUnread = true;
}

bool VectorFaults::hasUnread() const
{
    const std::lock_guard lock(m_mutex);
    return m_hasUnread;
}

std::string VectorFaults::sentence() const
{
    const std::lock_guard lock(m_mutex);
    return m_sentence;
}

VectorMap vectorMapOf(std::shared_ptr<const MbTiles> tiles, Datum datum)
{
    const std::vector<std::string> layers = tiles->layers();
    if (!layers.empty() && std::ranges::none_of(layers, [](const std::string &layer) { return roleOf(layer).has_value(); }))
        throw RasterError(unknownLayers(tiles->name(), layers));
    auto faults = std::make_shared<VectorFaults>();
    auto reader = std::make_shared<Reader>(std::move(tiles), datum, faults);
    return {std::make_shared<const BaseMap>([reader](const CellRange &range, const BaseMap::Take &take) { reader->read(range, take); }), faults};
}

} // namespace geo
