// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/plan.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

/// A record as texts by field: numbers in the shortest form that reads back as the same, enumerations by their key, positions as
/// "longitude latitude" (WGS-84). Empty for a record that is not there.
using Fields = std::map<std::string, std::string>;

/// The field that says that a record is there.
inline constexpr std::string_view idField = "id";

/// Whether a field is an item of a list, "goals[...]": what counts of it is whether it is there, not where.
[[nodiscard]] bool isItem(std::string_view field);
/// Whether a field holds an order of other things, one a line: "stops" of a walk, "scenes" of the briefing.
[[nodiscard]] bool isOrder(std::string_view field);
[[nodiscard]] std::vector<std::string> linesOf(std::string_view order);
[[nodiscard]] std::string joinedLines(const std::vector<std::string> &lines);

/// What an edit can touch of a record. Of a street that is its access, of an overlay all but its features.
[[nodiscard]] Fields fieldsOf(const Task &task);
[[nodiscard]] Fields fieldsOf(const Street &street);
[[nodiscard]] Fields fieldsOf(const Place &place);
[[nodiscard]] Fields fieldsOf(const Walk &walk);
[[nodiscard]] Fields fieldsOf(const Overlay &overlay);
[[nodiscard]] Fields fieldsOf(const Scene &scene);

/// Sets what fields say, and leaves of the record what they are silent on. Throws Error for a text that is no value of its field.
void setFields(Task &task, const Fields &fields);
void setFields(Street &street, const Fields &fields);
void setFields(Place &place, const Fields &fields);
void setFields(Walk &walk, const Fields &fields);
void setFields(Overlay &overlay, const Fields &fields);
void setFields(Scene &scene, const Fields &fields);

} // namespace geo
