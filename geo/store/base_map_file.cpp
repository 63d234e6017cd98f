// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A project file opened for its base map.
#include "geo/store/open_file.h"
#include "geo/store/project_file.h"
#include "geo/store/repositories.h"

namespace geo {

std::shared_ptr<const BaseMap> openBaseMap(const std::filesystem::path &file)
{
    auto database = std::make_shared<const Database>(openToRead(file));
    return std::make_shared<const BaseMap>([database](const CellRange &range, const BaseMap::Take &take) { eachTile(*database, range, take); });
}

} // namespace geo
