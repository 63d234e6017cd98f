// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/vector/vector_tile.h"

#include "geo/base/mercator.h"
#include "geo/import/gdal_guard.h"
#include "geo/import/source_in_memory.h"
#include "geo/tiles/geos_polygon.h"
#include "geo/vector/feature_words.h"
#include "geo/vector/packed_tile.h"

#include <cpl_string.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <cmath>
#include <memory>
#include <optional>
#include <utility>

namespace geo {

namespace {
constexpr double worldMetres = 40075016.68557849; ///< of EPSG:3857
constexpr double overlapShare = 1.0 / 1024;       ///< of a tile, half a pixel: how far areas reach beyond it

/// A name that belongs to an area which is yet to be found.
struct LooseName
{
    TileClass what;
    Text name;
    MapPoint spot;
};

class Reader
{
public:
    Reader(const RasterTile &at, Datum datum)
        : m_datum(datum)
    {
        const double size = std::ldexp(1.0, -at.zoom);
        const MapPoint corner{at.column * size, at.row * size};
        m_tile = boxOf(corner, size, 0);
        m_around = boxOf(corner, size, size * overlapShare);
    }

    void add(OGRLayer &layer, LayerRole role)
    {
        for (auto &feature : layer)
            if (const OGRGeometry *geometry = feature->GetGeometryRef(); geometry && !geometry->IsEmpty()) {
                OGREnvelope own;
                geometry->getEnvelope(&own);
                m_reach.Merge(own);
                m_read.emplace_back(std::move(feature), role);
            }
    }

    [[nodiscard]] FeaturesByClass features()
    {
        for (const auto &[feature, role] : m_read)
            read(*feature, *feature->GetGeometryRef(), role);
        giveNames();
        return std::move(m_features);
    }

private:
    static OGRPolygon boxOf(MapPoint corner, double size, double around)
    {
        const OGREnvelope box = envelope({corner.x - around, corner.y - around, corner.x + size + around, corner.y + size + around});
        OGRLinearRing ring;
        for (const auto &[x, y] : {std::pair{box.MinX, box.MinY}, {box.MaxX, box.MinY}, {box.MaxX, box.MaxY}, {box.MinX, box.MaxY}, {box.MinX, box.MinY}})
            ring.addPoint(x, y);
        OGRPolygon polygon;
        polygon.addRing(&ring);
        return polygon;
    }

    static OGREnvelope envelope(const Box<MapPoint> &box)
    {
        OGREnvelope metres;
        metres.MinX = (box.minX - 0.5) * worldMetres;
        metres.MaxX = (box.maxX - 0.5) * worldMetres;
        metres.MinY = (0.5 - box.maxY) * worldMetres;
        metres.MaxY = (0.5 - box.minY) * worldMetres;
        return metres;
    }

    void read(const OGRFeature &feature, const OGRGeometry &geometry, LayerRole role)
    {
        const VectorWords words = wordsOf(feature);
        const Text name = nameOf(feature);
        const int dimension = geometry.getDimension();
        const auto what = dimension == 1 ? classOfLine(role, words) : classOfArea(role, words);
        if (dimension == 2 && what)
            eachPart(*(isWhole(geometry) ? std::unique_ptr<OGRGeometry>(geometry.clone()) : clipped(geometry, m_around)), [&](const OGRGeometry &part) { addArea(part, *what, name); });
        else if (dimension == 1 && what && !(what->level == namesAlone && name.zh.empty()))
            eachPart(*clipped(geometry, m_tile), [&](const OGRGeometry &part) { addLine(part, *what, name); });
        else if (const auto named = classOfArea(role, words); dimension < 2 && named && !name.zh.empty())
            eachPart(geometry, [&](const OGRGeometry &part) { addName(part, *named, name); });
    }

    /// Whether a tile has all of an area that its edge runs through: others reach farther, so that its maker did not cut it there.
    [[nodiscard]] bool isWhole(const OGRGeometry &area) const
    {
        OGREnvelope own, tile;
        area.getEnvelope(&own);
        m_tile.getEnvelope(&tile);
        const double least = worldMetres * 1e-11; // far less than a tile's unit
        return (own.MinX >= tile.MinX || own.MinX > m_reach.MinX + least) && (own.MinY >= tile.MinY || own.MinY > m_reach.MinY + least)
               && (own.MaxX <= tile.MaxX || own.MaxX < m_reach.MaxX - least) && (own.MaxY <= tile.MaxY || own.MaxY < m_reach.MaxY - least);
    }

    static std::unique_ptr<OGRGeometry> clipped(const OGRGeometry &geometry, const OGRPolygon &to)
    {
        OGREnvelope own, box;
        geometry.getEnvelope(&own);
        to.getEnvelope(&box);
        std::unique_ptr<OGRGeometry> part(box.Contains(own) ? nullptr : geometry.Intersection(&to));
        if (!part && !box.Contains(own)) { // GEOS takes no polygon that crosses itself
            const std::unique_ptr<OGRGeometry> valid(geometry.MakeValid());
            part.reset(valid ? valid->Intersection(&to) : nullptr);
        }
        return part ? std::move(part) : std::unique_ptr<OGRGeometry>(geometry.clone());
    }

