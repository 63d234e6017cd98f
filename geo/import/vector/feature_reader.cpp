// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/vector/feature_reader.h"

#include "geo/import/text/encoding.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace geo {

namespace {
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

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::string recordIdOf(const VectorFile &file, const VectorFile::Item &item)
{
    if (file.isOsm()) {
        const int wayField = item.feature->GetFieldIndex("osm_way_id");
        if (wayField >= 0 && item.feature->IsFieldSetAndNotNull(wayField))
            return std::string("osm-way-") + item.feature->GetFieldAsString(wayField);
        const std::string layer = item.layer->GetName();
        const char *kind = layer == "points" ? "osm-node-" : (layer == "lines" ? "osm-way-" : "osm-relation-");
        return kind + std::string(item.feature->GetFieldAsString("osm_id"));
    }
    std::string layer = item.layer->GetName();
    std::ranges::replace(layer, ' ', '-');
    return "import-" + layer + "-" + std::to_string(item.feature->GetFID());
}

FeatureReader::FeatureReader(const VectorFile &file, std::map<std::string, std::string> named, const DatumChoice &datum, ImportReport &report, UnreadKinds kinds)
    : m_file(file)
    , m_named(std::move(named))
    , m_datum(datum)
    , m_report(report)
    , m_kinds(std::move(kinds))
{
}

const FeatureReader::Source &FeatureReader::sourceOf(OGRLayer &layer)
{
    const auto found = m_sources.find(&layer);
    if (found != m_sources.end())
        return found->second;
    Source source{Columns(m_file.columnsOf(layer), m_named), SourcePositions(layer.GetSpatialRef(), m_datum)};
    if (!source.columns.fault().empty())
        m_file.refuse(source.columns.fault());
    return m_sources.emplace(&layer, std::move(source)).first->second;
}

void FeatureReader::checkHasPositions(OGRLayer &layer, const Columns &columns) const
{
    const bool hasPair = columns.has(Field::Longitude) && columns.has(Field::Latitude);
    if (layer.GetGeomType() == wkbNone && !hasPair && !columns.has(Field::Both))
        m_file.refuse("no columns hold longitude and latitude; say which with --map lon=COLUMN --map lat=COLUMN (columns: " + columns.allOrNone() + ").");
}

Text FeatureReader::nameOf(const VectorFile::Item &item, const Columns &columns)
{
    const std::string name(trimmed(columns.text(*item.feature, Field::Name)));
    return {name, std::string(trimmed(columns.text(*item.feature, Field::NameEnglish)))};
}

bool FeatureReader::areReadable(const VectorFile::Item &item, const Columns &columns, std::initializer_list<std::string_view> texts)
{
    const bool areLetters = std::ranges::all_of(texts, [](std::string_view text) { return isUtf8(text); });
    if (!areLetters)
        refuse(item, m_kinds.texts, columns.nameOf(Field::Name), "the text is not valid in the encoding of the file; name the true one with --encoding.");
    return areLetters;
}

ReadShapes FeatureReader::shapesOf(const VectorFile::Item &item, const Source &source)
{
    ReadShapes shapes = geo::shapesOf(item.feature->GetGeometryRef(), source.positions);
    if (!shapes.repaired.empty())
        m_report.repair(shapes.repaired, m_file.fault(item, "geometry", "it was mended; look whether it is right on the map."));
    if (!shapes.refused.empty())
        refuse(item, m_kinds.shapes, "geometry", shapes.refused);
    return shapes;
}

ReadShapes FeatureReader::shapesOrPointOf(const VectorFile::Item &item, const Source &source)
{
    const bool hasColumns = source.columns.has(Field::Longitude) || source.columns.has(Field::Both);
    return !item.feature->GetGeometryRef() && hasColumns ? pointInColumns(item, source) : shapesOf(item, source);
}

ReadShapes FeatureReader::pointInColumns(const VectorFile::Item &item, const Source &source)
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
    ReadShapes shapes;
    const auto x = numberIn(lon);
    const auto y = numberIn(lat);
    if (!x || !y) {
        const std::string &bad = x ? lat : lon;
        shapes.refused = bad.empty() ? "it is empty; write a number of degrees." : "'" + bad + "' is not a number; write degrees like 121.4216.";
        refuse(item, m_kinds.shapes, x ? latColumn : lonColumn, shapes.refused);
    } else if (const auto position = source.positions.at(*x, *y)) {
        shapes.points.push_back(*position);
    } else {
        const bool areSwapped = source.positions.at(*y, *x).has_value();
        shapes.refused = lon + "," + lat + " is outside the world; " +
                         (areSwapped ? "longitude and latitude seem to be in each other's column, name them with --map."
                                     : "write degrees, or name the system with --datum EPSG: and its number.");
        refuse(item, m_kinds.shapes, latColumn, shapes.refused);
    }
    return shapes;
}

void FeatureReader::refuse(const VectorFile::Item &item, const std::string &kind, const std::string &field, const std::string &problem)
{
    m_report.refuse(kind, m_file.fault(item, field, problem));
}

} // namespace geo
