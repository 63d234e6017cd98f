// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/import/import.h"

#include <stop_token>

namespace guixiang {

/// Reads an untrusted file in a child process with limits of time and memory first, and drops what it gives: where that ends the child, this
/// throws an ImportError in place of what would have ended this program. What the file is refused for is left to who reads it next. Files of more than
/// 2 MB are not rehearsed, since reading a city twice would take as long again. Blocks; call it on a worker's thread. Throws Cancelled too.
void rehearseImport(const geo::ImportRequest &request, const std::stop_token &stop = {});

} // namespace guixiang
