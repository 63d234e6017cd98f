// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/flight.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace geo {

namespace {
MapPoint between(MapPoint from, MapPoint to, double share)
{
    return {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
}
} // namespace

Flight::Flight(const ViewTransform &from, const ViewTransform &to, std::vector<MapPoint> along)
    : m_from(from)
    , m_to(to)
    , m_along(std::move(along))
{
    double reached = 0;
    for (std::size_t i = 0; i < m_along.size(); ++i) {
        if (i > 0)
            reached += std::hypot(m_along[i].x - m_along[i - 1].x, m_along[i].y - m_along[i - 1].y);
        m_reached.push_back(reached);
    }
    if (reached <= 0)
        m_along.clear();
}

ViewTransform Flight::at(double share) const
{
    if (share <= 0)
        return m_from;
    if (share >= 1)
        return m_to;
    ViewTransform view = m_to;
    view.zoom = std::lerp(m_from.zoom, m_to.zoom, share);
    view.bearing = m_from.bearing + std::remainder(m_to.bearing - m_from.bearing, 360) * share;
    view.centre = centreAt(share, view.zoom);
    return view;
}

MapPoint Flight::centreAt(double share, double zoom) const
{
    if (!m_along.empty()) {
        // Along the line, with what lies between its ends and the views' middles shared out.
        const double length = m_reached.back() * share;
        const auto next = static_cast<std::size_t>(std::ranges::lower_bound(m_reached, length) - m_reached.begin());
        const std::size_t last = std::max<std::size_t>(next, 1);
        const double piece = m_reached[last] - m_reached[last - 1];
        const MapPoint spot = between(m_along[last - 1], m_along[last], piece > 0 ? (length - m_reached[last - 1]) / piece : 0);
        const MapPoint begin{m_from.centre.x - m_along.front().x, m_from.centre.y - m_along.front().y};
        const MapPoint end{m_to.centre.x - m_along.back().x, m_to.centre.y - m_along.back().y};
        const MapPoint aside = between(begin, end, share);
        return {spot.x + aside.x, spot.y + aside.y};
    }
    // A point stays fixed on the screen when the middle moves as the size of a pixel on the map does.
    const double from = std::exp2(-m_from.zoom);
    const double to = std::exp2(-m_to.zoom);
    const bool isLevel = std::abs(m_to.zoom - m_from.zoom) < 0.05;
    return between(m_from.centre, m_to.centre, isLevel ? share : (std::exp2(-zoom) - from) / (to - from));
}

} // namespace geo
