// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace geo {

/// What kind of record a change is about, each after those that it points to. Briefing is the one record that holds the order of the scenes.
enum class RecordKind { Task, Street, Place, Walk, Overlay, Scene, Briefing };

/// "task", "street", "place", "walk", "overlay", "scene", "briefing".
[[nodiscard]] std::string_view nameOf(RecordKind kind);

/// A record of a project by its kind and its id.
struct RecordKey
{
    RecordKind kind = RecordKind::Task;
    std::string id;

    auto operator<=>(const RecordKey &) const = default;
};

/// One field of one record with its value before and after, as texts (geo/edit/record_fields.h). A field is named as the project
/// file names its column; an item of a list is a field of its own, "goals[2025-09-30/招标]", whose value is its place in the list.
/// No value: the record has no such item, or is not there itself: a record that is added or taken away has all its fields changed,
/// "id" among them.
struct FieldChange
{
    RecordKey record;
    std::string field;
    std::optional<std::string> before;
    std::optional<std::string> after;

    bool operator==(const FieldChange &) const = default;
};

} // namespace geo
