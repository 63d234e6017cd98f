// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/text.h"
#include "geo/vector/layer_roles.h"

#include <ogr_feature.h>

namespace geo {

/// What a feature of a vector tile says of itself, and its name, in the fields that OpenMapTiles and Shortbread have for them. Pure.
[[nodiscard]] VectorWords wordsOf(const OGRFeature &feature);
[[nodiscard]] Text nameOf(const OGRFeature &feature);

} // namespace geo
