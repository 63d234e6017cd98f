// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

#include <string>

namespace guixiang {

/// "1600x1000" as a size in pixels. Throws geo::Error, naming --size.
[[nodiscard]] QSize pictureSizeFrom(const std::string &text);

} // namespace guixiang
