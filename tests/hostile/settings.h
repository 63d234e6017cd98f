// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <random>
#include <string>

/// How much is tried, and by what chance. Set once, before the tests run.
namespace hostile {

using Random = std::mt19937_64;

/// How many things are done altogether; see runs().
inline int wantedRuns = 3000;
/// Where what failed is kept to be looked at.
inline std::filesystem::path keptFolder;

/// What lies beside the checkout: files of others that broke the program once. Not part of the project.
inline std::filesystem::path sharedFolder = GUIXIANG_SHARED;

/// A share of all that is done, one at least.
[[nodiscard]] int runs(double share);
/// The chance of one case: the same for the same --rng-seed and name, whatever runs before it or beside it.
[[nodiscard]] Random randomOf(const std::string &name);
/// A whole number from 0 to one less than so many.
[[nodiscard]] std::size_t below(Random &random, std::size_t count);

} // namespace hostile
