// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/id.h"
#include "geo/model/text.h"

namespace geo {

/// One of the plan's five actions.
struct Action
{
    ActionId id;
    int number = 0; ///< 1 to 5, the first part of a clause number
    Text title;

    bool operator==(const Action &) const = default;
};

} // namespace geo
