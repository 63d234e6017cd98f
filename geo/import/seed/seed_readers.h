// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/import/faults.h"
#include "geo/model/plan.h"

#include <filesystem>
#include <map>
#include <string>

namespace geo {

class Row;

/// Ids met so far in one file; a second one is a fault that names the first one's line.
class KnownIds
{
public:
    void add(const Row &row, const std::string &field, const std::string &id);
    [[nodiscard]] bool contains(const std::string &id) const { return m_lines.contains(id); }

private:
    std::map<std::string, int> m_lines;
};

/// A seed folder being read; each reader adds its concept to the plan and its faults to the list.
struct SeedReading
{
    std::filesystem::path folder;
    Plan plan;
    Faults faults;
};

void readProjectInfo(SeedReading &reading);
void readActionsAndTasks(SeedReading &reading);
void readStreetsAndBlock(SeedReading &reading);
void readPlacesAndLinks(SeedReading &reading); ///< after tasks and streets
void readWalksAndStops(SeedReading &reading);  ///< after tasks and places

/// The pieces of a street inside the block's outline grown by 60 m, so that streets on its edge belong to it; all of them
/// where there is no outline. The growing is done in EPSG:4549, where a metre is a metre.
[[nodiscard]] std::vector<std::vector<LonLat>> stretchOf(const Plan &plan, const std::string &street);

} // namespace geo
