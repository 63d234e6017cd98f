// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/vector/vector_file.h"

#include "geo/import/vector/columns.h"
#include "geo/import/vector/feature_texts.h"

#include <algorithm>
#include <functional>
#include <set>

namespace geo {

namespace {
/// What of a GeoPackage is no plain table: views and virtual tables are a stranger's code.
std::set<std::string> codeIn(GDALDataset &package)
{
    std::set<std::string> names;
    OGRLayer *rows = package.ExecuteSQL("SELECT name FROM sqlite_master WHERE type = 'view' OR (type = 'table' AND sql LIKE 'CREATE VIRTUAL%')", nullptr, nullptr);
    if (!rows)
        return names;
    while (const OGRFeatureUniquePtr row{rows->GetNextFeature()})
        names.insert(row->GetFieldAsString(0));
    package.ReleaseResultSet(rows);
    return names;
}

/// Whether a sheet begins with a title where the names of its columns belong: then only the first column has a name.
bool hasTitleRow(OGRLayer *layer)
{
    const OGRFeatureDefn &columns = *layer->GetLayerDefn();
    bool isNamed = columns.GetFieldCount() < 2;
    for (int i = 1; i < columns.GetFieldCount(); ++i)
        isNamed = isNamed || columns.GetFieldDefn(i)->GetNameRef() != "Field" + std::to_string(i + 1);
    return !isNamed;
}

std::string listOf(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}
} // namespace

void VectorFile::refuse(const std::string &problem) const
{
    throw ImportError({{.file = m_name, .line = 0, .feature = 0, .field = {}, .problem = problem}});
}

/// Tables beside the layers of a map hold no features, such as the one in which QGIS keeps styles. Where none has positions they stay:
/// who reads them says what is missing.
void VectorFile::leaveOutTables(const ImportRequest &request)
{
    const auto isTable = [&](OGRLayer *layer) {
        if (layer->GetGeomType() != wkbNone)
            return false;
        const Columns columns(columnsOf(*layer), request.columns);
        return !columns.has(Field::Both) && !(columns.has(Field::Longitude) && columns.has(Field::Latitude));
    };
    if (std::ranges::all_of(m_layers, isTable))
        return;
    const auto tables = std::ranges::stable_partition(m_layers, std::not_fn(isTable));
    for (OGRLayer *table : tables)
        m_report.note("left out: table '" + std::string(table->GetName()) + "', which has no positions");
    m_layers.erase(tables.begin(), tables.end());
}

std::vector<std::string> VectorFile::columnsOf(OGRLayer &layer) const
{
    std::vector<std::string> names;
    for (const auto *field : layer.GetLayerDefn()->GetFields()) {
        const auto known = m_columnNames.find(field->GetNameRef());
        names.emplace_back(known == m_columnNames.end() ? field->GetNameRef() : known->second);
    }
    return names;
}

void VectorFile::chooseLayers(const ImportRequest &request)
{
    const std::vector<std::string> &asked = request.layers;
    std::vector<std::string> names;
    const std::set<std::string> code = m_driver == "GPKG" ? codeIn(*m_dataset) : std::set<std::string>();
    for (OGRLayer *layer : m_dataset->GetLayers()) {
        names.emplace_back(layer->GetName());
        if (code.contains(names.back())) {
            const std::string said = names.back() + "' is a view, which is code and is not run; save what it shows as a table of its own";
            if (std::ranges::find(asked, names.back()) != asked.end())
                refuse("its layer '" + said + ".");
            m_report.note("left out: layer '" + said);
            continue;
        }
        const bool isWanted = std::ranges::find(asked, names.back()) != asked.end();
        // A track's points are its line once more.
        const bool isRepeated = m_driver == "GPX" && (names.back() == "track_points" || names.back() == "route_points");
        if (asked.empty() ? !isRepeated : isWanted)
            m_layers.push_back(layer);
        else if (!isOsm() && layer->GetFeatureCount() > 0)
            m_report.leaveOut("features of layer " + names.back(), static_cast<std::size_t>(layer->GetFeatureCount()));
    }
    for (const std::string &name : asked)
        if (std::ranges::find(names, name) == names.end())
            refuse("it has no layer '" + name + "'; name one of " + listOf(names) + ".");
    if (m_layers.empty())
        refuse("it has no layer of features; it may be cut short, or choose another file.");
    if (asked.empty())
        leaveOutTables(request);
    if (m_driver == "XLSX" && std::ranges::all_of(m_layers, hasTitleRow))
        refuse("its first row is a title, where the names of the columns belong; delete the rows above them and save it again.");
    if (!isOsm())
        for (OGRLayer *layer : m_layers)
            m_features += static_cast<double>(std::max<GIntBig>(0, layer->GetFeatureCount(FALSE)));
}

bool VectorFile::next(Item &item)
{
    const bool found = isOsm() ? nextInterleaved(item) : nextInTurn(item);
    ++m_read;
    if (found && !m_encoding.empty())
        recodeTexts(*item.feature, m_encoding);
    if (!found && !m_guard.failure().empty())
        refuse("it cannot be read beyond its feature " + std::to_string(static_cast<long long>(m_read)) + "; it may be cut short, fetch it again (" +
               m_guard.failure() + ").");
    // These say how many they have, and say nothing when they have fewer.
    if (!found && (m_driver == "FlatGeobuf" || m_driver == "ESRI Shapefile") && m_read - 1 < m_features)
        refuse("it breaks off after " + std::to_string(static_cast<long long>(m_read) - 1) + " of its " + std::to_string(static_cast<long long>(m_features)) +
               " features; it may be cut short, fetch it again.");
    if (!found && m_guard.warningCount() > 0)
        m_report.note("the reader warned " + std::to_string(m_guard.warningCount()) + " times, first: " + m_guard.warnings().front());
    return found;
}

bool VectorFile::nextInterleaved(Item &item)
{
    do {
        item.feature.reset(m_dataset->GetNextFeature(&item.layer, &m_share, nullptr, nullptr));
    } while (item.feature && std::ranges::find(m_layers, item.layer) == m_layers.end());
    return item.feature != nullptr;
}

bool VectorFile::nextInTurn(Item &item)
{
    for (; m_turn < m_layers.size(); ++m_turn) {
        item.layer = m_layers[m_turn];
        item.feature.reset(item.layer->GetNextFeature());
        m_share = std::min(1.0, m_read / std::max(1.0, m_features));
        if (item.feature)
            return true;
    }
    return false;
}

bool VectorFile::declaresDatum() const
{
    if (isOsm())
        return true;
    const bool isOfItsOwn = m_driver == "ESRI Shapefile" || m_driver == "GPKG" || m_driver == "FlatGeobuf";
    const OGRSpatialReference *system = m_layers.front()->GetSpatialRef();
    return isOfItsOwn && system && !std::string_view(system->GetName() ? system->GetName() : "").starts_with("Undefined");
}

Fault VectorFile::fault(const Item &item, std::string field, std::string problem) const
{
    Fault fault{.file = m_name, .line = 0, .feature = 0, .field = std::move(field), .problem = std::move(problem)};
    const auto number = static_cast<std::size_t>(item.feature->GetFID()); // a table's records count from 1
    if (!m_lines.empty() && number < m_lines.size())
        fault.line = m_lines[number];
    else if (m_driver == "XLSX")
        fault.line = static_cast<int>(number); // as the spreadsheet program numbers its rows
    else if (isOsm()) {
        const int way = item.feature->GetFieldIndex("osm_way_id"); // of an area that is one closed way
        const bool isWay = way >= 0 && item.feature->IsFieldSetAndNotNull(way);
        fault.feature = std::atoll(isWay ? item.feature->GetFieldAsString(way) : item.feature->GetFieldAsString("osm_id"));
    } else
        fault.feature = item.feature->GetFID();
    if (hasSeveralLayers())
        fault.layer = item.layer->GetName();
    return fault;
}

} // namespace geo
