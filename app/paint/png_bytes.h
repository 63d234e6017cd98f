// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <string>

namespace guixiang {

/// A picture as the bytes of a PNG file.
[[nodiscard]] std::string pngBytes(const QImage &image);

} // namespace guixiang
