// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace geo {

/// The text of some bytes as UTF-8, or nothing where they are not valid in that encoding. A name that ICU does not know gives nothing.
[[nodiscard]] std::optional<std::string> toUtf8(std::string_view bytes, const std::string &encoding);

/// Whether ICU knows an encoding by that name.
[[nodiscard]] bool isEncoding(const std::string &name);

/// Whether two names are of one encoding: "utf8" and "UTF-8".
[[nodiscard]] bool isSameEncoding(const std::string &name, const std::string &other);

[[nodiscard]] bool isUtf8(std::string_view bytes);

/// The encoding of bytes that nothing declares: by a byte order mark, else UTF-8 or GB18030, whichever they are valid in, in this order.
[[nodiscard]] std::optional<std::string> encodingOf(std::string_view bytes);

} // namespace geo
