// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/vector/columns.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace geo {

namespace {
struct UsualNames
{
    Field field;
    std::vector<std::string_view> names; ///< the likelier first; small letters
};

const std::vector<UsualNames> &usualNames()
{
    static const std::vector<UsualNames> all{
        {Field::Id, {}},
        {Field::Name, {"name", "name_zh", "name:zh", "名称", "名字", "路名", "道路名称", "标题", "title", "mc", "text"}},
        {Field::NameEnglish, {"name:en", "name_en", "英文名", "英文名称", "english"}},
        {Field::Address, {"address", "addr", "地址", "详细地址", "位置"}},
        {Field::Longitude, {"lon", "lng", "long", "longitude", "经度", "东经", "x"}},
        {Field::Latitude, {"lat", "latitude", "纬度", "北纬", "y"}},
        {Field::Both, {"location", "坐标", "经纬度", "lonlat", "lnglat"}},
        {Field::Kind, {"fclass", "kind", "class", "type", "类型", "类别", "layer"}},
        {Field::Highway, {"highway"}},
        {Field::Railway, {"railway"}},
        {Field::Waterway, {"waterway"}},
        {Field::Building, {"building"}},
        {Field::Landuse, {"landuse"}},
        {Field::Leisure, {"leisure"}},
        {Field::Natural, {"natural"}},
        {Field::Station, {"station"}},
        {Field::Level, {"layer", "level"}},
        {Field::Bridge, {"bridge"}},
        {Field::Tunnel, {"tunnel"}},
        {Field::Location, {}},
    };
    return all;
}

const std::map<std::string, Field> &namable()
{
    static const std::map<std::string, Field> all{{"id", Field::Id},           {"name", Field::Name},     {"name_en", Field::NameEnglish},
                                                  {"address", Field::Address}, {"lon", Field::Longitude}, {"lat", Field::Latitude},
                                                  {"class", Field::Highway},   {"kind", Field::Kind},     {"level", Field::Level}};
    return all;
}

std::string lower(std::string_view text)
{
    std::string small(text);
    std::ranges::transform(small, small.begin(), [](unsigned char byte) { return static_cast<char>(std::tolower(byte)); });
    return small;
}

int indexOf(const std::vector<std::string> &layer, std::string_view name)
{
    const auto found = std::ranges::find_if(layer, [name](const std::string &column) { return lower(column) == name; });
    return found == layer.end() ? -1 : static_cast<int>(found - layer.begin());
}

/// A column as the user names it: to the letter, else whichever way its letters are written.
int indexOfNamed(const std::vector<std::string> &layer, const std::string &name)
{
    const auto found = std::ranges::find(layer, name);
    return found == layer.end() ? indexOf(layer, lower(name)) : static_cast<int>(found - layer.begin());
}

std::string listOf(const std::vector<std::string> &columns)
{
    std::string text;
    for (const std::string &column : columns)
        text += (text.empty() ? "" : ", ") + column;
    return text;
}
} // namespace

Columns::Columns(std::vector<std::string> layer, const std::map<std::string, std::string> &named)
    : m_columns(std::move(layer))
    , m_all(listOf(m_columns))
{
    m_indices.fill(-1);
    for (const auto &[field, names] : usualNames())
        for (const std::string_view name : names)
            if (int &index = m_indices[static_cast<std::size_t>(field)]; index < 0)
                index = indexOf(m_columns, name);
    for (const auto &[key, column] : named) {
        const auto field = namable().find(key);
        const int index = indexOfNamed(m_columns, column);
        if (field == namable().end())
            m_fault = "there is no field '" + key + "' to be mapped; use id, name, name_en, address, lon, lat, class, kind or level.";
        else if (index < 0)
            m_fault = "there is no column '" + column + "'; use one of these: " + allOrNone() + ".";
        else
            m_indices[static_cast<std::size_t>(field->second)] = index;
    }
    for (std::size_t i = 0; i < count; ++i)
        if (m_indices[i] >= 0)
            m_names[i] = m_columns[static_cast<std::size_t>(m_indices[i])];
}

std::string_view Columns::text(const OGRFeature &feature, Field field) const
{
    const int index = m_indices[static_cast<std::size_t>(field)];
    if (index < 0 || !feature.IsFieldSetAndNotNull(index))
        return {};
    return feature.GetFieldAsString(index);
}

std::string Columns::nameOf(Field field) const
{
    return m_names[static_cast<std::size_t>(field)];
}

} // namespace geo
