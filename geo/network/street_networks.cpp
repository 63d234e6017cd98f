// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/network/street_networks.h"

#include <utility>

namespace geo {

StreetNetworks::StreetNetworks(std::shared_ptr<const Plan> plan)
    : m_plan(std::move(plan))
{
}

const StreetNetwork &StreetNetworks::made(Lazy &lazy, Walker walker) const
{
    std::call_once(lazy.made, [&] { lazy.network = std::make_unique<const StreetNetwork>(m_plan->streets, walker); });
    return *lazy.network;
}

} // namespace geo
