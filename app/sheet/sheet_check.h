// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheet/sheet_content.h"
#include "app/sheet/sheet_map.h"
#include "geo/style/style.h"

#include <QStringList>

namespace guixiang {

/// What a page for the public should not have, in plain words and the sheet's language; empty when nothing was found. It
/// informs and forbids nothing. `continuedPages` is how many pages follow that the template did not mean to have. `smallestPt` is the smallest type of the page around the map.
[[nodiscard]] QStringList sheetFindings(const SheetContent &content, const SheetWords &words, const SheetMap &map, const geo::Style &style,
                                        double typeScale, double smallestPt, int continuedPages);

} // namespace guixiang
