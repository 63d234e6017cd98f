// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/plan.h"
#include "geo/network/street_network.h"

#include <memory>
#include <mutex>

namespace geo {

/// The streets of a plan as networks, one for each kind of walker; the one without steps is made when it is first asked for.
/// Keeps the plan that it was made of alive. Any thread.
class StreetNetworks
{
public:
    explicit StreetNetworks(std::shared_ptr<const Plan> plan);

    [[nodiscard]] const StreetNetwork &onFoot() const { return m_onFoot; }
    [[nodiscard]] const StreetNetwork &stepFree() const;
    [[nodiscard]] const StreetNetwork &of(const Walk &walk) const { return walk.stepFree ? stepFree() : onFoot(); }

private:
    std::shared_ptr<const Plan> m_plan;
    StreetNetwork m_onFoot;
    mutable std::once_flag m_stepFreeMade;
    mutable std::unique_ptr<const StreetNetwork> m_stepFree;
};

} // namespace geo
