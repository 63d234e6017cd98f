// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/tilesource/vector_tile.h"

#include "geo/base/mercator.h"
#include "geo/geometry/geos_polygon.h"
#include "geo/tilesource/decoded_layer.h"
#include "geo/tilesource/packed_tile.h"
#include "geo/tilesource/tile_clip.h"

#include <cmath>
#include <optional>
#include <utility>

namespace geo {

namespace {
constexpr double overlapShare = 1.0 / 1024; ///< of a tile, half a pixel: how far areas reach beyond it
constexpr double leastStep = 1e-11;         ///< map units, far less than a tile's own
constexpr std::size_t mostLooseNames = 2000;
constexpr std::size_t mostComparisons = 4'000'000; ///< of loose names with corners of areas
constexpr std::size_t mostSpots = 2000;            ///< areas whose name's place is worked out

/// A name that belongs to an area which is yet to be found.
struct LooseName
{
    TileClass what;
    Text name;
    MapPoint spot;
};

Box<MapPoint> boxOf(const RasterTile &at, double around)
{
    const double size = std::ldexp(1.0, -at.zoom);
    return Box<MapPoint>{at.column * size, at.row * size, (at.column + 1) * size, (at.row + 1) * size}.grownBy(around * size);
}

MapPoint middleOf(const std::vector<MapPoint> &line)
{
    double left = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        left += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
    left /= 2;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double length = std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
        if (length >= left && length > 0)
            return {line[i - 1].x + (line[i].x - line[i - 1].x) * left / length, line[i - 1].y + (line[i].y - line[i - 1].y) * left / length};
        left -= length;
    }
    return line.front();
}

class Reader
{
public:
    Reader(const RasterTile &at, Datum datum)
        : m_datum(datum)
        , m_tile(boxOf(at, 0))
        , m_clipper(boxOf(at, overlapShare))
    {
    }

    void add(std::vector<DecodedFeature> features, LayerRole role)
    {
        for (DecodedFeature &feature : features) {
            m_reach.include(feature.bounds.minX, feature.bounds.minY);
            m_reach.include(feature.bounds.maxX, feature.bounds.maxY);
            m_read.emplace_back(std::move(feature), role);
        }
    }

    [[nodiscard]] FeaturesByClass features()
    {
        for (const auto &[feature, role] : m_read)
            read(feature, role);
        giveNames();
        return std::move(m_features);
    }
    [[nodiscard]] bool hasLeftOut() const { return m_hasLeftOut; }

private:
    void read(const DecodedFeature &feature, LayerRole role)
    {
        using enum DecodedFeature::Kind;
        const VectorWords words = wordsOf(feature.texts);
        const Text name = nameOf(feature.texts);
        const auto what = feature.kind == Lines ? classOfLine(role, words) : classOfArea(role, words);
        if (feature.kind == Areas && what)
            addAreas(feature, *what, name);
        else if (feature.kind == Lines && what && !(what->level == namesAlone && name.zh.empty()))
            addLines(feature, *what, name);
        else if (const auto named = classOfArea(role, words); feature.kind != Areas && named && !name.zh.empty())
            for (const TileRings &part : feature.parts)
                addName(part.front(), *named, name);
    }

    void addAreas(const DecodedFeature &feature, const TileClass &what, const Text &name)
    {
        const bool whole = isWhole(feature.bounds);
        for (const TileRings &area : feature.parts)
            if (whole)
                addArea(area, what, name);
            else
                for (const TileRings &part : m_clipper.clipped(area))
                    addArea(part, what, name);
    }

    void addLines(const DecodedFeature &feature, const TileClass &what, const Text &name)
    {
        for (const TileRings &line : feature.parts)
            for (const auto &piece : clippedLine(line.front(), m_tile))
                if (auto points = placed(piece); points.size() >= 2)
                    m_features[what].push_back(lineFeature(name, std::move(points)));
    }

    /// Whether a tile has all of an area that its edge runs through: others reach farther, so that its maker did not cut it there.
    [[nodiscard]] bool isWhole(const Box<MapPoint> &own) const
    {
        return (own.minX >= m_tile.minX || own.minX > m_reach.minX + leastStep) && (own.minY >= m_tile.minY || own.minY > m_reach.minY + leastStep)
               && (own.maxX <= m_tile.maxX || own.maxX < m_reach.maxX - leastStep) && (own.maxY <= m_tile.maxY || own.maxY < m_reach.maxY - leastStep);
    }

