// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/plan_edit.h"

#include <cstddef>
#include <functional>
#include <string>

namespace geo {

/// Whether a place was made for a stop (stopAddedAt), so that it goes with the last stop there.
[[nodiscard]] bool isMadeForAStop(const Place &place);

/// The steps of editing a walk, each as an edit of its plan; an empty edit where a step makes no sense (no such walk, stop or
/// place). Stops and what a way passes by are counted from 0. Positions are WGS-84; days are ISO 8601. Pure; any thread.
///
/// A walk of its own, with a fresh id and no task.
[[nodiscard]] PlanEdit walkAdded(const Plan &plan, const Text &title);
/// Takes a walk away, with the places that were made for its stops alone.
[[nodiscard]] PlanEdit walkRemoved(const Plan &plan, const WalkId &walk);
/// Any change of a walk's own words and numbers.
[[nodiscard]] PlanEdit walkChanged(const Plan &plan, const WalkId &walk, const std::function<void(Walk &)> &change);

/// A stop at a place, at the end.
[[nodiscard]] PlanEdit stopAdded(const Plan &plan, const WalkId &walk, const PlaceId &place);
/// A stop where no place is: a place is made for it, named by the caller, placed by hand, with the walk's task.
[[nodiscard]] PlanEdit stopAddedAt(const Plan &plan, const WalkId &walk, LonLat position, const Text &name, const std::string &day);
[[nodiscard]] PlanEdit stopRemoved(const Plan &plan, const WalkId &walk, std::size_t stop);
/// Moves a stop to another number. Legs that are no more lose what they passed by.
[[nodiscard]] PlanEdit stopMoved(const Plan &plan, const WalkId &walk, std::size_t from, std::size_t to);

/// A place comes to stand where a hand put it; what its position rested on before stays readable. Not for stretches of street.
[[nodiscard]] PlanEdit placedByHand(const Plan &plan, const PlaceId &place, LonLat position, const std::string &day);

/// The way on from a stop passes by a position as well, where that makes it least longer.
[[nodiscard]] PlanEdit wayBent(const Plan &plan, const WalkId &walk, std::size_t stop, LonLat position);
[[nodiscard]] PlanEdit bendMoved(const Plan &plan, const WalkId &walk, std::size_t stop, std::size_t bend, LonLat position);
[[nodiscard]] PlanEdit bendRemoved(const Plan &plan, const WalkId &walk, std::size_t stop, std::size_t bend);

} // namespace geo
