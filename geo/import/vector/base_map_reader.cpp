// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/vector/base_map_reader.h"

#include "geo/crs/geodesic.h"

#include <algorithm>

namespace geo {

namespace {
constexpr double sameStationM = 500; ///< two stations of one name nearer than this are one

bool isImported(const std::string &id)
{
    return id.starts_with("osm-") || id.starts_with("import-");
}

constexpr const char *areaNames[]{"buildings", "green areas", "water areas"};
constexpr const char *lineNames[]{"rail lines", "waterways"};

/// The middle of a shape, for a station that is drawn as an outline.
LonLat middleOf(const std::vector<LonLat> &ring)
{
    LonLat sum;
    for (const LonLat position : ring)
        sum = {sum.lon + position.lon, sum.lat + position.lat};
    const auto count = static_cast<double>(ring.size());
    return {sum.lon / count, sum.lat / count};
}
} // namespace

BaseMapReader::BaseMapReader(const VectorFile &file, const ImportRequest &request, const Plan &plan, ImportReport &report)
    : m_file(file)
    , m_request(request)
    , m_plan(plan)
    , m_report(report)
    , m_features(file, file.isOsm() ? decltype(request.columns){} : request.columns, request.datum, report,
                 {.texts = "features whose name cannot be read", .shapes = "geometries that cannot be used"})
{
    const auto know = [&](UsedIds &used, const std::vector<std::string> &ids) {
        for (const std::string &id : ids)
            if (!request.replace || !isImported(id))
                used.add(id);
    };
    know(m_streetIds, request.known.streets);
    know(m_areaIds, request.known.areas);
    know(m_lineIds, request.known.lines);
    m_addition.replacesBaseMap = request.replace;
}

BaseKind BaseMapReader::kindOf(const VectorFile::Item &item, const Columns &columns) const
{
    const OGRGeometry *geometry = item.feature->GetGeometryRef();
    const int dimension = geometry ? geometry->getDimension() : 1; // without one it is refused when its shape is asked for
    const std::string layer = item.layer->GetName();
    if (dimension == 0)
        return kindOfPoint(*item.feature, columns, layer);
    return dimension == 1 ? kindOfLine(*item.feature, columns, layer) : kindOfArea(*item.feature, columns, layer);
}

void BaseMapReader::add(const VectorFile::Item &item)
{
    const FeatureReader::Source &source = m_features.sourceOf(*item.layer);
    const BaseKind kind = kindOf(item, source.columns);
    if (const auto *other = std::get_if<OtherKind>(&kind)) {
        m_report.leaveOut(other->what);
        return;
    }
    const Text name = FeatureReader::nameOf(item, source.columns);
    if (!m_features.areReadable(item, source.columns, {name.zh, name.en}))
        return;
    ReadShapes shapes = m_features.shapesOf(item, source);
    if (const auto *street = std::get_if<StreetKind>(&kind))
        addStreets(item, *street, shapes, name);
    else if (const auto *line = std::get_if<RailOrWater>(&kind))
        addLines(item, *line, shapes, name);
    else if (const auto *area = std::get_if<AreaKind>(&kind))
        addAreas(item, *area, shapes, name);
    else if (!shapes.isEmpty())
        addStation(item, shapes, name);
}

std::optional<std::string> BaseMapReader::idOf(const VectorFile::Item &item, UsedIds &used, std::size_t part)
{
    const std::string id = recordIdOf(m_file, item) + (part > 0 ? "-" + std::to_string(part + 1) : "");
    // OpenStreetMap's numbers are its own for good: what has the same one is the same, from an overlapping extract.
    if (m_file.isOsm() && used.isOfProject(id)) {
        m_report.leaveOut(heldAlready);
        return std::nullopt;
    }
    std::string taken = used.take(id);
    if (taken != id)
        m_report.repair("ids that were taken", m_file.fault(item, {}, "its id " + id + " is taken, so it became " + taken + "."));
    return taken;
}

void BaseMapReader::addStreets(const VectorFile::Item &item, const StreetKind &kind, Shapes &shapes, const Text &name)
{
    for (Area &area : shapes.areas)
        shapes.lines.push_back(std::move(area.outline));
    for (std::size_t part = 0; part < shapes.lines.size(); ++part)
        if (auto id = idOf(item, m_streetIds, part)) {
            m_addition.streets.push_back({.id = {std::move(*id)},
                                          .name = name,
                                          .streetClass = kind.streetClass,
                                          .level = kind.level,
                                          .note = {},
                                          .line = std::move(shapes.lines[part])});
            m_report.take("streets");
        }
}

void BaseMapReader::addAreas(const VectorFile::Item &item, AreaKind kind, Shapes &shapes, const Text &name)
{
    for (std::size_t part = 0; part < shapes.areas.size(); ++part)
        if (auto id = idOf(item, m_areaIds, part)) {
            m_addition.areas.push_back({.id = {std::move(*id)}, .kind = kind, .name = name, .area = std::move(shapes.areas[part])});
            m_report.take(areaNames[static_cast<std::size_t>(kind)]);
        }
}

void BaseMapReader::addLines(const VectorFile::Item &item, const RailOrWater &kind, Shapes &shapes, const Text &name)
{
    for (std::size_t part = 0; part < shapes.lines.size(); ++part)
        if (auto id = idOf(item, m_lineIds, part)) {
            m_addition.lines.push_back(
                {.id = {std::move(*id)}, .kind = kind.kind, .name = name, .level = kind.level, .line = std::move(shapes.lines[part])});
            m_report.take(lineNames[static_cast<std::size_t>(kind.kind)]);
        }
}

void BaseMapReader::addStation(const VectorFile::Item &item, const Shapes &shapes, const Text &name)
{
    if (name.zh.empty()) {
        m_report.leaveOut("stations without a name");
        return;
    }
    const LonLat position =
        !shapes.points.empty() ? shapes.points.front() : middleOf(shapes.areas.empty() ? shapes.lines.front() : shapes.areas.front().outline);
    const auto isSame = [&](const Station &other) { return other.name.zh == name.zh && distanceM(other.position, position) < sameStationM; };
    if (std::ranges::any_of(m_addition.stations, isSame))
        m_report.repair("stations that came twice", m_file.fault(item, {}, name.zh + " is taken once."));
    else if (!m_request.replace && std::ranges::any_of(m_plan.stations, isSame))
        m_report.leaveOut(heldAlready);
    else {
        m_addition.stations.push_back({.name = name, .lines = {}, .position = position});
        m_report.take("stations");
    }
}

PlanAddition BaseMapReader::take()
{
    return std::move(m_addition);
}

} // namespace geo
