// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/lon_lat.h"
#include "geo/import/faults.h"
#include "geo/model/names.h"
#include "geo/model/text.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace geo {

/// A row of a table or the properties of a feature. Reading a field that will not do records a fault and gives a value
/// that lets the reading go on, so that one row can show all its faults.
class Row
{
public:
    Row(std::string file, int line, int feature, std::map<std::string, std::string> cells, Faults &faults);

    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] const std::string &cell(const std::string &field) const;
    /// A cell that must not be empty.
    [[nodiscard]] const std::string &required(const std::string &field) const;
    /// field_zh, required, and field_en.
    [[nodiscard]] Text text(const std::string &field) const;
    /// The same, but both may be empty.
    [[nodiscard]] Text optionalText(const std::string &field) const;
    [[nodiscard]] int wholeNumber(const std::string &field) const;
    /// A number of at least 0; empty is 0.
    [[nodiscard]] double amount(const std::string &field) const;
    /// Cells separated by ";".
    [[nodiscard]] std::vector<std::string> list(const std::string &field) const;
    /// Columns lon and lat: both or neither, inside the world.
    [[nodiscard]] std::optional<LonLat> position() const;
    /// An ISO 8601 year, month or day.
    [[nodiscard]] std::string date(const std::string &field) const;
    template<typename Enumeration>
    [[nodiscard]] Enumeration key(const std::string &field) const
    {
        const std::string &name = required(field);
        if (const auto value = fromName<Enumeration>(name))
            return *value;
        if (!name.empty())
            fault(field, "'" + name + "' is unknown here; use one of " + allNames<Enumeration>() + ".");
        return {};
    }

    void fault(const std::string &field, std::string problem) const;

private:
    [[nodiscard]] std::optional<double> number(const std::string &field) const;

    std::string m_file;
    int m_line = 0;
    int m_feature = 0;
    std::map<std::string, std::string> m_cells;
    Faults *m_faults;
};

} // namespace geo
