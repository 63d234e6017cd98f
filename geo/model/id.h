// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <functional>
#include <string>

namespace geo {

/// A typed key: the text that names a record in the project file and in exports. Two kinds of key do not mix.
template<typename Tag>
struct Id
{
    std::string value;

    auto operator<=>(const Id &) const = default;
    [[nodiscard]] bool isEmpty() const { return value.empty(); }
};

using ActionId = Id<struct ActionTag>; ///< "4"
using TaskId = Id<struct TaskTag>;     ///< "4.2", as the plan numbers it
using PlaceId = Id<struct PlaceTag>;   ///< "pandong-garden"
using StreetId = Id<struct StreetTag>; ///< "wuyi-road-1": one drawn piece of a street
using WalkId = Id<struct WalkTag>;     ///< "party-lesson"
using BaseAreaId = Id<struct BaseAreaTag>; ///< "osm-way-23"
using BaseLineId = Id<struct BaseLineTag>;
using OverlayId = Id<struct OverlayTag>; ///< "overlay-3f2a90c1d4e5b677"
using SceneId = Id<struct SceneTag>;   ///< "scene-7"

} // namespace geo

template<typename Tag>
struct std::hash<geo::Id<Tag>>
{
    std::size_t operator()(const geo::Id<Tag> &id) const noexcept { return std::hash<std::string>{}(id.value); }
};
