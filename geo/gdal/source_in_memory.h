// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace geo {

/// A file in GDAL's memory, which GDAL reads instead of the user's; it goes with this. Each lies in a folder of its own, so that it may
/// keep the user's name.
class SourceInMemory
{
public:
    SourceInMemory(const std::string &name, const std::string &content);
    SourceInMemory(SourceInMemory &&other) noexcept;
    SourceInMemory &operator=(SourceInMemory &&) = delete;
    ~SourceInMemory();

    [[nodiscard]] const std::string &path() const { return m_path; } ///< as GDAL names it

private:
    std::string m_path;
};

} // namespace geo
