// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/edit/field_change.h"

#include <QString>

namespace guixiang {

/// A kind of record as QML names it: "task", "street", "place", "walk", "overlay", "scene", "briefing".
[[nodiscard]] QString keyOf(geo::RecordKind kind);

} // namespace guixiang
