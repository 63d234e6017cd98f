// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/nearest_name.h"

#include <algorithm>

namespace guixiang {

namespace {
/// Optimal string alignment: single letters left out, put in or changed, and neighbours swapped, each counting one (Navarro, A guided
/// tour to approximate string matching, 2001).
std::size_t editsBetween(std::string_view from, std::string_view to)
{
    std::vector<std::vector<std::size_t>> edits(from.size() + 1, std::vector<std::size_t>(to.size() + 1));
    for (std::size_t i = 0; i <= from.size(); ++i)
        for (std::size_t j = 0; j <= to.size(); ++j) {
            if (i == 0 || j == 0) {
                edits[i][j] = i + j;
                continue;
            }
            edits[i][j] = std::min({edits[i - 1][j] + 1, edits[i][j - 1] + 1, edits[i - 1][j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                edits[i][j] = std::min(edits[i][j], edits[i - 2][j - 2] + 1);
        }
    return edits[from.size()][to.size()];
}
} // namespace

std::string nearestName(std::string_view typed, const std::vector<std::string> &names)
{
    constexpr std::size_t mostEdits = 2;
    constexpr std::size_t longest = 64; // what is longer is no slip of the hand
    std::string nearest;
    std::size_t fewest = mostEdits + 1;
    if (typed.size() > longest)
        return nearest;
    for (const std::string &name : names)
        if (const std::size_t edits = editsBetween(typed, name); edits < fewest && 2 * edits < name.size()) {
            fewest = edits;
            nearest = name;
        }
    return nearest;
}

} // namespace guixiang
