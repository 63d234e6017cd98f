// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/vector/imported_place_reader.h"

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
} // namespace

ImportedPlaceReader::ImportedPlaceReader(const VectorFile &file, const ImportRequest &request, std::set<PlaceId> &ownIds, ImportReport &report)
    : m_file(file)
    , m_request(request)
    , m_ownIds(ownIds)
    , m_report(report)
    , m_features(file, request.columns, request.datum, report)
{
}

const FeatureReader::Source &ImportedPlaceReader::sourceOf(OGRLayer &layer)
{
    const bool isNew = m_features.isNew(layer);
    const FeatureReader::Source &source = m_features.sourceOf(layer);
    if (isNew && !source.columns.has(Field::Name))
        m_file.refuse("no column holds the names; say which with --map name=COLUMN (columns: " + source.columns.allOrNone() + ").");
    if (isNew)
        m_features.checkHasPositions(layer, source.columns);
    return source;
}

std::vector<LonLat> ImportedPlaceReader::pointsOf(const VectorFile::Item &item, const FeatureReader::Source &source)
{
    ReadShapes shapes = m_features.shapesOrPointOf(item, source);
    if (shapes.refused.empty() && shapes.points.empty())
        m_features.refuse(item, "lines and areas", "geometry",
                          "only points become places; lay it over the map with --as overlay, or import streets and ground with --as basemap.");
    return std::move(shapes.points);
}

Place ImportedPlaceReader::placeOf(const VectorFile::Item &item, const Columns &columns)
{
    const std::string given(trimmed(columns.text(*item.feature, Field::Id)));
    Place place{
        .id = {given.empty() ? recordIdOf(m_file, item) : given}, .name = {}, .address = {}, .basis = {}, .position = {}, .lines = {}, .tasks = {}};
    place.name = FeatureReader::nameOf(item, columns);
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
    const FeatureReader::Source &source = sourceOf(*item.layer);
    if (m_file.isOsm() && source.columns.text(*item.feature, Field::Name).empty()) {
        m_report.leaveOut("features of OpenStreetMap without a name");
        return;
    }
    if (m_file.isOsm() && item.layer->GetName() != std::string_view("points")) {
        m_report.leaveOut("lines and areas of OpenStreetMap");
        return;
    }
    const Place place = placeOf(item, source.columns);
    if (!m_features.areReadable(item, source.columns, {place.name.zh, place.name.en, place.address, place.id.value}))
        return;
    for (const LonLat position : pointsOf(item, source))
        addAt(item, place, position);
}

void ImportedPlaceReader::addAt(const VectorFile::Item &item, Place place, LonLat position)
{
    if (place.name.zh.empty()) {
        m_features.refuse(item, "places without a name", sourceOf(*item.layer).columns.nameOf(Field::Name), "it is empty; give the place a name.");
        return;
    }
    place.position = position;
    const std::string taken = m_ids.take(place.id.value);
    if (taken != place.id.value)
        m_report.repair("ids that were taken", m_file.fault(item, {}, "its id " + place.id.value + " is taken, so it became " + taken + "."));
    else if (!trimmed(sourceOf(*item.layer).columns.text(*item.feature, Field::Id)).empty() || m_file.isOsm())
        m_ownIds.insert(place.id);
    place.id.value = taken;
    m_addition.places.push_back(std::move(place));
    m_report.take("places");
}

PlanAddition ImportedPlaceReader::take()
{
    return std::move(m_addition);
}

} // namespace geo
