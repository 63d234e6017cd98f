// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/edit/field_change.h"
#include "geo/model/plan_edit.h"

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace geo {

/// What was done to a project: field by field, with the value before and after. An edit is a value: it can be kept, added up,
/// turned round for undo, and done to another state of the project than the one that it was made on (geo/edit/merge.h).
struct Edit
{
    std::vector<FieldChange> changes = {}; ///< in the order of their records and fields, each once
    /// Of the overlays that it adds or takes away; they never change, so edits and plans share them.
    std::map<OverlayId, std::shared_ptr<const OverlayFeatures>> overlayFeatures = {};

    bool operator==(const Edit &) const = default;
    [[nodiscard]] bool isEmpty() const { return changes.empty(); }
    [[nodiscard]] bool touches(RecordKind kind) const;
    /// The records that it touches, in the order of their kinds and ids.
    [[nodiscard]] std::set<RecordKey> records() const;
};

/// Places and overlays as a plan holds them, or that they are not there, by their keys; records of other kinds are left out.
[[nodiscard]] PlanEdit recordsOf(const Plan &plan, const std::set<RecordKey> &keys);

/// What leads from a plan to the same with some records as they are to be. Empty where nothing would change.
[[nodiscard]] Edit editOf(const Plan &before, const PlanEdit &records);

/// The edit that takes another one back.
[[nodiscard]] Edit reversed(const Edit &edit);

/// Both as one; `later` was made on what `earlier` led to. What is back at its first value drops out.
[[nodiscard]] Edit combined(const Edit &earlier, const Edit &later);

/// The plan after an edit, whatever its fields held before. Records that were not there come last, overlays by their number.
[[nodiscard]] Plan applied(const Plan &before, const Edit &edit);

} // namespace geo
