// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/view_transform.h"
#include "geo/model/plan_addition.h"

#include <QString>

#include <filesystem>
#include <vector>

inline constexpr int cityWidth = 1920;
inline constexpr int cityHeight = 1080;
inline constexpr geo::LonLat cityMiddle{8.6931, 49.4122}; ///< where the map pans and zooms, the same in every city

/// What one program needs for one city.
struct CityFigures
{
    QString program;
    double opened = 0;               ///< seconds from its start to the first complete map; of others until a layer can be drawn
    std::vector<double> views = {};  ///< seconds for a picture of the streets alone: the whole, four and sixteen times closer
    std::vector<double> whole = {};  ///< the same with names, rails and ground; empty for the others
    std::vector<double> frames = {}; ///< milliseconds: median, p95, p99; empty where the program has no window here
    double memoryMb = 0;
};

/// An extract's base map.
[[nodiscard]] geo::PlanAddition townOf(const std::filesystem::path &file);
/// A project of a town laid out so many times, as near to a square as it goes; returns the number of its ways.
std::size_t makeCity(const geo::PlanAddition &town, int times, const std::filesystem::path &project);
/// Of a town laid out so many times the whole, four times and sixteen times closer.
[[nodiscard]] std::vector<geo::ViewTransform> cityViews(int times);
/// Those of the other programs that are installed, drawing the streets of a project as this one's style does.
[[nodiscard]] std::vector<CityFigures> otherFigures(const QString &project, int times);
/// A table of one city: each program, its ratio to this one, and how it has grown since the first city.
void reportCity(std::size_t ways, const std::vector<CityFigures> &all, const std::vector<CityFigures> &first);
/// Lines on the import of that city from a GeoPackage, beside ogr2ogr's into SpatiaLite; returns 1 where it failed.
int reportCityImport(const QString &self, const QString &project, std::size_t ways, int runs);
