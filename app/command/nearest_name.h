// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace guixiang {

/// The name that a mistyped one was most likely meant to be: at most two letters left out, put in, changed or swapped with their
/// neighbour, and fewer than half of them. Empty where none is so near. ASCII.
[[nodiscard]] std::string nearestName(std::string_view typed, const std::vector<std::string> &names);

} // namespace guixiang
