// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/lon_lat.h"
#include "geo/model/layer_choice.h"
#include "geo/model/names.h"
#include "geo/model/scene.h"

#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace geo {

/// A value as a field's text, and back; valueFrom throws Error for a text that is none.
[[nodiscard]] std::string textOf(double value);
[[nodiscard]] std::string textOf(int value);
[[nodiscard]] std::string textOf(bool value);
[[nodiscard]] std::string textOf(const std::string &value);
[[nodiscard]] std::string textOf(LonLat position);
[[nodiscard]] std::string textOf(const std::vector<LonLat> &line);
[[nodiscard]] std::string textOf(const std::vector<std::vector<LonLat>> &lines);
[[nodiscard]] std::string textOf(const SceneView &view);
[[nodiscard]] std::string textOf(const LayerChoice &choice);
template<typename Tag>
[[nodiscard]] std::string textOf(const Id<Tag> &id)
{
    return id.value;
}
template<typename Enumeration>
    requires std::is_enum_v<Enumeration>
[[nodiscard]] std::string textOf(Enumeration value)
{
    return std::string(nameOf(value));
}

void valueFrom(const std::string &text, double &value);
void valueFrom(const std::string &text, int &value);
void valueFrom(const std::string &text, bool &value);
void valueFrom(const std::string &text, std::string &value);
void valueFrom(const std::string &text, LonLat &position);
void valueFrom(const std::string &text, std::vector<LonLat> &line);
void valueFrom(const std::string &text, std::vector<std::vector<LonLat>> &lines);
void valueFrom(const std::string &text, SceneView &view);
void valueFrom(const std::string &text, LayerChoice &choice);
[[noreturn]] void failOn(const std::string &text);
template<typename Tag>
void valueFrom(const std::string &text, Id<Tag> &id)
{
    id.value = text;
}
template<typename Enumeration>
    requires std::is_enum_v<Enumeration>
void valueFrom(const std::string &text, Enumeration &value)
{
    const auto known = fromName<Enumeration>(text);
    known ? void(value = *known) : failOn(text);
}

} // namespace geo
