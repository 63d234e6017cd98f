// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ogrsf_frmts.h>

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

/// What an import asks of a feature besides its geometry. Kind is a column of another maker's classes ("fclass", 类型).
enum class Field {
    Id,
    Name,
    NameEnglish,
    Address,
    Longitude,
    Latitude,
    Both,
    Kind,
    Highway,
    Railway,
    Waterway,
    Building,
    Landuse,
    Leisure,
    Natural,
    Station,
    Level,
    Bridge,
    Tunnel,
    Location,
};

/// The columns of one layer that hold these: those that the user named, else by their usual names.
class Columns
{
public:
    /// `layer` are the names of its columns; `named` maps "name", "name_en", "address", "lon", "lat", "class", "kind", "level", "id" to columns.
    Columns(std::vector<std::string> layer, const std::map<std::string, std::string> &named);

    [[nodiscard]] bool has(Field field) const { return m_indices[static_cast<std::size_t>(field)] >= 0; }
    /// The text of a field; empty where it is missing. Valid while the feature lives and no other of its fields is asked for.
    [[nodiscard]] std::string_view text(const OGRFeature &feature, Field field) const;
    [[nodiscard]] const std::vector<std::string> &all() const { return m_columns; } ///< the names of all columns
    /// The column's name, for messages.
    [[nodiscard]] std::string nameOf(Field field) const;
    [[nodiscard]] std::string allOrNone() const { return m_all.empty() ? "it has none" : m_all; } ///< the names of all columns, for messages
    /// What the user named that is no column, or is no field to be named; empty when all is well.
    [[nodiscard]] const std::string &fault() const { return m_fault; }

private:
    static constexpr std::size_t count = static_cast<std::size_t>(Field::Location) + 1;
    std::array<int, count> m_indices{};
    std::array<std::string, count> m_names{};
    std::vector<std::string> m_columns;
    std::string m_all;
    std::string m_fault;
};

} // namespace geo
