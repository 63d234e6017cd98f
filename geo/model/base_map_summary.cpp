// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/model/base_map_summary.h"

#include <algorithm>

namespace geo {

const StreetName *BaseMapSummary::find(const std::string &chinese) const
{
    const auto found = std::ranges::lower_bound(names, chinese, {}, [](const StreetName &each) -> const std::string & { return each.name.zh; });
    return found != names.end() && found->name.zh == chinese ? &*found : nullptr;
}

BaseMapSummary summaryOf(const std::vector<Street> &streets)
{
    SummaryMaker maker;
    for (const Street &street : streets)
        maker.add(street);
    return maker.summary();
}

void SummaryMaker::add(const Street &street)
{
    ++m_streets;
    add(street.line);
    if (street.name.zh.empty())
        return;
    StreetName &name = m_names.try_emplace(street.name.zh, StreetName{street.name, {}}).first->second;
    for (const LonLat position : street.line)
        name.extent.include(position);
}

void SummaryMaker::add(const std::vector<LonLat> &line)
{
    for (const LonLat position : line)
        m_extent.include(position);
}

BaseMapSummary SummaryMaker::summary() const
{
    BaseMapSummary summary{.streets = m_streets, .extent = m_extent, .names = {}};
    for (const auto &[chinese, name] : m_names)
        summary.names.push_back(name);
    return summary;
}

} // namespace geo
