// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace guixiang {

/// The bundled data (style, seed): $GUIXIANG_DATA, else ../share/guixiang beside the program's folder, else the
/// checkout it was built from. Throws geo::Error naming the folders when none is there. Any thread.
[[nodiscard]] std::filesystem::path dataFolder();

} // namespace guixiang
