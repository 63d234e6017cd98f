// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/number_range.h"

#include <charconv>
#include <sstream>

namespace guixiang {

CLI::Validator numberFrom(double least, double most)
{
    std::ostringstream range;
    range << least << " to " << most;
    return {[least, most, range = range.str()](const std::string &text) -> std::string {
                double number = 0;
                const char *const end = text.data() + text.size();
                const auto read = std::from_chars(text.data(), end, number);
                const bool isInRange = read.ec == std::errc() && read.ptr == end && number >= least && number <= most; // false for nan
                return isInRange ? "" : "'" + text + "' is not a number from " + range;
            },
            "FROM " + range.str()};
}

} // namespace guixiang
