// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/vector/known_places.h"

#include "geo/crs/geodesic.h"
#include "geo/import/used_ids.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <utility>

namespace geo {

namespace {
constexpr double samePlaceM = 50;     ///< two places of one name nearer than this are one
constexpr double samePositionM = 0.5; ///< what is lost in writing and reading degrees

class Matching
{
public:
    Matching(const Plan &plan, bool replace, Import &import)
        : m_plan(plan)
        , m_replace(replace)
        , m_import(import)
    {
        for (const Place &place : plan.places)
            m_ids.add(place.id.value);
    }

    void add(Place place)
    {
        if (const Place *known = knownAs(place)) {
            update(std::move(place), *known);
            return;
        }
        const std::string taken = m_ids.take(place.id.value);
        if (taken != place.id.value)
            m_import.report.repair("ids that were taken", {.file = place.name.zh, .field = {}, .problem = "its id " + place.id.value + " is taken, so it became " + taken + "."});
        place.id.value = taken;
        m_import.report.take("places");
        places.push_back(std::move(place));
    }

    std::vector<Place> places;

private:
    /// A place of the plan is updated once.
    const Place *knownAs(const Place &place)
    {
        const bool hasOwnId = m_import.ownIds.contains(place.id);
        const auto isSame = [&](const Place &known) {
            return hasOwnId ? known.id == place.id : known.name.zh == place.name.zh && known.position && distanceM(*known.position, *place.position) < samePlaceM;
        };
        const auto found = std::ranges::find_if(m_plan.places, isSame);
        if (found == m_plan.places.end() || std::find_if(found + 1, m_plan.places.end(), isSame) != m_plan.places.end())
            return nullptr;
        return m_updated.insert(found->id).second ? &*found : nullptr;
    }

    void update(Place place, const Place &before)
    {
        Place after = before;
        const auto take = [&](const char *field, std::string &old, const std::string &next) {
            if (next.empty() || next == old)
                return;
            m_import.report.note(before.name.zh + ": " + field + " '" + old + "' becomes '" + next + "'.");
            old = next;
        };
        take("name", after.name.zh, place.name.zh);
        take("English name", after.name.en, place.name.en);
        take("address", after.address, place.address);
        movePlace(after, place, before);
        if (after == before) {
            m_import.report.take("places that are as they were");
            return;
        }
        m_import.report.take("places that were updated");
        places.push_back(std::move(after));
    }

    void movePlace(Place &after, const Place &place, const Place &before)
    {
        if (!before.lines.empty())
            return; // a stretch of street has no point
        const double metres = before.position ? distanceM(*before.position, *place.position) : 0;
        if (before.position && metres <= samePositionM)
            return;
        if (before.grade == PositionGrade::PlacedByHand && !m_replace) {
            m_import.report.note(before.name.zh + ": its position was set by hand and stays.");
            return;
        }
        m_import.report.note(before.name.zh + (before.position ? ": its position moves by " + std::to_string(std::lround(metres)) + " m." : ": it gets a position."));
        after.position = place.position;
        after.grade = place.grade;
        after.uncertaintyM = place.uncertaintyM;
        after.basis = place.basis;
        after.placedOn.clear();
    }

    const Plan &m_plan;
    bool m_replace;
    Import &m_import;
    UsedIds m_ids;
    std::set<PlaceId> m_updated;
};
} // namespace

void matchKnownPlaces(Import &import, const Plan &plan, bool replace)
{
    Matching matching(plan, replace, import);
    import.report.takeAnew("places");
    for (Place &place : import.addition.places)
        matching.add(std::move(place));
    import.addition.places = std::move(matching.places);
}

} // namespace geo
