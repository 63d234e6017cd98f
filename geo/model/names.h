// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/base_map.h"
#include "geo/model/place.h"
#include "geo/model/scene.h"
#include "geo/model/street.h"
#include "geo/model/task.h"

#include <optional>
#include <string>
#include <string_view>

namespace geo {

/// The English key of an enumerator, as files, JSON and the database spell it ("managed_street"), and back.
/// An unknown key gives nothing.
[[nodiscard]] std::string_view nameOf(TaskStatus value);
[[nodiscard]] std::string_view nameOf(TaskKind value);
[[nodiscard]] std::string_view nameOf(PlaceCategory value);
[[nodiscard]] std::string_view nameOf(PositionGrade value);
[[nodiscard]] std::string_view nameOf(StreetClass value);
[[nodiscard]] std::string_view nameOf(StreetQuality value);
[[nodiscard]] std::string_view nameOf(StreetAccess value);
[[nodiscard]] std::string_view nameOf(SceneKind value);
[[nodiscard]] std::string_view nameOf(AreaKind value);
[[nodiscard]] std::string_view nameOf(LineKind value);

/// One of the enumerations above from its key; the caller names which: fromName<PositionGrade>("street").
template<typename Enumeration>
[[nodiscard]] std::optional<Enumeration> fromName(std::string_view name);

/// All keys of an enumeration, in its order, for messages: "unrecorded, not_started, under_way, done, paused".
template<typename Enumeration>
[[nodiscard]] std::string allNames();

} // namespace geo
