// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/network/street_networks.h"

namespace geo {

StreetNetworks::StreetNetworks(std::shared_ptr<const Plan> plan)
    : m_plan(std::move(plan))
    , m_onFoot(m_plan->streets)
{
}

const StreetNetwork &StreetNetworks::stepFree() const
{
    std::call_once(m_stepFreeMade, [this] { m_stepFree = std::make_unique<const StreetNetwork>(m_plan->streets, Walker::StepFree); });
    return *m_stepFree;
}

} // namespace geo