    template<typename Take>
    static void eachPart(const OGRGeometry &geometry, const Take &take)
    {
        if (!OGR_GT_IsSubClassOf(wkbFlatten(geometry.getGeometryType()), wkbGeometryCollection))
            take(geometry);
        else
            for (const OGRGeometry *part : *geometry.toGeometryCollection())
                eachPart(*part, take);
    }

    [[nodiscard]] MapPoint pointAt(double x, double y) const
    {
        const MapPoint point{x / worldMetres + 0.5, 0.5 - y / worldMetres};
        return m_datum == Datum::Wgs84 ? point : toMapPoint(toWgs84(m_datum, toLonLat(point)));
    }

    [[nodiscard]] std::vector<MapPoint> pointsOf(const OGRSimpleCurve &curve) const
    {
        std::vector<MapPoint> points;
        points.reserve(static_cast<std::size_t>(curve.getNumPoints()));
        for (int i = 0; i < curve.getNumPoints(); ++i)
            if (const MapPoint point = pointAt(curve.getX(i), curve.getY(i)); points.empty() || point.x != points.back().x || point.y != points.back().y)
                points.push_back(point);
        return points;
    }

    void addLine(const OGRGeometry &part, const TileClass &what, const Text &name)
    {
        if (wkbFlatten(part.getGeometryType()) != wkbLineString)
            return;
        if (auto points = pointsOf(*part.toLineString()); points.size() >= 2)
            m_features[what].push_back(lineFeature(name, std::move(points)));
    }

    void addArea(const OGRGeometry &part, const TileClass &what, const Text &name)
    {
        if (wkbFlatten(part.getGeometryType()) != wkbPolygon || part.IsEmpty())
            return;
        TileRings rings;
        for (const OGRLinearRing *ring : *part.toPolygon())
            if (auto points = pointsOf(*ring); points.size() >= 4)
                rings.push_back(std::move(points));
            else if (rings.empty())
                return;
        m_features[what].push_back(areaFeature(name, std::move(rings)));
    }

    void addName(const OGRGeometry &part, const TileClass &what, const Text &name)
    {
        OGRPoint spot;
        if (wkbFlatten(part.getGeometryType()) == wkbPoint)
            spot = *part.toPoint();
        else if (wkbFlatten(part.getGeometryType()) == wkbLineString)
            part.toLineString()->Value(part.toLineString()->get_Length() / 2, &spot);
        else
            return;
        m_names.push_back({what, name, pointAt(spot.getX(), spot.getY())});
    }

    void giveNames()
    {
        for (const LooseName &loose : m_names) {
            const auto group = m_features.find(loose.what);
            if (group == m_features.end())
                continue;
            for (TileFeature &area : group->second)
                if (area.name.zh.empty() && encloses(area.rings, loose.spot)) {
                    area.name = loose.name;
                    area.spot = innermostPoint(area.rings);
                    break;
                }
        }
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
    OGRPolygon m_tile, m_around; ///< EPSG:3857, as the tile lies there in its own datum
    OGREnvelope m_reach; ///< of all that was read
    std::vector<std::pair<OGRFeatureUniquePtr, LayerRole>> m_read;
    FeaturesByClass m_features;
    std::vector<LooseName> m_names;
};
} // namespace

VectorTile readVectorTile(const std::string &bytes, const RasterTile &at, Datum datum)
{
    VectorTile tile;
    if (bytes.empty())
        return tile;
    GdalGuard guard;
    const auto content = unpacked(bytes);
    const char *broken = "it is broken, or unpacks to more than 16 MB, and is not drawn; make or fetch the file anew.";
    if (!content) {
        tile.fault = broken;
        return tile;
    }
    const SourceInMemory file("tile.pbf", *content);
    CPLStringList options;
    options.SetNameValue("X", std::to_string(at.column).c_str());
    options.SetNameValue("Y", std::to_string(at.row).c_str());
    options.SetNameValue("Z", std::to_string(at.zoom).c_str());
    options.SetNameValue("METADATA_FILE", "");
    options.SetNameValue("CLIP", "NO");
    const char *const only[]{"MVT", nullptr};
    const std::unique_ptr<GDALDataset> dataset(GDALDataset::Open(file.path().c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, only, options.List(), nullptr));
    if (!dataset) {
        if (!content->empty())
            tile.fault = broken;
        return tile;
    }
    Reader reader(at, datum);
    for (OGRLayer *layer : dataset->GetLayers()) {
        tile.hasLayers = true;
        if (const auto role = roleOf(layer->GetName())) {
            tile.hasKnownLayers = true;
            reader.add(*layer, *role);
        }
    }
    tile.features = reader.features();
    if (!guard.failure().empty())
        tile.fault = "a part of it is broken and is not drawn; make or fetch the file anew.";
    return tile;
}

} // namespace geo
