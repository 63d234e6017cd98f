// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/imported_place_reader.h"

#include "geo/crs/geodesic.h"

#include <algorithm>

namespace geo {

namespace {
/// Two places of one name nearer than this are one: as far as a datum that is not known yet may shift them, and a little more.
constexpr double samePlaceM = 600;
constexpr double samePositionM = 0.5; ///< what is lost in writing and reading degrees

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

ImportedPlaceReader::ImportedPlaceReader(const VectorFile &file, const ImportRequest &request, const Plan &plan, ImportReport &report)
    : m_file(file)
    , m_request(request)
    , m_plan(plan)
    , m_report(report)
    , m_features(file, request.columns, request.datum, report)
{
    for (const Place &place : plan.places)
        m_ids.add(place.id.value);
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
    if (const Place *before = knownAs(place, item)) {
        update(std::move(place), *before);
        return;
    }
    const std::string taken = m_ids.take(place.id.value);
    if (taken != place.id.value)
        m_report.repair("ids that were taken", m_file.fault(item, {}, "its id " + place.id.value + " is taken, so it became " + taken + "."));
    place.id.value = taken;
    m_addition.places.push_back(std::move(place));
    m_report.take("places");
}

/// The place of the project that a row is about: by the id that the file gives, else the only one of its name that is near. A place is
/// updated once.
const Place *ImportedPlaceReader::knownAs(const Place &place, const VectorFile::Item &item)
{
    const bool hasId = !trimmed(sourceOf(*item.layer).columns.text(*item.feature, Field::Id)).empty();
    const auto isSame = [&](const Place &known) {
        return hasId ? known.id == place.id : known.name.zh == place.name.zh && known.position && distanceM(*known.position, *place.position) < samePlaceM;
    };
    const auto found = std::ranges::find_if(m_plan.places, isSame);
    if (found == m_plan.places.end() || std::find_if(found + 1, m_plan.places.end(), isSame) != m_plan.places.end())
        return nullptr;
    return m_updated.insert(found->id).second ? &*found : nullptr;
}

/// What the file does not carry stays as it was; so does a position that was set by hand, unless it is asked for.
void ImportedPlaceReader::update(Place place, const Place &before)
{
    Place after = before;
    if (!place.name.zh.empty())
        after.name.zh = place.name.zh;
    if (!place.name.en.empty())
        after.name.en = place.name.en;
    if (!place.address.empty())
        after.address = place.address;
    const bool isByHand = before.grade == PositionGrade::PlacedByHand && !m_request.replace;
    const bool moves = !isByHand && before.lines.empty() && (!before.position || distanceM(*before.position, *place.position) > samePositionM);
    if (moves) {
        after.position = place.position;
        after.grade = place.grade;
        after.uncertaintyM = place.uncertaintyM;
        after.basis = place.basis;
        after.placedOn.clear();
    }
    if (isByHand)
        m_report.note(before.name.zh + ": its position was set by hand and stays.");
    noteChange(before.name.zh, "name", before.name.zh, after.name.zh);
    noteChange(before.name.zh, "English name", before.name.en, after.name.en);
    noteChange(before.name.zh, "address", before.address, after.address);
    if (!moves)
        m_addition.keptPositions.insert(after.id);
    m_report.take(after == before ? "places that are as they were" : "places that were updated");
    m_addition.places.push_back(std::move(after));
}

void ImportedPlaceReader::noteChange(const std::string &place, const char *field, const std::string &before, const std::string &after)
{
    if (before != after)
        m_report.note(place + ": " + field + " '" + before + "' becomes '" + after + "'.");
}

PlanAddition ImportedPlaceReader::take()
{
    return std::move(m_addition);
}

} // namespace geo
