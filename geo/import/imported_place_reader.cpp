// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/imported_place_reader.h"

#include "geo/import/base_map_reader.h"
#include "geo/import/encoding.h"

#include <charconv>
#include <cmath>

namespace geo {

namespace {
/// What a grade says of a position, in metres, as geo/model/place.h has it.
double uncertaintyOf(PositionGrade grade)
{
    switch (grade) {
    case PositionGrade::Published:
        return 30;
    case PositionGrade::Interpolated:
        return 60;
    case PositionGrade::Estimated:
        return 200;
    case PositionGrade::Assumed:
        return 500;
    default:
        return 0;
    }
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::optional<double> numberIn(std::string_view text)
{
    text = trimmed(text);
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}
} // namespace

ImportedPlaceReader::ImportedPlaceReader(const VectorFile &file, const ImportRequest &request, const Plan &plan, ImportReport &report)
    : m_file(file)
    , m_request(request)
    , m_plan(plan)
    , m_report(report)
{
    for (const Place &place : plan.places)
        if (!request.replace)
            m_ids.add(place.id.value);
}

const ImportedPlaceReader::Source &ImportedPlaceReader::sourceOf(OGRLayer &layer)
{
    auto found = m_sources.find(&layer);
    if (found != m_sources.end())
        return found->second;
    Source source{Columns(*layer.GetLayerDefn(), m_request.columns), SourcePositions(layer.GetSpatialRef(), m_request.datum)};
    if (!source.columns.fault().empty())
        m_file.refuse(source.columns.fault());
    const std::string columns = source.columns.all().empty() ? "it has none" : source.columns.all();
    if (!source.columns.has(Field::Name))
        m_file.refuse("no column holds the names; say which with --map name=COLUMN (columns: " + columns + ").");
    const bool hasPair = source.columns.has(Field::Longitude) && source.columns.has(Field::Latitude);
    if (layer.GetGeomType() == wkbNone && !hasPair && !source.columns.has(Field::Both))
        m_file.refuse("no columns hold longitude and latitude; say which with --map lon=COLUMN --map lat=COLUMN (columns: " + columns + ").");
    return m_sources.emplace(&layer, std::move(source)).first->second;
}

void ImportedPlaceReader::refuse(const VectorFile::Item &item, const std::string &kind, const std::string &field, const std::string &problem)
{
    m_report.refuse(kind, m_file.fault(item, field, problem));
}

std::vector<LonLat> ImportedPlaceReader::pointsOf(const VectorFile::Item &item, const Source &source)
{
    const OGRGeometry *geometry = item.feature->GetGeometryRef();
    if (!geometry && (source.columns.has(Field::Longitude) || source.columns.has(Field::Both)))
        return pointInColumns(item, source);
    Shapes shapes = shapesOf(geometry, source.positions);
    if (!shapes.refused.empty())
        refuse(item, "positions that cannot be used", "geometry", shapes.refused);
    else if (shapes.points.empty())
        refuse(item, "lines and areas", "geometry", "only points become places; import streets and ground with --as basemap.");
    return std::move(shapes.points);
}

std::vector<LonLat> ImportedPlaceReader::pointInColumns(const VectorFile::Item &item, const Source &source)
{
    const Columns &columns = source.columns;
    std::string lon(columns.text(*item.feature, Field::Longitude));
    std::string lat(columns.text(*item.feature, Field::Latitude));
    const bool areApart = columns.has(Field::Longitude) && columns.has(Field::Latitude);
    if (!areApart) {
        const std::string both(columns.text(*item.feature, Field::Both));
        const std::size_t comma = both.find(',');
        lon = both.substr(0, comma);
        lat = comma == std::string::npos ? std::string() : both.substr(comma + 1);
    }
    const std::string lonColumn = columns.nameOf(areApart ? Field::Longitude : Field::Both);
    const std::string latColumn = columns.nameOf(areApart ? Field::Latitude : Field::Both);
    const auto x = numberIn(lon);
    const auto y = numberIn(lat);
    if (!x || !y) {
        const std::string &bad = x ? lat : lon;
        refuse(item, "positions that cannot be used", x ? latColumn : lonColumn,
               bad.empty() ? "it is empty; write a number of degrees." : "'" + bad + "' is not a number; write degrees like 121.4216.");
        return {};
    }
    if (const auto position = source.positions.at(*x, *y))
        return {*position};
    const bool areSwapped = source.positions.at(*y, *x).has_value();
    refuse(item, "positions that cannot be used", latColumn,
           lon + "," + lat + " is outside the world; " +
               (areSwapped ? "longitude and latitude seem to be in each other's column, name them with --map."
                           : "write degrees, or name the system with --datum EPSG: and its number."));
    return {};
}

Place ImportedPlaceReader::placeOf(const VectorFile::Item &item, const Columns &columns)
{
    const std::string given(trimmed(columns.text(*item.feature, Field::Id)));
    Place place{
        .id = {given.empty() ? recordIdOf(m_file, item) : given}, .name = {}, .address = {}, .basis = {}, .position = {}, .lines = {}, .tasks = {}};
    place.name = {std::string(trimmed(columns.text(*item.feature, Field::Name))),
                  std::string(trimmed(columns.text(*item.feature, Field::NameEnglish)))};
    place.category = m_request.category;
    place.address = trimmed(columns.text(*item.feature, Field::Address));
    place.grade = m_request.grade;
    place.uncertaintyM = uncertaintyOf(m_request.grade);
    const std::string file = m_request.file.filename().string();
    place.basis = {"由文件 " + file + " 导入", "imported from " + file};
    return place;
}

void ImportedPlaceReader::add(const VectorFile::Item &item)
{
    const Source &source = sourceOf(*item.layer);
    if (m_file.isOsm() && source.columns.text(*item.feature, Field::Name).empty()) {
        m_report.leaveOut("features of OpenStreetMap without a name");
        return;
    }
    if (m_file.isOsm() && item.layer->GetName() != std::string_view("points")) {
        m_report.leaveOut("lines and areas of OpenStreetMap");
        return;
    }
    const Place place = placeOf(item, source.columns);
    if (!isUtf8(place.name.zh) || !isUtf8(place.name.en) || !isUtf8(place.address) || !isUtf8(place.id.value)) {
        refuse(item, "rows whose text cannot be read", source.columns.nameOf(Field::Name),
               "the text is not valid in the encoding of the file; name the true one with --encoding.");
        return;
    }
    for (const LonLat position : pointsOf(item, source))
        addAt(item, place, position);
}

void ImportedPlaceReader::addAt(const VectorFile::Item &item, Place place, LonLat position)
{
    if (place.name.zh.empty()) {
        refuse(item, "places without a name", sourceOf(*item.layer).columns.nameOf(Field::Name), "it is empty; give the place a name.");
        return;
    }
    const std::string taken = m_ids.take(place.id.value);
    if (taken != place.id.value)
        m_report.repair("ids that were taken", m_file.fault(item, {}, "its id " + place.id.value + " is taken, so it became " + taken + "."));
    place.id.value = taken;
    place.position = position;
    if (const Place *before = m_plan.find(place.id); before && m_request.replace)
        place.tasks = before->tasks;
    m_addition.places.push_back(std::move(place));
    m_report.take("places");
}

PlanAddition ImportedPlaceReader::take()
{
    return std::move(m_addition);
}

} // namespace geo
