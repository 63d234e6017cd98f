// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheet/sheet_painter.h"

#include <QColor>

/// The inks, gaps and type sizes of a sheet, before its type scale.
namespace guixiang::look {

inline constexpr QColor ink(0x1F, 0x1D, 0x1A);
inline constexpr QColor quiet(0x5A, 0x55, 0x4C);
inline constexpr double gapMm = 2;
inline constexpr double discMm = 5;
inline constexpr double titlePt = 21, smallestTitlePt = 8.5, headingPt = 10.5, bodyPt = 8.5, smallPt = SheetPainter::smallestPt;

} // namespace guixiang::look
