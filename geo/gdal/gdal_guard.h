// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace geo {

/// GDAL as an import may use it, on this thread while this lives: its words are kept instead of printed, and no request
/// leaves for the network, whatever a file asks for.
class GdalGuard
{
public:
    GdalGuard();
    GdalGuard(const GdalGuard &) = delete;
    GdalGuard &operator=(const GdalGuard &) = delete;
    ~GdalGuard();

    [[nodiscard]] const std::string &failure() const { return m_failure; } ///< the first
    [[nodiscard]] const std::vector<std::string> &warnings() const { return m_warnings; }
    [[nodiscard]] std::size_t warningCount() const { return m_warningCount; }
    void forget(); ///< what was said so far
    /// An option of GDAL's for as long as this lives.
    void set(const char *option, const std::string &value);

private:
    std::string m_failure;
    std::vector<std::string> m_warnings;
    std::size_t m_warningCount = 0;
    std::vector<std::pair<std::string, std::string>> m_before;
    std::vector<std::string> m_unset;
};

} // namespace geo
