// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/plan.h"
#include "geo/network/street_network.h"

#include <memory>
#include <mutex>

namespace geo {

/// The streets of a plan as networks, one for each kind of walker, made when it is first asked for: on a worker, since a town takes
/// a moment. Keeps the plan that it was made of alive. Any thread.
class StreetNetworks
{
public:
    explicit StreetNetworks(std::shared_ptr<const Plan> plan);

    [[nodiscard]] const StreetNetwork &onFoot() const { return made(m_onFoot, Walker::OnFoot); }
    [[nodiscard]] const StreetNetwork &stepFree() const { return made(m_stepFree, Walker::StepFree); }
    [[nodiscard]] const StreetNetwork &of(const Walk &walk) const { return walk.stepFree ? stepFree() : onFoot(); }

private:
    struct Lazy
    {
        std::once_flag made;
        std::unique_ptr<const StreetNetwork> network;
    };
    [[nodiscard]] const StreetNetwork &made(Lazy &lazy, Walker walker) const;

    std::shared_ptr<const Plan> m_plan;
    mutable Lazy m_onFoot;
    mutable Lazy m_stepFree;
};

} // namespace geo
