// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/draw/text_measurer.h"

#include <string>
#include <vector>

namespace geo {

inline constexpr double labelLineHeight = 1.25; ///< of the letter size

/// A name in one line, or in two of about one length where it is longer than `longestPx` and can be broken: in Latin script at a
/// space; in Chinese before any character that may begin a line, rather at a bracket or a dot.
[[nodiscard]] std::vector<std::string> labelLines(const TextMeasurer &measurer, const std::string &text, double sizePx, int weight, double longestPx);

} // namespace geo
