// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/route/route.h"

#include "geo/crs/geodesic.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace geo {

namespace {
constexpr double leastOffStreetM = 10; ///< what is less is left unsaid
constexpr double turnLookM = 15; ///< how far before and behind a corner its angle is looked at

/// Degrees clockwise from north, on a plane about the first position.
double bearing(LonLat from, LonLat to)
{
    const PlanePoint step = LocalPlane(from).toPlane(to);
    const double degrees = std::atan2(step.x, step.y) * 180 / std::numbers::pi;
    return degrees < 0 ? degrees + 360 : degrees;
}

/// The position some metres from a line's beginning.
LonLat pointAlong(const std::vector<LonLat> &line, double metres)
{
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const double length = distanceM(line[i], line[i + 1]);
        if (length >= metres && length > 0) {
            const double share = metres / length;
            return {line[i].lon + (line[i + 1].lon - line[i].lon) * share, line[i].lat + (line[i + 1].lat - line[i].lat) * share};
        }
        metres -= length;
    }
    return line.back();
}

double bearingAtStart(const std::vector<LonLat> &line)
{
    return bearing(line.front(), pointAlong(line, turnLookM));
}

double bearingAtEnd(const std::vector<LonLat> &line)
{
    const std::vector<LonLat> back(line.rbegin(), line.rend());
    return bearing(pointAlong(back, turnLookM), back.front());
}

Turn turnBetween(double before, double after)
{
    const double angle = std::remainder(after - before, 360.0); // -180..180, clockwise positive
    if (std::abs(angle) < 35)
        return Turn::Straight;
    if (std::abs(angle) > 150)
        return Turn::Back;
    return angle > 0 ? Turn::Right : Turn::Left;
}

void append(std::vector<LonLat> &line, const std::vector<LonLat> &more)
{
    for (const LonLat position : more)
        if (line.empty() || distanceM(line.back(), position) > 0.01)
            line.push_back(position);
}

/// The pieces of a path along one street after another, and what lies off the streets.
struct Stretch
{
    Text street;
    std::vector<LonLat> line;
    double metres = 0;
    bool offStreet = false;
};

void append(std::vector<Stretch> &stretches, Stretch next)
{
    if (stretches.empty() || stretches.back().offStreet != next.offStreet || stretches.back().street != next.street) {
        stretches.push_back(std::move(next));
        return;
    }
    append(stretches.back().line, next.line);
    stretches.back().metres += next.metres;
}

std::vector<Stretch> stretchesOf(const Plan &plan, const StreetNetwork &network, const NetworkPath &path)
{
    std::vector<Stretch> stretches;
    for (const PathPiece &piece : path.pieces) {
        const Text &street = plan.streets[network.edges()[piece.edge].street].name;
        if (stretches.empty() || stretches.back().street != street)
            stretches.push_back({street, {}, 0});
        append(stretches.back().line, network.lineOf(piece));
        stretches.back().metres += std::abs(piece.toM - piece.fromM);
    }
    std::erase_if(stretches, [](const Stretch &stretch) { return stretch.line.size() < 2; });
    return stretches;
}

Turn turnInto(const std::vector<Stretch> &stretches, std::size_t i)
{
    if (stretches[i].offStreet)
        return i > 0 ? Turn::OffStreet : stretches.size() > 1 ? Turn::ToStreet : Turn::NoStreet;
    if (i == 0 || stretches[i - 1].offStreet)
        return Turn::Start;
    return turnBetween(bearingAtEnd(stretches[i - 1].line), bearingAtStart(stretches[i].line));
}

std::vector<RouteStep> stepsOf(const std::vector<Stretch> &all)
{
    // A few metres to a door are not worth a word.
    std::vector<Stretch> stretches;
    for (const Stretch &stretch : all)
        if (!stretch.offStreet || stretch.metres >= leastOffStreetM)
            append(stretches, stretch);
    std::vector<RouteStep> steps;
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        const Stretch &stretch = stretches[i];
        const Turn turn = turnInto(stretches, i);
        steps.push_back({stretch.street, turn, bearing(stretch.line.front(), stretch.line.back()), stretch.metres});
    }
    return steps;
}

/// Adds the way from one position to another: along streets where it can, else straight.
void extend(RouteLeg &leg, std::vector<Stretch> &stretches, const Plan &plan, const StreetNetwork &network, LonLat from, LonLat to)
{
    const auto enter = network.nearest(from);
    const auto leave = network.nearest(to);
    const auto path = enter && leave ? network.shortest(*enter, *leave) : std::nullopt;
    const auto offStreet = [](LonLat one, LonLat other) { return Stretch{{}, {one, other}, distanceM(one, other), true}; };
    append(leg.line, {from});
    if (path) {
        append(leg.line, {enter->position});
        append(stretches, offStreet(from, enter->position));
        for (Stretch &stretch : stretchesOf(plan, network, *path)) {
            append(leg.line, stretch.line);
            append(stretches, std::move(stretch));
        }
        append(leg.line, {leave->position});
        append(stretches, offStreet(leave->position, to));
    } else {
        leg.alongStreets = false;
    }
    append(leg.line, {to});
}

