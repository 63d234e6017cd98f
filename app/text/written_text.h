// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/text.h"

#include <QString>

namespace guixiang {

/// Writes the language of the surface; the other one too where it said the same or nothing.
void write(geo::Text &text, const QString &words, bool english);

} // namespace guixiang
