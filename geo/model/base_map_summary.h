// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/box.h"
#include "geo/model/street.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace geo {

/// A name that streets have, and where they lie.
struct StreetName
{
    Text name;
    Box<LonLat> extent;

    bool operator==(const StreetName &) const = default;
};

/// What a project knows of its base map without reading it: geo/tiles reads it as it is looked at.
struct BaseMapSummary
{
    std::size_t streets = 0;
    Box<LonLat> extent; ///< of all that it has; empty where it has nothing
    std::vector<StreetName> names; ///< by the Chinese name, each once

    bool operator==(const BaseMapSummary &) const = default;

    /// Null for a name that no street has.
    [[nodiscard]] const StreetName *find(const std::string &chinese) const;
};

/// The summary of some streets.
[[nodiscard]] BaseMapSummary summaryOf(const std::vector<Street> &streets);

/// Gathers a summary of streets that come one by one.
class SummaryMaker
{
public:
    void add(const Street &street);
    void add(const std::vector<LonLat> &line); ///< of something that is no street
    [[nodiscard]] BaseMapSummary summary() const;

private:
    std::size_t m_streets = 0;
    Box<LonLat> m_extent;
    std::map<std::string, StreetName> m_names;
};

} // namespace geo
