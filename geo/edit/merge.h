// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/edit/edit.h"

#include <vector>

namespace geo {

/// A change that cannot be done without losing what somebody else wrote to the same field: that is `theirs`.
struct Conflict
{
    FieldChange change;
    std::optional<std::string> theirs;

    bool operator==(const Conflict &) const = default;
};

/// What of an edit can be done to a state of the project that is not the one that it was made on.
struct Merge
{
    Edit edit; ///< made on the present state: what was done already is not in it
    std::vector<Conflict> conflicts;
};

/// A field that holds what the edit found, or what the edit makes of it, is no conflict. Both sides' changes of an order are put
/// together where not both moved things about. A record that one side took away and the other changed is a conflict as a whole:
/// one on its "id".
[[nodiscard]] Merge merged(const Plan &present, const Edit &edit);

/// The edit that does what a person decided for: his own value in place of theirs.
[[nodiscard]] Edit insisting(const Plan &present, const std::vector<Conflict> &conflicts);

/// The edit that adds a plan's record with all its fields to where it is not. Empty where the plan has none.
[[nodiscard]] Edit bringingBack(const Plan &plan, const RecordKey &record);

} // namespace geo
