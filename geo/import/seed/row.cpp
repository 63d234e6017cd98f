// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/seed/row.h"

#include <charconv>
#include <regex>

namespace geo {

Row::Row(std::string file, int line, int feature, std::map<std::string, std::string> cells, Faults &faults)
    : m_file(std::move(file))
    , m_line(line)
    , m_feature(feature)
    , m_cells(std::move(cells))
    , m_faults(&faults)
{
}

void Row::fault(const std::string &field, std::string problem) const
{
    m_faults->add({.file = m_file, .line = m_line, .feature = m_feature, .field = field, .problem = std::move(problem)});
}

const std::string &Row::cell(const std::string &field) const
{
    static const std::string none;
    const auto found = m_cells.find(field);
    return found == m_cells.end() ? none : found->second;
}

const std::string &Row::required(const std::string &field) const
{
    const std::string &value = cell(field);
    if (value.empty())
        fault(field, "it is empty; fill it in.");
    return value;
}

Text Row::text(const std::string &field) const
{
    return {required(field + "_zh"), cell(field + "_en")};
}

Text Row::optionalText(const std::string &field) const
{
    return {cell(field + "_zh"), cell(field + "_en")};
}

std::optional<double> Row::number(const std::string &field) const
{
    const std::string &value = cell(field);
    double parsed = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), parsed);
    if (error == std::errc() && end == value.data() + value.size())
        return parsed;
    fault(field, "'" + value + "' is not a number; write it like 121.4183.");
    return std::nullopt;
}

int Row::wholeNumber(const std::string &field) const
{
    const std::string &value = required(field);
    int parsed = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), parsed);
    if (!value.empty() && (error != std::errc() || end != value.data() + value.size()))
        fault(field, "'" + value + "' is not a whole number; write it like 4.");
    return parsed;
}

double Row::amount(const std::string &field) const
{
    if (cell(field).empty())
        return 0;
    const double value = number(field).value_or(0);
    if (!(value >= 0)) {
        fault(field, cell(field) + " is less than 0; write a distance in metres.");
        return 0;
    }
    return value;
}

std::vector<std::string> Row::list(const std::string &field) const
{
    std::vector<std::string> values;
    const std::string &text = cell(field);
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find(';', start), text.size());
        if (end > start)
            values.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return values;
}

std::optional<LonLat> Row::position() const
{
    if (cell("lon").empty() && cell("lat").empty())
        return std::nullopt;
    if (cell("lon").empty() || cell("lat").empty()) {
        fault(cell("lon").empty() ? "lon" : "lat", "it is empty although the other half of the position is given; give both or neither.");
        return std::nullopt;
    }
    const auto lon = number("lon");
    const auto lat = number("lat");
    if (lon && !(*lon >= -180 && *lon <= 180))
        fault("lon", cell("lon") + " is outside the world; longitudes are from -180 to 180.");
    if (lat && !(*lat >= -90 && *lat <= 90))
        fault("lat", cell("lat") + " is outside the world; latitudes are from -90 to 90.");
    if (!lon || !lat || !isOnEarth({*lon, *lat}))
        return std::nullopt;
    return LonLat{*lon, *lat};
}

std::string Row::date(const std::string &field) const
{
    static const std::regex form(R"(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)");
    const std::string &value = required(field);
    if (!value.empty() && !std::regex_match(value, form))
        fault(field, "'" + value + "' is not a date; write 2025, 2025-09 or 2025-09-30.");
    return value;
}

} // namespace geo
