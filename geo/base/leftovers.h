// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace geo {

/// The name of something that is there only while this process works with it: its number follows the prefix, so that what a killed
/// process left is known.
[[nodiscard]] std::string nameWhileWorking(const std::string &prefix);

/// Removes what processes left in a folder under such names: those that run no more on this machine, and only what nobody touched for ten
/// minutes, since the folder may be shared with other machines. Never throws; what cannot be removed stays.
void removeLeftovers(const std::filesystem::path &folder, const std::string &prefix);

} // namespace geo
