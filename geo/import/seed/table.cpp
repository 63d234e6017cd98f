// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/seed/table.h"

#include "geo/import/text/text_file.h"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <mutex>

namespace geo {

namespace {
/// GDAL's own words stay off the user's screen while this lives; ours say the same better.
class QuietGdal
{
public:
    QuietGdal() { CPLPushErrorHandler(CPLQuietErrorHandler); }
    QuietGdal(const QuietGdal &) = delete;
    QuietGdal &operator=(const QuietGdal &) = delete;
    ~QuietGdal() { CPLPopErrorHandler(); }
};

GDALDatasetUniquePtr open(const std::filesystem::path &file, const char *driver, const char *const *options)
{
    static std::once_flag registered;
    std::call_once(registered, [] { GDALAllRegister(); });
    const char *const drivers[]{driver, nullptr};
    return GDALDatasetUniquePtr(GDALDataset::Open(file.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, options, nullptr));
}

void addFault(Faults &faults, const std::filesystem::path &file, int line, std::string field, std::string problem)
{
    faults.add({.file = file.string(), .line = line, .feature = 0, .field = std::move(field), .problem = std::move(problem)});
}

bool hasColumns(OGRLayer &layer, const std::vector<std::string> &columns, const std::filesystem::path &file, int line, Faults &faults)
{
    bool all = true;
    for (const std::string &column : columns)
        if (layer.GetLayerDefn()->GetFieldIndex(column.c_str()) < 0) {
            addFault(faults, file, line, column, "this column is missing; data/seed/README.md lists the columns.");
            all = false;
        }
    return all;
}

std::map<std::string, std::string> cellsOf(const OGRFeature &feature)
{
    std::map<std::string, std::string> cells;
    for (int i = 0; i < feature.GetFieldCount(); ++i) {
        const OGRFieldDefn &field = *feature.GetFieldDefnRef(i);
        const bool isTruth = field.GetSubType() == OFSTBoolean;
        std::string value;
        if (feature.IsFieldSetAndNotNull(i))
            value = isTruth ? (feature.GetFieldAsInteger(i) ? "true" : "false") : feature.GetFieldAsString(i);
        cells[field.GetNameRef()] = std::move(value);
    }
    return cells;
}

std::vector<LonLat> positionsOf(const OGRSimpleCurve &curve)
{
    std::vector<LonLat> positions;
    for (int i = 0; i < curve.getNumPoints(); ++i)
        positions.push_back({curve.getX(i), curve.getY(i)});
    return positions;
}

const OGRSimpleCurve *curveOf(const OGRGeometry *geometry, FeatureKind kind)
{
    if (!geometry || geometry->IsEmpty())
        return nullptr;
    if (kind == FeatureKind::Line)
        return wkbFlatten(geometry->getGeometryType()) == wkbLineString ? geometry->toLineString() : nullptr;
    if (wkbFlatten(geometry->getGeometryType()) != wkbPolygon || geometry->toPolygon()->getNumInteriorRings() > 0)
        return nullptr;
    return geometry->toPolygon()->getExteriorRing();
}

void checkGeometry(const Feature &feature, const OGRGeometry &geometry, FeatureKind kind)
{
    for (const LonLat position : feature.positions)
        if (!isOnEarth(position)) {
            feature.row.fault("geometry", "a position is outside the world; write longitude and latitude in degrees, in this order.");
            return;
        }
    if (kind == FeatureKind::Line && feature.positions.size() < 2)
        feature.row.fault("geometry", "a line needs at least two positions.");
    if (kind == FeatureKind::Polygon && !geometry.IsValid())
        feature.row.fault("geometry", "the outline crosses itself or is not closed; draw it anew.");
}
} // namespace

std::vector<Row> readTable(const std::filesystem::path &file, const std::vector<std::string> &columns, Faults &faults)
{
    const QuietGdal quiet;
    const auto text = readText(file, faults);
    if (!text)
        return {};
    const std::vector<int> lines = recordLines(*text);
    const char *const options[]{"AUTODETECT_TYPE=NO", "HEADERS=YES", "EMPTY_STRING_AS_NULL=NO", nullptr};
    const auto dataset = open(file, "CSV", options);
    if (!dataset || dataset->GetLayerCount() != 1 || lines.empty()) {
        addFault(faults, file, 0, {}, "this is not a comma-separated table with a header; save it as CSV.");
        return {};
    }
    OGRLayer &layer = *dataset->GetLayer(0);
    if (!hasColumns(layer, columns, file, lines.front(), faults))
        return {};
    std::vector<Row> rows;
    for (std::size_t record = 1; const auto &feature : layer) {
        rows.emplace_back(file.string(), record < lines.size() ? lines[record] : 0, 0, cellsOf(*feature), faults);
        ++record;
    }
    return rows;
}

std::vector<Feature> readFeatures(const std::filesystem::path &file, FeatureKind kind, const std::vector<std::string> &properties,
                                  Faults &faults)
{
    const QuietGdal quiet;
    if (!readText(file, faults))
        return {};
    const auto dataset = open(file, "GeoJSON", nullptr);
    if (!dataset || dataset->GetLayerCount() != 1) {
        addFault(faults, file, 0, {}, "this is not a whole GeoJSON file; export it again.");
        return {};
    }
    OGRLayer &layer = *dataset->GetLayer(0);
    if (!hasColumns(layer, properties, file, 0, faults))
        return {};
    std::vector<Feature> features;
    for (int number = 1; const auto &each : layer) {
        Feature feature{Row(file.string(), 0, number++, cellsOf(*each), faults), {}};
        const OGRSimpleCurve *curve = curveOf(each->GetGeometryRef(), kind);
        if (!curve) {
            feature.row.fault("geometry", kind == FeatureKind::Line ? "it must be a LineString." : "it must be a Polygon without holes.");
            continue;
        }
        feature.positions = positionsOf(*curve);
        checkGeometry(feature, *each->GetGeometryRef(), kind);
        features.push_back(std::move(feature));
    }
    return features;
}

} // namespace geo
