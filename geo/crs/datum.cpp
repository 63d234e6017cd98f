// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/crs/datum.h"

#include <cmath>
#include <numbers>

namespace geo {

namespace {
constexpr double pi = std::numbers::pi;
// The Krasovsky 1940 ellipsoid, which the shift is defined on.
constexpr double semiMajorAxis = 6378245.0;
constexpr double eccentricitySquared = 0.00669342162296594323;
constexpr double baiduTurns = pi * 3000.0 / 180.0;
constexpr int iterations = 12;

/// The shift in metres on that ellipsoid, from degrees counted from 105 E, 35 N.
double shiftNorth(double x, double y)
{
    return -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * std::sqrt(std::abs(x))
           + (20.0 * std::sin(6.0 * x * pi) + 20.0 * std::sin(2.0 * x * pi)) * 2.0 / 3.0
           + (20.0 * std::sin(y * pi) + 40.0 * std::sin(y / 3.0 * pi)) * 2.0 / 3.0
           + (160.0 * std::sin(y / 12.0 * pi) + 320.0 * std::sin(y * pi / 30.0)) * 2.0 / 3.0;
}

double shiftEast(double x, double y)
{
    return 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * std::sqrt(std::abs(x))
           + (20.0 * std::sin(6.0 * x * pi) + 20.0 * std::sin(2.0 * x * pi)) * 2.0 / 3.0
           + (20.0 * std::sin(x * pi) + 40.0 * std::sin(x / 3.0 * pi)) * 2.0 / 3.0
           + (150.0 * std::sin(x / 12.0 * pi) + 300.0 * std::sin(x / 30.0 * pi)) * 2.0 / 3.0;
}

LonLat gcj02From(LonLat wgs84)
{
    const double x = wgs84.lon - 105.0;
    const double y = wgs84.lat - 35.0;
    const double latitude = wgs84.lat * pi / 180.0;
    const double root = 1 - eccentricitySquared * std::sin(latitude) * std::sin(latitude);
    const double metresPerDegreeNorth = semiMajorAxis * (1 - eccentricitySquared) / (root * std::sqrt(root)) * pi / 180.0;
    const double metresPerDegreeEast = semiMajorAxis / std::sqrt(root) * std::cos(latitude) * pi / 180.0;
    return {wgs84.lon + shiftEast(x, y) / metresPerDegreeEast, wgs84.lat + shiftNorth(x, y) / metresPerDegreeNorth};
}

LonLat bd09From(LonLat gcj02)
{
    const double radius = std::hypot(gcj02.lon, gcj02.lat) + 0.00002 * std::sin(gcj02.lat * baiduTurns);
    const double angle = std::atan2(gcj02.lat, gcj02.lon) + 0.000003 * std::cos(gcj02.lon * baiduTurns);
    return {radius * std::cos(angle) + 0.0065, radius * std::sin(angle) + 0.006};
}

/// The position that a shift leads to `shifted`: the shift changes slowly, so taking it back again and again settles.
template<typename Shift>
LonLat inverse(Shift shift, LonLat shifted)
{
    LonLat guess = shifted;
    for (int i = 0; i < iterations; ++i) {
        const LonLat reached = shift(guess);
        guess = {guess.lon + shifted.lon - reached.lon, guess.lat + shifted.lat - reached.lat};
    }
    return guess;
}
} // namespace

std::string_view nameOf(Datum datum)
{
    switch (datum) {
    case Datum::Wgs84: return "wgs84";
    case Datum::Cgcs2000: return "cgcs2000";
    case Datum::Gcj02: return "gcj02";
    case Datum::Bd09: return "bd09";
    }
    return "";
}

std::optional<Datum> datumFrom(std::string_view name)
{
    for (const Datum datum : allDatums)
        if (nameOf(datum) == name)
            return datum;
    return std::nullopt;
}

bool isShiftedRegion(LonLat wgs84)
{
    return wgs84.lon >= 72.004 && wgs84.lon <= 137.8347 && wgs84.lat >= 0.8293 && wgs84.lat <= 55.8271;
}

LonLat fromWgs84(Datum datum, LonLat wgs84)
{
    if (datum == Datum::Wgs84 || datum == Datum::Cgcs2000 || !isShiftedRegion(wgs84))
        return wgs84;
    const LonLat gcj02 = gcj02From(wgs84);
    return datum == Datum::Gcj02 ? gcj02 : bd09From(gcj02);
}

LonLat toWgs84(Datum datum, LonLat position)
{
    if (datum == Datum::Wgs84 || datum == Datum::Cgcs2000)
        return position;
    const LonLat gcj02 = datum == Datum::Bd09 ? inverse(bd09From, position) : position;
    const LonLat wgs84 = inverse(gcj02From, gcj02);
    // What comes from outside the region was never shifted.
    return isShiftedRegion(wgs84) ? wgs84 : position;
}

} // namespace geo
