// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace geo {

/// A text from a file that may come from anybody as valid UTF-8: each byte that is not becomes U+FFFD. Cut between characters where it has more
/// than `longest` bytes.
[[nodiscard]] std::string soundUtf8(std::string_view bytes, std::size_t longest);

} // namespace geo
