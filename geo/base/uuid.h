// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace geo {

/// A lasting id that no other program makes: a UUID of version 7 (RFC 9562), which begins with the time in milliseconds, so that later ids
/// sort after earlier ones. Any thread.
[[nodiscard]] std::string newUuid();

} // namespace geo
