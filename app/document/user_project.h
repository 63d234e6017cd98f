// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace guixiang {

/// The user's own project file, in the user's data folder; made from the bundled seed when it is not there yet, whole or
/// not at all. Throws geo::Error. Any thread, any number of processes.
[[nodiscard]] std::filesystem::path userProject();

/// A project named by the user, or the user's own for an empty path.
[[nodiscard]] std::filesystem::path projectOr(const std::filesystem::path &named);

} // namespace guixiang
