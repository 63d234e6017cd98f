// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace geo {

/// Who changes a project, and where: kept with each change.
struct Author
{
    std::string name = {};   ///< of a person, as the system or the person gives it
    std::string device = {}; ///< of the computer

    bool operator==(const Author &) const = default;
};

} // namespace geo
