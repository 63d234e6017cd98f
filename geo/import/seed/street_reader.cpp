// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/seed/seed_readers.h"
#include "geo/import/seed/row.h"
#include "geo/import/seed/table.h"

#include <ogr_geometry.h>
#include <ogr_spatialref.h>

namespace geo {

namespace {
constexpr double edgeMetres = 60;

OGRSpatialReference referenceSystem(int epsg)
{
    OGRSpatialReference system;
    system.importFromEPSG(epsg);
    system.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return system;
}

template<typename Curve>
void setPositions(Curve &curve, const std::vector<LonLat> &positions)
{
    for (const LonLat position : positions)
        curve.addPoint(position.lon, position.lat);
}

/// The block's outline grown by edgeMetres, in degrees again.
std::unique_ptr<OGRGeometry> grownBlock(const std::vector<LonLat> &outline)
{
    const OGRSpatialReference degrees = referenceSystem(4490);
    const OGRSpatialReference metres = referenceSystem(4549);
    const std::unique_ptr<OGRCoordinateTransformation> there(OGRCreateCoordinateTransformation(&degrees, &metres));
    const std::unique_ptr<OGRCoordinateTransformation> back(OGRCreateCoordinateTransformation(&metres, &degrees));
    OGRLinearRing ring;
    setPositions(ring, outline);
    OGRPolygon polygon;
    polygon.addRing(&ring);
    if (!there || !back || polygon.transform(there.get()) != OGRERR_NONE)
        return nullptr;
    std::unique_ptr<OGRGeometry> grown(polygon.Buffer(edgeMetres));
    if (!grown || grown->transform(back.get()) != OGRERR_NONE)
        return nullptr;
    return grown;
}

void addLines(const OGRGeometry &geometry, std::vector<std::vector<LonLat>> &lines)
{
    if (wkbFlatten(geometry.getGeometryType()) == wkbLineString) {
        auto &line = lines.emplace_back();
        for (const OGRPoint &point : *geometry.toLineString())
            line.push_back({point.getX(), point.getY()});
    } else if (OGR_GT_IsSubClassOf(wkbFlatten(geometry.getGeometryType()), wkbGeometryCollection)) {
        for (const OGRGeometry *part : *geometry.toGeometryCollection())
            addLines(*part, lines);
    }
}

void readStations(SeedReading &reading)
{
    for (const Row &row : readTable(reading.folder / "stations.csv", {"name_zh", "name_en", "lines", "lon", "lat"}, reading.faults)) {
        const auto position = row.position();
        if (!position && row.cell("lon").empty() && row.cell("lat").empty())
            row.fault("lon", "it is empty; a station needs lon and lat.");
        reading.plan.stations.push_back({row.text("name"), row.cell("lines"), position.value_or(LonLat{})});
    }
}

void readBlock(SeedReading &reading)
{
    const auto features = readFeatures(reading.folder / "block.geojson", FeatureKind::Polygon,
                                       {"name_zh", "name_en", "note_zh", "note_en"}, reading.faults);
    for (const Feature &feature : features) {
        if (&feature != &features.front())
            feature.row.fault("", "a project has one block; leave the others out.");
        reading.plan.block = {feature.row.text("name"), feature.positions, feature.row.optionalText("note")};
    }
}
} // namespace

void readStreetsAndBlock(SeedReading &reading)
{
    KnownIds known;
    const std::vector<std::string> properties{"id", "name_zh", "name_en", "class", "quality", "elevated", "level", "note"};
    for (Feature &feature : readFeatures(reading.folder / "streets.geojson", FeatureKind::Line, properties, reading.faults)) {
        const Row &row = feature.row;
        Street street{.id = {row.required("id")},
                      .name = row.optionalText("name"),
                      .streetClass = row.key<StreetClass>("class"),
                      .quality = row.key<StreetQuality>("quality"),
                      .elevated = row.cell("elevated") == "true",
                      .level = row.wholeNumber("level"),
                      .note = row.cell("note"),
                      .line = std::move(feature.positions)};
        known.add(row, "id", street.id.value);
        reading.plan.streets.push_back(std::move(street));
    }
    reading.plan.baseMap = summaryOf(reading.plan.streets);
    readStations(reading);
    readBlock(reading);
}

std::vector<std::vector<LonLat>> stretchOf(const Plan &plan, const std::string &street)
{
    const auto block = plan.block.outline.empty() ? nullptr : grownBlock(plan.block.outline);
    std::vector<std::vector<LonLat>> lines;
    for (const Street &piece : plan.streets) {
        if (piece.name.zh != street)
            continue;
        OGRLineString line;
        setPositions(line, piece.line);
        if (!block)
            addLines(line, lines);
        else if (const std::unique_ptr<OGRGeometry> inside(line.Intersection(block.get())); inside)
            addLines(*inside, lines);
    }
    return lines;
}

} // namespace geo
