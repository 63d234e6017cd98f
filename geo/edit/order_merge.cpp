// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/edit/order_merge.h"

#include "geo/edit/record_fields.h"

#include <algorithm>

namespace geo {

namespace {
using Keys = std::vector<std::string>;

bool holds(const Keys &keys, const std::string &key)
{
    return std::ranges::find(keys, key) != keys.end();
}

Keys common(const Keys &order, const Keys &other)
{
    Keys kept;
    std::ranges::copy_if(order, std::back_inserter(kept), [&](const std::string &key) { return holds(other, key); });
    return kept;
}

/// What leads from `before` to `changed`, which moved nothing, done to another order.
Keys withChanges(const Keys &before, const Keys &changed, const Keys &other)
{
    Keys order;
    std::ranges::copy_if(other, std::back_inserter(order), [&](const std::string &key) { return !holds(before, key) || holds(changed, key); });
    for (std::size_t i = 0; i < changed.size(); ++i) {
        if (holds(before, changed[i]) || holds(order, changed[i]))
            continue;
        const auto earlier = i == 0 ? order.end() : std::ranges::find(order, changed[i - 1]);
        order.insert(i == 0 ? order.begin() : earlier == order.end() ? order.end() : earlier + 1, changed[i]);
    }
    return order;
}
} // namespace

std::optional<std::string> mergedOrder(const std::string &before, const std::string &mine, const std::string &theirs)
{
    const Keys old = linesOf(before), my = linesOf(mine), their = linesOf(theirs);
    const auto movesNothing = [&old](const Keys &changed) { return common(old, changed) == common(changed, old); };
    if (movesNothing(my))
        return joinedLines(withChanges(old, my, their));
    if (movesNothing(their))
        return joinedLines(withChanges(old, their, my));
    return std::nullopt;
}

} // namespace geo
