// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <unordered_set>

namespace geo {

/// The ids that are taken, in the project and by what was read of the file so far.
class UsedIds
{
public:
    /// An id of the project, which nothing may take.
    void add(const std::string &id) { m_ofProject.insert(id); }
    [[nodiscard]] bool isOfProject(const std::string &id) const { return m_ofProject.contains(id); }

    /// The id, or the first of "id-2", "id-3" ... that is free; it is taken then.
    std::string take(const std::string &id)
    {
        std::string free = id;
        for (int number = 2; m_ofProject.contains(free) || !m_ofFile.insert(free).second; ++number)
            free = id + "-" + std::to_string(number);
        return free;
    }

private:
    std::unordered_set<std::string> m_ofProject;
    std::unordered_set<std::string> m_ofFile;
};

} // namespace geo
