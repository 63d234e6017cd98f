// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/view_transform.h"

#include <vector>

namespace geo {

/// A camera's way from one view to another, smooth in place, zoom and turn. Where the zoom changes, one point of the map stays at its
/// spot of the screen, so that the way is straight to the eye; where a line is given, the camera travels along it. Pure.
class Flight
{
public:
    Flight(const ViewTransform &from, const ViewTransform &to, std::vector<MapPoint> along = {});

    /// The view at a share 0..1 of the way; `from` and `to` themselves at the ends.
    [[nodiscard]] ViewTransform at(double share) const;

private:
    [[nodiscard]] MapPoint centreAt(double share, double zoom) const;

    ViewTransform m_from;
    ViewTransform m_to;
    std::vector<MapPoint> m_along;
    std::vector<double> m_reached; ///< length of m_along at each of its points
};

} // namespace geo
