// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/style/style.h"

#include "geo/base/error.h"
#include "geo/model/names.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace geo {

namespace {
using Json = nlohmann::json;

/// Reads members of the style file; every failure names the file and the member.
class Reader
{
public:
    Reader(const Json &json, std::string file, std::string path)
        : m_json(json)
        , m_file(std::move(file))
        , m_path(std::move(path))
    {
    }

    [[nodiscard]] Reader member(const std::string &name) const
    {
        if (!m_json.is_object() || !m_json.contains(name))
            fail(name, "is missing");
        return {m_json.at(name), m_file, pathOf(name)};
    }
    [[nodiscard]] double number(const std::string &name) const
    {
        const Json &value = member(name).m_json;
        if (!value.is_number())
            fail(name, "must be a number");
        return value.get<double>();
    }
    [[nodiscard]] std::string text(const std::string &name) const
    {
        const Json &value = member(name).m_json;
        if (!value.is_string())
            fail(name, "must be a text");
        return value.get<std::string>();
    }
    [[nodiscard]] Colour colour(const std::string &name) const
    {
        const auto found = colourFrom(text(name));
        if (!found)
            fail(name, "must be a colour like #RRGGBB or #RRGGBBAA");
        return *found;
    }
    [[nodiscard]] std::map<double, double> stops(const std::string &name) const
    {
        std::map<double, double> found;
        for (const auto &[zoom, width] : member(name).m_json.items()) {
            char *end = nullptr;
            const double level = std::strtod(zoom.c_str(), &end);
            if (*end != '\0' || !width.is_number())
                fail(name, "must map zoom levels to numbers");
            found[level] = width.get<double>();
        }
        if (found.empty())
            fail(name, "must hold at least one zoom level");
        return found;
    }

private:
    [[nodiscard]] std::string pathOf(const std::string &name) const { return m_path.empty() ? name : m_path + "." + name; }
    [[noreturn]] void fail(const std::string &name, const std::string &problem) const
    {
        throw StyleError(m_file + ", member " + pathOf(name) + ": " + problem + ".");
    }

    const Json &m_json;
    std::string m_file;
    std::string m_path;
};

StreetLook streetLook(const Reader &json)
{
    return {.widthPx = json.stops("widthPx"),
            .casingPx = json.number("casingPx"),
            .stroke = json.colour("stroke"),
            .casing = json.colour("casing"),
            .labelFromZoom = json.number("labelFromZoom"),
            .labelPx = json.number("labelPx"),
            .order = static_cast<int>(json.number("order"))};
}

AreaLook areaLook(const Reader &json)
{
    return {.fill = json.colour("fill"), .edge = json.colour("edge"), .fromZoom = json.number("fromZoom"), .edgeFromZoom = json.number("edgeFromZoom")};
}

LineLook lineLook(const Reader &json)
{
    return {.widthPx = json.stops("widthPx"), .colour = json.colour("colour"), .gap = json.colour("gap")};
}

CategoryLook categoryLook(const Reader &json)
{
    return {.symbol = json.text("symbol"),
            .assumedSymbol = json.text("assumedSymbol"),
            .colour = json.colour("colour"),
            .stretch = json.colour("stretch"),
            .priority = static_cast<int>(json.number("priority"))};
}

StageLook stageLook(const Reader &json)
{
    return {.frontTitlePx = json.number("frontTitlePx"),
            .titlePx = json.number("titlePx"),
            .textPx = json.number("textPx"),
            .legendPx = json.number("legendPx"),
            .noticePx = json.number("noticePx"),
            .mapNamePx = json.number("mapNamePx")};
}

Theme readTheme(const Reader &json)
{
    Theme theme{.paper = json.colour("paper"),
                .ink = json.colour("ink"),
                .block = json.colour("block"),
                .blockEdge = json.colour("blockEdge"),
                .schematicDash = json.colour("schematicDash"),
                .closedStreet = json.colour("closedStreet"),
                .streetName = json.colour("streetName"),
                .halo = json.colour("halo"),
                .stationName = json.colour("stationName"),
                .walk = json.colour("walk"),
                .walkCasing = json.colour("walkCasing"),
                .clusterText = json.colour("clusterText"),
                .stopText = json.colour("stopText"),
                .stopAssumedText = json.colour("stopAssumedText"),
                .areas = {},
                .lines = {},
                .streets = {},
                .categories = {}};
    for (const AreaKind key : {AreaKind::Building, AreaKind::Green, AreaKind::Water})
        theme.areas[key] = areaLook(json.member("areas").member(std::string(nameOf(key))));
    for (const LineKind key : {LineKind::Rail, LineKind::Waterway})
        theme.lines[key] = lineLook(json.member("lines").member(std::string(nameOf(key))));
    for (int i = 0; i <= static_cast<int>(StreetClass::Footway); ++i) {
        const auto key = static_cast<StreetClass>(i);
        theme.streets[key] = streetLook(json.member("streets").member(std::string(nameOf(key))));
    }
    for (int i = 0; i <= static_cast<int>(PlaceCategory::Route); ++i) {
        const auto key = static_cast<PlaceCategory>(i);
        theme.categories[key] = categoryLook(json.member("categories").member(std::string(nameOf(key))));
    }
    return theme;
}
} // namespace

Style readStyle(const std::filesystem::path &file)
{
    std::ifstream stream(file);
    if (!stream)
        throw StyleError(file.string() + ": the style cannot be opened; install the program's data again.");
    const Json json = Json::parse(stream, nullptr, false);
    if (json.is_discarded())
        throw StyleError(file.string() + ": this is not JSON; mend it or install the program's data again.");
    const Reader reader(json, file.string(), "");
    return {.light = readTheme(reader.member("light")),
            .dark = readTheme(reader.member("dark")),
            .symbolPx = reader.number("symbolPx"),
            .stopPx = reader.number("stopPx"),
            .stationPx = reader.number("stationPx"),
            .placeNamePx = reader.number("placeNamePx"),
            .placeNameFromZoom = reader.number("placeNameFromZoom"),
            .clusterRadiusPx = reader.number("clusterRadiusPx"),
            .walkWidthPx = reader.number("walkWidthPx"),
            .stretchWidthPx = reader.number("stretchWidthPx"),
            .selectionPx = reader.number("selectionPx"),
            .stage = stageLook(reader.member("stage")),
            .walkStopSymbol = reader.text("walkStopSymbol"),
            .walkStopAssumedSymbol = reader.text("walkStopAssumedSymbol"),
            .clusterSymbol = reader.text("clusterSymbol"),
            .stationSymbol = reader.text("stationSymbol"),
            .selectionSymbol = reader.text("selectionSymbol")};
}

double widthAt(const std::map<double, double> &stops, double zoom)
{
    const auto above = stops.lower_bound(zoom);
    if (above == stops.begin())
        return above->second;
    const auto below = std::prev(above);
    if (above == stops.end())
        return below->second;
    const double share = (zoom - below->first) / (above->first - below->first);
    return below->second + share * (above->second - below->second);
}

} // namespace geo