    /// Where points of the tile's datum lie in WGS-84.
    [[nodiscard]] std::vector<MapPoint> placed(const std::vector<MapPoint> &line) const
    {
        std::vector<MapPoint> points;
        points.reserve(line.size());
        for (const MapPoint &each : line)
            if (const MapPoint point = placed(each); points.empty() || point.x != points.back().x || point.y != points.back().y)
                points.push_back(point);
        return points;
    }
    [[nodiscard]] MapPoint placed(MapPoint point) const { return m_datum == Datum::Wgs84 ? point : toMapPoint(toWgs84(m_datum, toLonLat(point))); }

    void addArea(const TileRings &area, const TileClass &what, const Text &name)
    {
        TileRings rings;
        for (const auto &ring : area)
            if (auto points = placed(ring); points.size() >= 4)
                rings.push_back(std::move(points));
            else if (rings.empty())
                return;
        m_features[what].push_back(areaFeature(hasSpotLeft(name) ? name : Text(), std::move(rings)));
    }

    [[nodiscard]] bool hasSpotLeft(const Text &name)
    {
        if (name.zh.empty() || m_spots == mostSpots) {
            m_hasLeftOut = m_hasLeftOut || !name.zh.empty();
            return false;
        }
        ++m_spots;
        return true;
    }

    void addName(const std::vector<MapPoint> &part, const TileClass &what, const Text &name)
    {
        if (m_names.size() < mostLooseNames)
            m_names.push_back({what, name, placed(part.size() == 1 ? part.front() : middleOf(part))});
        else
            m_hasLeftOut = true;
    }

    void giveNames()
    {
        std::size_t left = mostComparisons;
        for (const LooseName &loose : m_names) {
            const auto group = m_features.find(loose.what);
            if (group == m_features.end())
                continue;
            for (TileFeature &area : group->second) {
                const Box<MapPoint> spot{loose.spot.x, loose.spot.y, loose.spot.x, loose.spot.y};
                const std::size_t cost = 1 + (area.bounds.contains(spot) ? cornersOf(area) : 0);
                if (cost > left) {
                    m_hasLeftOut = true;
                    return;
                }
                left -= cost;
                if (area.name.zh.empty() && area.bounds.contains(spot) && encloses(area.rings, loose.spot) && hasSpotLeft(loose.name)) {
                    area.name = loose.name;
                    area.spot = innermostPoint(area.rings);
                    break;
                }
            }
        }
    }

    static std::size_t cornersOf(const TileFeature &area)
    {
        std::size_t corners = 0;
        for (const auto &ring : area.rings)
            corners += ring.size();
        return corners;
    }

    /// By the even-odd rule, holes and all.
    static bool encloses(const TileRings &rings, MapPoint point)
    {
        bool isInside = false;
        for (const auto &ring : rings)
            for (std::size_t i = 1; i < ring.size(); ++i)
                if ((ring[i].y > point.y) != (ring[i - 1].y > point.y)
                    && point.x < ring[i].x + (ring[i - 1].x - ring[i].x) * (point.y - ring[i].y) / (ring[i - 1].y - ring[i].y))
                    isInside = !isInside;
        return isInside;
    }

    Datum m_datum;
    Box<MapPoint> m_tile; ///< as it lies in its own datum
    AreaClipper m_clipper;
    Box<MapPoint> m_reach; ///< of all that was read
    std::vector<std::pair<DecodedFeature, LayerRole>> m_read;
    FeaturesByClass m_features;
    std::vector<LooseName> m_names;
    std::size_t m_spots = 0;
    bool m_hasLeftOut = false;
};
} // namespace

VectorTile readVectorTile(const std::string &bytes, const RasterTile &at, Datum datum)
{
    VectorTile tile;
    if (bytes.empty())
        return tile;
    const auto content = unpacked(bytes);
    if (!content) {
        tile.fault = "it is broken, or unpacks to more than 16 MB, and is not drawn; make or fetch the file anew.";
        return tile;
    }
    const LayerMessages messages = layersOf(*content);
    bool isBroken = messages.isBroken;
    TileAllowance allowance;
    Reader reader(at, datum);
    for (const std::string_view message : messages.layers) {
        tile.hasLayers = true;
        const auto role = roleOf(layerName(message));
        if (!role)
            continue;
        tile.hasKnownLayers = true;
        DecodedLayer layer = decodedLayer(message, at, allowance);
        isBroken = isBroken || layer.isBroken;
        reader.add(std::move(layer.features), *role);
    }
    tile.features = reader.features();
    if (isBroken)
        tile.fault = "a part of it is broken and is not drawn; make or fetch the file anew.";
    else if (allowance.isExceeded || reader.hasLeftOut())
        tile.fault = "it holds more than a map can show (20,000 features, 500,000 points, 20,000 points of an area), and what is more is left out; make the file anew with simpler tiles.";
    return tile;
}

} // namespace geo
