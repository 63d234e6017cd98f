// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <filesystem>

namespace geo {

/// A style file's JSON, none of it larger or deeper than a style needs, so that whoever walks through it neither runs out of stack nor counts
/// without end: at most 4 MB, 48 levels and 100,000 values; numbers within 1e15, texts of at most 2,000 bytes. What lies in a member
/// "metadata" or "sources" is nobody's and may be any number or text. Throws StyleError with one sentence, naming the file and the path in it.
[[nodiscard]] nlohmann::json readStyleJson(const std::filesystem::path &file);

} // namespace geo
