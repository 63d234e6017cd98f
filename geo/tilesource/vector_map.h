// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/crs/datum.h"
#include "geo/tiles/base_map.h"
#include "geo/tilesource/mbtiles.h"

#include <memory>
#include <mutex>
#include <string>

namespace geo {

/// What went wrong while the tiles of a base map were read: the first of it, one sentence. Any thread.
class VectorFaults
{
public:
    void add(const std::string &sentence);
    /// A tile could not be read at all, which may pass: another program writes.
    void addUnread(const std::string &sentence);
    [[nodiscard]] std::string sentence() const; ///< empty when all is well
    [[nodiscard]] bool hasUnread() const;

private:
    mutable std::mutex m_mutex;
    std::string m_sentence;
    bool m_hasUnread = false;
};

/// A base map of vector tiles, drawn in place of a project's own.
struct VectorMap
{
    std::shared_ptr<const BaseMap> baseMap; ///< reading it throws nothing: what cannot be read is left out and told by `faults`
    std::shared_ptr<const VectorFaults> faults;
};

/// The base map of a file of vector tiles that lie in a datum. A cell of level L is the tile of zoom L - 1, or of the deepest zoom that
/// the file has; where the file begins only deeper, up to 16 of its tiles. Throws RasterError when the file names its layers and none of
/// them is known.
[[nodiscard]] VectorMap vectorMapOf(std::shared_ptr<const MbTiles> tiles, Datum datum);

} // namespace geo
