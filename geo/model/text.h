// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace geo {

/// A text for people in both languages of the program, UTF-8. English may be empty: then Chinese is shown.
struct Text
{
    std::string zh;
    std::string en;

    bool operator==(const Text &) const = default;
    [[nodiscard]] const std::string &in(bool english) const { return english && !en.empty() ? en : zh; }
};

} // namespace geo
