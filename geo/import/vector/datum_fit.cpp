// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/vector/datum_fit.h"

#include "geo/base/box.h"
#include "geo/base/local_plane.h"

#include <boost/geometry.hpp>
#include <boost/geometry/geometries/register/point.hpp>
#include <boost/geometry/index/rtree.hpp>

#include <algorithm>
#include <array>
#include <unordered_map>

BOOST_GEOMETRY_REGISTER_POINT_2D(geo::PlanePoint, double, boost::geometry::cs::cartesian, x, y)

namespace geo {

namespace {
constexpr std::array candidates{Datum::Wgs84, Datum::Gcj02, Datum::Bd09};
constexpr std::size_t leastSamples = 5;
constexpr std::size_t mostSamples = 600; ///< more would not say it any clearer
constexpr std::size_t mostBoxes = 600;   ///< that are asked of a project: of 200 samples under three datums
constexpr double aroundDegrees = 0.003;  ///< about 300 m: positions outside all streets by more are not compared
constexpr double nearM = 35;             ///< places stand beside their street, not on it
constexpr double timesNearer = 2;

using Segment = boost::geometry::model::segment<PlanePoint>;
using Tree = boost::geometry::index::rtree<Segment, boost::geometry::index::rstar<16>>;

/// The streets to measure from: all in one tree, or one tree for each name.
class Streets
{
public:
    Streets(const std::vector<Street> &streets, bool byName)
        : m_byName(byName)
    {
        for (const Street &street : streets)
            for (const LonLat position : street.line)
                bounds.include(position);
        m_plane.emplace(LonLat{(bounds.minX + bounds.maxX) / 2, (bounds.minY + bounds.maxY) / 2});
        bounds = bounds.grownBy(aroundDegrees);
        std::unordered_map<std::string, std::vector<Segment>> segments;
        for (const Street &street : streets)
            for (std::size_t i = 1; i < street.line.size(); ++i)
                segments[keyOf(street.name.zh)].emplace_back(m_plane->toPlane(street.line[i - 1]), m_plane->toPlane(street.line[i]));
        for (const auto &[key, each] : segments)
            m_trees.emplace(key, Tree(each));
    }

    [[nodiscard]] bool knows(const std::string &name) const { return !name.empty() && m_trees.contains(keyOf(name)); }
    [[nodiscard]] double distanceM(const FitSample &sample, LonLat wgs84) const
    {
        const PlanePoint point = m_plane->toPlane(wgs84);
        const Tree &tree = m_trees.at(keyOf(sample.street));
        const auto nearest = tree.qbegin(boost::geometry::index::nearest(point, 1));
        return boost::geometry::distance(point, *nearest);
    }

    Box<LonLat> bounds;

private:
    [[nodiscard]] std::string keyOf(const std::string &name) const { return m_byName ? name : std::string(); }

    bool m_byName;
    std::optional<LocalPlane> m_plane;
    std::unordered_map<std::string, Tree> m_trees;
};

bool isAmong(const Box<LonLat> &bounds, LonLat position)
{
    return std::ranges::all_of(candidates, [&](Datum datum) {
        const LonLat wgs84 = toWgs84(datum, position);
        return isShiftedRegion(wgs84) && wgs84.lon >= bounds.minX && wgs84.lon <= bounds.maxX && wgs84.lat >= bounds.minY && wgs84.lat <= bounds.maxY;
    });
}

/// Evenly out of all.
std::vector<FitSample> thinned(const std::vector<FitSample> &samples, std::size_t most)
{
    std::vector<FitSample> few;
    const std::size_t step = (samples.size() + most - 1) / most;
    for (std::size_t i = 0; i < samples.size(); i += step)
        few.push_back(samples[i]);
    return few;
}

std::vector<FitSample> comparable(const std::vector<FitSample> &samples, const Streets &streets, bool byName)
{
    std::vector<FitSample> found;
    for (const FitSample &sample : samples)
        if (isAmong(streets.bounds, sample.position) && (!byName || streets.knows(sample.street)))
            found.push_back(sample);
    return thinned(found, mostSamples);
}

double medianM(const std::vector<FitSample> &samples, const Streets &streets, Datum datum)
{
    std::vector<double> distances;
    for (const FitSample &sample : samples)
        distances.push_back(streets.distanceM(sample, toWgs84(datum, sample.position)));
    const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
    std::ranges::nth_element(distances, middle);
    return *middle;
}
} // namespace

std::optional<DatumFit> fitDatum(const std::vector<FitSample> &samples, const std::vector<Street> &streets)
{
    if (streets.empty())
        return std::nullopt;
    for (const bool byName : {true, false}) {
        const Streets known(streets, byName);
        const std::vector<FitSample> compared = comparable(samples, known, byName);
        if (compared.size() < leastSamples)
            continue;
        DatumFit fit{.scores = {}, .samples = compared.size()};
        for (const Datum datum : candidates)
            fit.scores.push_back({datum, medianM(compared, known, datum)});
        std::ranges::stable_sort(fit.scores, {}, &DatumScore::medianM);
        fit.isClear = fit.scores[0].medianM <= nearM && timesNearer * fit.scores[0].medianM <= fit.scores[1].medianM;
        return fit;
    }
    return std::nullopt;
}

std::optional<DatumFit> fitDatum(const std::vector<FitSample> &samples, const Plan &plan, const StreetsIn &streetsIn)
{
    if (!streetsIn || plan.streets.size() >= plan.baseMap.streets)
        return fitDatum(samples, plan.streets);
    std::vector<FitSample> inside;
    for (const FitSample &sample : samples)
        if (isAmong(plan.baseMap.extent.grownBy(aroundDegrees), sample.position))
            inside.push_back(sample);
    if (inside.size() < leastSamples)
        return std::nullopt;
    inside = thinned(inside, mostBoxes / candidates.size());
    std::vector<Box<LonLat>> boxes;
    for (const FitSample &sample : inside)
        for (const Datum datum : candidates) {
            Box<LonLat> &box = boxes.emplace_back();
            box.include(toWgs84(datum, sample.position));
            box = box.grownBy(aroundDegrees);
        }
    return fitDatum(inside, streetsIn(boxes));
}

} // namespace geo
