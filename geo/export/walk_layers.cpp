// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/export/walk_writer.h"
#include "geo/model/names.h"

namespace geo {

namespace {
void addFields(OGRLayer *layer, OGRFieldType type, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        OGRFieldDefn field(name, type);
        layer->CreateField(&field);
    }
}
} // namespace

WalkWriter::Fields WalkWriter::stopFields(std::size_t number, const WalkStop &stop, const Place &place) const
{
    return {{"kind", "stop"},
            {"number", std::to_string(number)},
            {"name", place.name.in(m_request.english)},
            {"address", place.address},
            {"description", stop.narration.in(m_request.english)},
            {"grade", std::string(nameOf(place.grade))},
            {"basis", place.basis.in(m_request.english)},
            {"uncertainty_m", std::to_string(place.uncertaintyM)},
            {"datum", std::string(nameOf(m_request.datum))}};
}

WalkWriter::Fields WalkWriter::legFields(std::size_t number, const RouteLeg &leg) const
{
    const auto name = [&](const PlaceId &id) { return m_plan.find(id)->name.in(m_request.english); };
    return {{"kind", "leg"},
            {"number", std::to_string(number)},
            {"name", name(leg.from) + " → " + name(leg.to)},
            {"description", directions(leg)},
            {"metres", std::to_string(leg.metres)},
            {"minutes", std::to_string(leg.minutes)},
            {"doubtful", leg.doubtful ? "yes" : "no"},
            {"datum", std::string(nameOf(m_request.datum))}};
}

void WalkWriter::writeStops(OGRLayer *stops)
{
    if (!stops)
        return;
    addFields(stops, OFTInteger, {"number"});
    addFields(stops, OFTString, {"name", "address", "description", "grade", "basis"});
    addFields(stops, OFTReal, {"uncertainty_m"});
    addFields(stops, OFTString, {"datum"});
    forEachStop([&](std::size_t number, const WalkStop &stop, const Place &place, const OGRPoint &point) {
        addFeature(stops, stopFields(number, stop, place), point);
    });
}

void WalkWriter::writeLegs(OGRLayer *legs)
{
    addFields(legs, OFTReal, {"metres", "minutes"});
    addFields(legs, OFTString, {"doubtful"});
    for (std::size_t i = 0; i < m_route.legs.size(); ++i)
        if (m_route.legs[i].line.size() > 1)
            addFeature(legs, legFields(i + 1, m_route.legs[i]), lineOf(m_route.legs[i]));
}

void WalkWriter::writeLayers()
{
    writeStops(layer("stops", wkbPoint));
    OGRLayer *legs = layer("legs", wkbLineString);
    if (!legs)
        return;
    addFields(legs, OFTInteger, {"number"});
    addFields(legs, OFTString, {"name", "description", "datum"});
    writeLegs(legs);
}

void WalkWriter::writeOneLayer()
{
    const std::string said = "DESCRIPTION=" + description();
    OGRLayer *all = layer("walk", wkbUnknown, {m_request.datum == Datum::Wgs84 ? "RFC7946=YES" : "COORDINATE_PRECISION=7", said.c_str()});
    if (!all)
        return;
    addFields(all, OFTString, {"kind"});
    writeStops(all);
    writeLegs(all);
}

} // namespace geo
