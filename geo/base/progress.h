// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/error.h"

#include <functional>
#include <stop_token>

namespace geo {

/// Thrown by long work that was asked to stop; nothing of it is left behind.
class Cancelled : public Error
{
public:
    Cancelled()
        : Error("cancelled; nothing was changed.")
    {
    }
};

/// What long work tells the one who waits, and hears from them. Handed by value; `reached` is called on the worker's thread.
struct Progress
{
    std::function<void(double share)> reached = {}; ///< 0..1
    std::stop_token stop = {};

    /// Between two pieces of work. Throws Cancelled when it is to stop.
    void at(double share) const
    {
        if (stop.stop_requested())
            throw Cancelled();
        if (reached)
            reached(share);
    }
};

} // namespace geo
