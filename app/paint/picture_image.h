// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/picture_painter.h"

#include <QSize>

namespace guixiang {

/// A picture as an image, its ground painted in bands on all cores at once. Needs a QGuiApplication; any thread, one at a time.
[[nodiscard]] QImage pictureImage(const geo::Picture &picture, SymbolImages &symbols, QSize size, const QImage &backdrop = {});

} // namespace guixiang
