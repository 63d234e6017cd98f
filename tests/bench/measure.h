// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <vector>

/// A value at a share of the sorted samples: 0.5 is the median. Samples must not be empty.
[[nodiscard]] double quantile(std::vector<double> samples, double share);

/// One line of the report: a name, its figures, and what is aimed for.
void report(const QString &name, const QString &figures, const QString &aim);

/// Memory that this process alone and its share of what it shares with others take (PSS), in MB; 0 where unknown.
[[nodiscard]] double memoryMb();

/// What a process of its own needs from its start to its end; nothing where it fails.
struct Cost
{
    double seconds = 0;
    double megabytes = 0; ///< the most memory that it held
};
[[nodiscard]] Cost costOf(const QStringList &command);

/// Reports what an import of a file costs, beside ogr2ogr into SpatiaLite: medians over runs. False when a run of either failed, or when
/// `isWhole` is asked and says no of a project that was made.
[[nodiscard]] bool reportImport(const QString &name, const QString &self, const QString &ogr2ogr, const QString &file, int runs,
                                const std::function<bool(const std::filesystem::path &project)> &isWhole = {});

/// A fresh project of the bundled data in a folder.
[[nodiscard]] std::filesystem::path makeProject(const std::filesystem::path &folder);

/// The extract of Heidelberg, which is no part of the project: it may not be there.
[[nodiscard]] std::filesystem::path heidelberg();

/// Process start to the first complete map, over runs, each a process of its own; and its memory then.
int benchStart(const QString &self, const std::filesystem::path &project);
/// The process that benchStart measures: prints "complete MEMORY" at its first complete map.
int runUntilComplete(const std::filesystem::path &project);
/// Where the map pans and zooms.
struct CameraMotion
{
    double longitude = 121.4196;
    double latitude = 31.2163;
    double zoom = 15.75;
    double zoomReach = 1.25;
};
enum class FrameReport { Lines, Numbers };
/// Frames while the map pans and zooms for ten seconds at 1920x1080.
int benchFrames(const std::filesystem::path &project, const CameraMotion &motion = {}, FrameReport reportAs = FrameReport::Lines);
/// F5 to the first scene, and the frames of all flights of a whole briefing at 1920x1080.
int benchBriefing(const std::filesystem::path &project);
/// One keystroke in the search box, from the changed text to the changed list.
int benchSearch(const std::filesystem::path &project);
/// The base map of a city into a new project, against ogr2ogr into a SpatiaLite file; skips likewise.
int benchImport(const QString &self);
/// The process that benchImport measures.
int runImport(const std::filesystem::path &file, const std::filesystem::path &project);
/// Heidelberg laid out once, 10 and 40 times: how start, pictures, frames, memory and import grow, beside QGIS and Mapnik where they are
/// installed (install_others.sh), and ogr2ogr. Takes minutes.
int benchCities(const QString &self);
/// A project of Heidelberg laid out so many times.
int makeOneCity(int times, const std::filesystem::path &project);
/// The process that benchCities measures, one for each city.
int runCity(const std::filesystem::path &project, int times);
/// Walks on an OpenStreetMap extract of a city; says that it skips where the extract is not there.
int benchRoutes();