RouteLeg legBetween(const Plan &plan, const StreetNetwork &network, const Place &from, const std::vector<LonLat> &via, const Place &to)
{
    RouteLeg leg{.from = from.id, .to = to.id, .line = {}, .doubtful = false, .steps = {}};
    leg.doubtful = from.grade == PositionGrade::Assumed || to.grade == PositionGrade::Assumed;
    if (from.position == to.position && via.empty())
        return leg;
    std::vector<LonLat> passed{*from.position};
    passed.insert(passed.end(), via.begin(), via.end());
    passed.push_back(*to.position);
    std::vector<Stretch> stretches;
    for (std::size_t i = 0; i + 1 < passed.size(); ++i)
        extend(leg, stretches, plan, network, passed[i], passed[i + 1]);
    leg.metres = lengthM(leg.line);
    if (leg.alongStreets)
        leg.steps = stepsOf(stretches);
    return leg;
}
} // namespace

Route routeThrough(const Plan &plan, const StreetNetwork &network, const std::vector<WalkStop> &stops, double paceKmh)
{
    Route route;
    const Place *before = nullptr;
    std::size_t beforeStop = 0;
    std::vector<LonLat> via;
    for (std::size_t i = 0; i < stops.size(); ++i) {
        const WalkStop &stop = stops[i];
        route.talkMinutes += stop.talkMinutes;
        const Place *place = plan.find(stop.place);
        if (!place || !place->position) {
            route.unplaced.push_back(stop.place);
        } else {
            if (before) {
                RouteLeg leg = legBetween(plan, network, *before, via, *place);
                leg.fromStop = beforeStop;
                leg.minutes = leg.metres / metresIn(1, paceKmh);
                route.metres += leg.metres;
                route.walkingMinutes += leg.minutes;
                route.legs.push_back(std::move(leg));
            }
            before = place;
            beforeStop = i;
            via.clear();
        }
        via.insert(via.end(), stop.via.begin(), stop.via.end());
    }
    return route;
}

Route routeOf(const Plan &plan, const StreetNetworks &networks, const Walk &walk)
{
    return routeThrough(plan, networks.of(walk), walk.stops, walk.paceKmh);
}

std::vector<WalkStop> stopsAt(const std::vector<PlaceId> &places)
{
    std::vector<WalkStop> stops;
    for (const PlaceId &place : places)
        stops.push_back({.place = place});
    return stops;
}

std::optional<std::vector<WalkStop>> shortestOrder(const Plan &plan, const StreetNetwork &network, const std::vector<WalkStop> &stops)
{
    const std::size_t count = stops.size();
    if (count < 4)
        return stops;
    const std::size_t middle = count - 2;
    if (middle > 12)
        return std::nullopt;
    std::vector<std::vector<double>> metres(count, std::vector<double>(count, 0));
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = 0; j < count; ++j)
            if (i != j)
                metres[i][j] = routeThrough(plan, network, stopsAt({stops[i].place, stops[j].place})).metres;

    // best[visited][last]: the shortest way from the first stop through `visited`, ending at `last`; stops 1..middle.
    const std::size_t sets = std::size_t(1) << middle;
    constexpr double never = 1e12;
    std::vector<std::vector<double>> best(sets, std::vector<double>(middle, never));
    std::vector<std::vector<std::size_t>> before(sets, std::vector<std::size_t>(middle, 0));
    for (std::size_t last = 0; last < middle; ++last)
        best[std::size_t(1) << last][last] = metres[0][last + 1];
    for (std::size_t visited = 1; visited < sets; ++visited)
        for (std::size_t last = 0; last < middle; ++last) {
            if (best[visited][last] >= never)
                continue;
            for (std::size_t next = 0; next < middle; ++next) {
                const std::size_t with = visited | std::size_t(1) << next;
                const double length = best[visited][last] + metres[last + 1][next + 1];
                if (with != visited && length < best[with][next]) {
                    best[with][next] = length;
                    before[with][next] = last;
                }
            }
        }
    std::size_t visited = sets - 1;
    std::size_t last = 0;
    for (std::size_t each = 1; each < middle; ++each)
        if (best[visited][each] + metres[each + 1][count - 1] < best[visited][last] + metres[last + 1][count - 1])
            last = each;
    std::vector<WalkStop> order{stops.back()};
    for (std::size_t i = 0; i < middle; ++i) {
        order.push_back(stops[last + 1]);
        const std::size_t previous = before[visited][last];
        visited &= ~(std::size_t(1) << last);
        last = previous;
    }
    order.push_back(stops.front());
    std::ranges::reverse(order);
    for (WalkStop &stop : order)
        stop.via.clear();
    return order;
}

} // namespace geo
