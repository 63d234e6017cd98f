// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/progress.h"
#include "geo/model/base_map.h"
#include "geo/model/plan.h"
#include "geo/sqlite/database.h"
#include "geo/sqlite/geometry_blob.h"
#include "geo/tiles/base_map.h"

#include <functional>
#include <optional>

namespace geo {

/// Each concept's rows, written to and read from an open database. Writing needs SpatiaLite and a transaction of the
/// caller; reading touches plain tables only. All throw StoreError; reading also for rows that make no sense.

void writePlanRecords(Database &database, const Plan &plan); ///< project, actions, tasks with units and goals
void readPlanRecords(const Database &database, Plan &plan);
void updateTask(Database &database, const Task &task); ///< all of it, in place of the one of that id

void writePlace(Database &database, const Place &place); ///< with lines and links; in place of an older one of that id
void removePlace(Database &database, const PlaceId &id);
[[nodiscard]] std::vector<Place> readPlaces(const Database &database);

enum class Origin { Project, Import }; ///< whose streets and stations they are: what came with a base map can be replaced by another
void writeStreets(Database &database, const std::vector<Street> &streets, Origin origin);
void writeStations(Database &database, const std::vector<Station> &stations, Origin origin);
void writeBlock(Database &database, const Block &block);
void eachStreet(const Database &database, const std::function<void(Street)> &take);
/// The streets that reach into a box, and those with an access of their own.
[[nodiscard]] std::vector<Street> streetsIn(const Database &database, const Box<LonLat> &box);
/// The streets that reach into any of some boxes, each once; of a project without a sound index none.
[[nodiscard]] std::vector<Street> streetsIn(const Database &database, const std::vector<Box<LonLat>> &boxes);
[[nodiscard]] std::optional<Street> readStreet(const Database &database, const StreetId &id); ///< nothing where there is none of that id
void readStations(const Database &database, Plan &plan);
void readBlock(const Database &database, Plan &plan);

void writeBaseMap(Database &database, const std::vector<BaseArea> &areas, const std::vector<BaseLine> &lines);
void removeBaseMap(Database &database); ///< all that imports brought: areas, lines, their streets and stations
void eachArea(const Database &database, const std::function<void(const BaseArea &)> &take);
void eachLine(const Database &database, const std::function<void(const BaseLine &)> &take);

/// Makes the tiles and the summary of the base map anew from streets, areas and lines. Throws Cancelled too.
void renewTiles(Database &database, const Progress &progress = {});
/// Whether the tiles are those of the streets, areas and lines, in the format of this program.
[[nodiscard]] bool hasTiles(const Database &database);
[[nodiscard]] BaseMapSummary readSummary(const Database &database);
void eachTile(const Database &database, const CellRange &range, const BaseMap::Take &take);

void writeWalk(Database &database, const Walk &walk); ///< with its stops; in place of an older one of that id
void removeWalk(Database &database, const WalkId &id);
[[nodiscard]] std::vector<Walk> readWalks(const Database &database);

/// With its features, unless it is there already: those never change. Throws Cancelled too.
void writeOverlay(Database &database, const Overlay &overlay, const Progress &progress = {});
void removeOverlay(Database &database, const OverlayId &id);
[[nodiscard]] std::vector<Overlay> readOverlayRows(const Database &database); ///< by number, without their features
[[nodiscard]] std::vector<Overlay> readOverlays(const Database &database);    ///< by number

void writeScenes(Database &database, const std::vector<Scene> &scenes); ///< in place of all older ones
[[nodiscard]] std::vector<Scene> readScenes(const Database &database);

/// An enumeration's key read from a row; a key that this program does not know is a StoreError.
template<typename Enumeration>
[[nodiscard]] Enumeration keyFrom(const Database &database, const std::string &name);

/// A number of a row, which must be finite and within what a project may have.
[[nodiscard]] double numberFrom(const Database &database, const std::string &record, double value, double least, double most);

/// The geometry of a row, which must be there, sound and of its kind.
template<typename Geometry>
[[nodiscard]] Geometry geometryFrom(const Database &database, const std::string &record, Decoded<Geometry> read)
{
    if (!read.geometry)
        throw StoreError(database.file() + ": the geometry of " + record + " " + std::string(read.problem) + "; restore the file from a copy.",
                         StoreError::Kind::Damaged);
    return std::move(*read.geometry);
}

} // namespace geo
