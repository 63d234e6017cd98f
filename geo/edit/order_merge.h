// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace geo {

/// An order (one key a line) that two sides changed: what either added or took out is so in the result. Nothing where both moved what
/// stays: then a person must choose.
[[nodiscard]] std::optional<std::string> mergedOrder(const std::string &before, const std::string &mine, const std::string &theirs);

} // namespace geo
