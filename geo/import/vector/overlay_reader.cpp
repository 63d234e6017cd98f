// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/vector/overlay_reader.h"

#include "geo/import/text/encoding.h"

#include <algorithm>
#include <array>

namespace geo {

namespace {
/// Columns that KML and DXF give every feature: how it was drawn, not what it is.
constexpr std::array<std::string_view, 9> ofDrawing{"tessellate", "extrude",  "visibility",   "drawOrder",    "altitudeMode",
                                                    "icon",       "SubClasses", "Linetype", "EntityHandle"};

/// The columns besides those of the names that are worth reading.
std::vector<int> toldColumns(const Columns &columns)
{
    std::vector<int> told;
    for (int i = 0; i < std::ssize(columns.all()); ++i) {
        const std::string &name = columns.all()[static_cast<std::size_t>(i)];
        const bool isName = name == columns.nameOf(Field::Name) || name == columns.nameOf(Field::NameEnglish);
        if (!isName && std::ranges::find(ofDrawing, name) == ofDrawing.end())
            told.push_back(i);
    }
    return told;
}

std::vector<Attribute> attributesOf(const OGRFeature &feature, const Columns &columns, const std::vector<int> &told)
{
    std::vector<Attribute> attributes;
    for (const int field : told) {
        const std::string value(trimmed(feature.IsFieldSetAndNotNull(field) ? feature.GetFieldAsString(field) : ""));
        if (!value.empty())
            attributes.push_back({columns.all()[static_cast<std::size_t>(field)], value});
    }
    return attributes;
}

const char *kindOf(const Shapes &shapes)
{
    if (!shapes.areas.empty())
        return "areas";
    return shapes.lines.empty() ? "points" : "lines";
}
} // namespace

OverlayReader::OverlayReader(const VectorFile &file, const ImportRequest &request, const Plan &plan, ImportReport &report)
    : m_file(file)
    , m_request(request)
    , m_plan(plan)
    , m_report(report)
    , m_features(file, request.columns, request.datum, report)
{
}

OverlayReader::Layer &OverlayReader::layerOf(OGRLayer &layer, const Columns &columns)
{
    const auto found = std::ranges::find(m_layers, &layer, &Layer::layer);
    if (found != m_layers.end())
        return *found;
    m_features.checkHasPositions(layer, columns);
    m_layers.push_back({.layer = &layer, .told = toldColumns(columns)});
    return m_layers.back();
}

void OverlayReader::checkSize(const Shapes &shapes)
{
    ++m_featureCount;
    eachPosition(shapes, [this](LonLat) { ++m_positionCount; });
    if (m_featureCount > mostOverlayFeatures)
        m_file.refuse("it has more than " + std::to_string(mostOverlayFeatures) +
                      " features, too many to lie over the map; take fewer layers of it with --layer, or import it as a base map.");
    if (m_positionCount > mostOverlayPositions)
        m_file.refuse("its lines and areas have more than " + std::to_string(mostOverlayPositions) +
                      " positions, too many to lie over the map; simplify them, or import it as a base map.");
}

void OverlayReader::add(const VectorFile::Item &item)
{
    const FeatureReader::Source &source = m_features.sourceOf(*item.layer);
    Layer &layer = layerOf(*item.layer, source.columns);
    OverlayFeature feature{.name = FeatureReader::nameOf(item, source.columns), .attributes = attributesOf(*item.feature, source.columns, layer.told)};
    if (!m_features.areReadable(item, source.columns, {feature.name.zh, feature.name.en}))
        return;
    for (const Attribute &each : feature.attributes)
        if (!m_features.areReadable(item, source.columns, {each.column, each.value}))
            return;
    feature.shapes = m_features.shapesOrPointOf(item, source);
    if (feature.shapes.isEmpty())
        return; // the report says why
    checkSize(feature.shapes);
    feature.bounds = boundsOf(feature.shapes);
    m_report.take(kindOf(feature.shapes));
    layer.features.push_back(std::move(feature));
}

std::string OverlayReader::nameOf(OGRLayer &layer) const
{
    const std::string file = m_request.file.stem().string();
    const std::string name = !m_file.hasSeveralLayers() ? file : file + " · " + layer.GetName();
    return isUtf8(name) ? name : "overlay";
}

PlanAddition OverlayReader::take()
{
    PlanAddition addition;
    const std::string source = m_request.file.filename().string();
    int number = m_plan.overlays.empty() ? 1 : m_plan.overlays.back().number + 1;
    for (Layer &layer : m_layers) {
        if (layer.features.empty())
            continue;
        Overlay overlay{.id = newOverlayId(), .name = nameOf(*layer.layer), .source = isUtf8(source) ? source : "", .day = m_request.day, .number = number};
        overlay.features = std::make_shared<const OverlayFeatures>(std::move(layer.features));
        const auto before = std::ranges::find_if(m_plan.overlays, [&](const Overlay &each) { return each.name == overlay.name && each.source == overlay.source; });
        if (m_request.replace && before != m_plan.overlays.end()) {
            overlay.number = before->number;
            addition.replacedOverlays.push_back(before->id);
        } else {
            ++number;
        }
        addition.overlays.push_back(std::move(overlay));
    }
    return addition;
}

} // namespace geo
