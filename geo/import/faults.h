// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/error.h"

#include <vector>

namespace geo {

/// Gathers what is wrong with one file, row by row, so that all is said at once.
class Faults
{
public:
    void add(Fault fault) { m_faults.push_back(std::move(fault)); }
    [[nodiscard]] bool isEmpty() const { return m_faults.empty(); }
    void throwIfAny() const
    {
        if (!m_faults.empty())
            throw ImportError(m_faults);
    }

private:
    std::vector<Fault> m_faults;
};

} // namespace geo
