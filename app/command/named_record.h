// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/plan.h"

#include <string>

namespace guixiang {

/// The walk or place that a command line names by id or title; for a walk, the first one with stops when it names none.
/// Throws geo::Error when there is no such.
[[nodiscard]] const geo::Walk &walkNamed(const geo::Plan &plan, const std::string &name);
[[nodiscard]] const geo::Place &placeNamed(const geo::Plan &plan, const std::string &name);

} // namespace guixiang
