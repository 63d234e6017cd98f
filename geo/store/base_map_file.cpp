// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A project file opened for its base map.
#include "geo/store/migrations.h"
#include "geo/store/open_file.h"
#include "geo/store/project_file.h"
#include "geo/store/repositories.h"

namespace geo {

Database openToRead(const std::filesystem::path &file)
{
    const int newest = migrations().back().version;
    const FileHeader header = readHeader(file, newest);
    Database database = Database::openReadOnly(file);
    if (header.userVersion == newest && hasTiles(database))
        return database;
    Database copy = database.copyInMemory();
    Transaction transaction(copy);
    bringUpToDate(copy, header);
    transaction.commit();
    return copy;
}

void bringUpToDate(Database &database, const FileHeader &header)
{
    if (header.userVersion < migrations().back().version)
        migrate(database, migrations());
    if (!hasTiles(database))
        renewTiles(database);
}

std::shared_ptr<const BaseMap> openBaseMap(const std::filesystem::path &file)
{
    auto database = std::make_shared<const Database>(openToRead(file));
    return std::make_shared<const BaseMap>([database](const CellRange &range, const BaseMap::Take &take) { eachTile(*database, range, take); });
}

} // namespace geo
