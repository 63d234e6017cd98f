// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/hostile/settings.h"

#include <string>

namespace hostile {

/// Some bytes with one to four changes that chance makes: bits turned over, a piece cut out, doubled, emptied or put in, the end cut
/// off, a number made extreme, as bytes and as text.
[[nodiscard]] std::string mutated(std::string bytes, Random &random);

} // namespace hostile
