// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/tilesource/raster_tile.h"
#include "geo/tilesource/tile_database.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace geo {

/// A layer of tiles in one file, pictures or vector tiles, as https://github.com/mapbox/mbtiles-spec (1.3, and older files without a format) has it: SQLite with the
/// tables or views `metadata` and `tiles`, rows counted from the south, PNG, JPEG, WebP or Mapbox vector tiles (https://github.com/mapbox/vector-tile-spec). It is only looked at: no byte of it changes.
/// A view of the file's may only join tables, since its schema is not trusted (geo/tilesource/tile_database.h). One thread at a time.
class MbTiles
{
public:
    /// Throws RasterError: there is no such file, it is not MBTiles, it holds tiles of another format or none.
    explicit MbTiles(const std::filesystem::path &file);

    /// A tile as the file has it, an encoded picture or a vector tile, mostly packed; nothing where there is none or one of more than
    /// 16 MB. Throws RasterError when the file cannot be read.
    [[nodiscard]] std::optional<std::string> tile(const RasterTile &tile) const;
    [[nodiscard]] const std::string &name() const { return m_database.name(); } ///< of the file, as it was given
    [[nodiscard]] bool isVector() const { return m_isVector; }
    /// The layers of its vector tiles as its metadata name them; empty where they do not.
    [[nodiscard]] std::vector<std::string> layers() const;

    [[nodiscard]] int minimumZoom() const { return m_minimumZoom; }
    [[nodiscard]] int maximumZoom() const { return m_maximumZoom; }
    /// Whom the file thanks, as plain text; may be empty.
    [[nodiscard]] const std::string &attribution() const { return m_attribution; }

private:
    [[nodiscard]] std::string metadata(std::string_view name) const;
    void readFormat();
    void readZooms();

    TileDatabase m_database;
    bool m_isVector = false;
    int m_minimumZoom = 0;
    int m_maximumZoom = 0;
    std::string m_attribution;
};

} // namespace geo
