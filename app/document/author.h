// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/edit/author.h"

namespace guixiang {

/// Who sits at this computer, as the system knows them: the full name, else the user's name. Any thread.
[[nodiscard]] geo::Author thisAuthor();

} // namespace guixiang
