// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/style/style.h"

#include "geo/base/error.h"
#include "geo/model/names.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace geo {

namespace {
constexpr double readZoom = 16; ///< where names are read

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
    [[nodiscard]] std::vector<Colour> colours(const std::string &name) const
    {
        std::vector<Colour> all;
        const Reader list = member(name);
        for (const Json &value : list.m_json)
            if (const auto found = value.is_string() ? colourFrom(value.get<std::string>()) : std::nullopt)
                all.push_back(*found);
            else
                fail(name, "must hold colours like #RRGGBB alone");
        if (all.empty())
            fail(name, "must be a list of colours");
        return all;
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
    Theme theme{.map = {},
                .paper = {},
                .streetName = {},
                .halo = {},
                .stationName = {},
                .ink = json.colour("ink"),
                .walk = json.colour("walk"),
                .walkCasing = json.colour("walkCasing"),
                .clusterText = json.colour("clusterText"),
                .stopText = json.colour("stopText"),
                .stopAssumedText = json.colour("stopAssumedText"),
                .categories = {},
                .overlays = json.colours("overlays")};
    for (int i = 0; i <= static_cast<int>(PlaceCategory::Route); ++i) {
        const auto key = static_cast<PlaceCategory>(i);
        theme.categories[key] = categoryLook(json.member("categories").member(std::string(nameOf(key))));
    }
    return theme;
}
/// Puts a map under a theme, whose names take their colours from the map's.
void layUnder(Theme &theme, std::shared_ptr<const MapStyle> map)
{
    const StyleContext context{readZoom, nullptr};
    theme.paper = map->background(readZoom);
    theme.streetName = theme.stationName = theme.ink;
    theme.halo = theme.paper;
    if (const StyleLayer *names = map->topmost(StyleLayer::Type::Symbol, "street")) {
        theme.streetName = names->colour("text-color", context);
        if (const Colour halo = names->colour("text-halo-color", context); halo.alpha > 0)
            theme.halo = halo;
    }
    if (const StyleLayer *names = map->topmost(StyleLayer::Type::Symbol, "station"))
        theme.stationName = names->colour("text-color", context);
    theme.map = std::move(map);
}

void layUnder(Style &style, const std::filesystem::path &folder, const std::filesystem::path &own)
{
    const auto read = [&](const std::filesystem::path &file) { return std::make_shared<const MapStyle>(readMapStyle(file, folder / "symbols")); };
    if (own.empty()) {
        layUnder(style.light, read(folder / "day.json"));
        layUnder(style.dark, read(folder / "night.json"));
        return;
    }
    const auto map = read(own);
    const bool isNight = isDark(map->background(readZoom));
    (isNight ? style.light : style.dark) = isNight ? style.dark : style.light;
    layUnder(style.light, map);
    layUnder(style.dark, map);
}
} // namespace

bool isDark(Colour paper)
{
    return luminance(paper) < 0.18; // half way, as the eye sees it
}

Style readStyle(const std::filesystem::path &folder, const std::filesystem::path &own)
{
    const std::filesystem::path file = folder / "plan.json";
    std::ifstream stream(file);
    if (!stream)
        throw StyleError(file.string() + ": the style cannot be opened; install the program's data again.");
    const Json json = Json::parse(stream, nullptr, false);
    if (json.is_discarded())
        throw StyleError(file.string() + ": this is not JSON; mend it or install the program's data again.");
    const Reader reader(json, file.string(), "");
    Style style{.light = readTheme(reader.member("light")),
            .dark = readTheme(reader.member("dark")),
            .symbolPx = reader.number("symbolPx"),
            .stopPx = reader.number("stopPx"),
            .placeNamePx = reader.number("placeNamePx"),
            .placeNameFromZoom = reader.number("placeNameFromZoom"),
            .clusterRadiusPx = reader.number("clusterRadiusPx"),
            .walkWidthPx = reader.number("walkWidthPx"),
            .stretchWidthPx = reader.number("stretchWidthPx"),
            .selectionPx = reader.number("selectionPx"),
            .overlayLinePx = reader.number("overlayLinePx"),
            .overlayPointPx = reader.number("overlayPointPx"),
            .overlayNamePx = reader.number("overlayNamePx"),
            .overlayFill = reader.number("overlayFill"),
            .stage = stageLook(reader.member("stage")),
            .walkStopSymbol = reader.text("walkStopSymbol"),
            .walkStopAssumedSymbol = reader.text("walkStopAssumedSymbol"),
            .clusterSymbol = reader.text("clusterSymbol"),
            .stationSymbol = reader.text("stationSymbol"),
            .selectionSymbol = reader.text("selectionSymbol")};
    layUnder(style, folder, own);
    return style;
}

} // namespace geo
