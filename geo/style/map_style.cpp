// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/style/map_style.h"

#include "geo/base/error.h"
#include "geo/style/layer_reader.h"
#include "geo/style/style_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace geo {

using Json = nlohmann::json;

Colour MapStyle::background(double zoom) const
{
    Colour colour;
    for (const StyleLayer &layer : layers)
        if (layer.type == StyleLayer::Type::Background && layer.isShownAt(zoom))
            colour = layer.colour("background-color", {zoom, nullptr});
    colour.alpha = 255; // there is nothing below
    return colour;
}

const StyleLayer *MapStyle::topmost(StyleLayer::Type type, std::string_view sourceLayer) const
{
    const auto found = std::ranges::find_if(layers.rbegin(), layers.rend(), [&](const StyleLayer &layer) {
        return layer.type == type && layer.sourceLayer == sourceLayer && layer.visible;
    });
    return found == layers.rend() ? nullptr : &*found;
}

namespace {
constexpr std::size_t mostLayers = 1000;

Json parsed(const std::filesystem::path &file)
{
    Json json = readStyleJson(file);
    if (!json.is_object() || !json.contains("version") || json["version"] != 8)
        throw StyleError(file.string() + ": version is not 8, so this is no style that can be read; choose another one.");
    if (!json.contains("layers") || !json["layers"].is_array() || json["layers"].empty())
        throw StyleError(file.string() + ": layers is missing or empty, so the style shows nothing; add layers or choose another style.");
    if (json["layers"].size() > mostLayers)
        throw StyleError(file.string() + ": it has more than " + std::to_string(mostLayers) + " layers, which no style needs; take some out or choose another style.");
    return json;
}

std::set<std::string> symbolsIn(const std::filesystem::path &folder)
{
    std::set<std::string> names;
    std::error_code ignored;
    for (const auto &entry : std::filesystem::directory_iterator(folder, ignored))
        if (entry.path().extension() == ".svg")
            names.insert(entry.path().stem().string());
    return names;
}

/// Members of a whole style that say nothing about what is drawn.
bool isSilent(const std::string &key)
{
    return key == "version" || key == "name" || key == "metadata" || key == "sources" || key == "layers" || key == "center" || key == "zoom";
}
} // namespace

MapStyle readMapStyle(const std::filesystem::path &file, const std::filesystem::path &symbols)
{
    const Json json = parsed(file);
    MapStyle style;
    style.icons = symbolsIn(symbols);
    const std::string name = file.filename().string();
    if (json.contains("name") && json["name"].is_string())
        style.name = json["name"].get<std::string>();
    for (const auto &[key, value] : json.items())
        if (!isSilent(key) && style.findings.size() < MapStyle::mostFindings)
            style.findings.push_back(name + ": " + key + " is not supported; it is left out");
    LayerReader reader(name, style);
    for (std::size_t i = 0; i < json["layers"].size(); ++i)
        reader.read(json["layers"][i], "layers[" + std::to_string(i) + "]");
    if (style.layers.empty())
        throw StyleError(file.string() + ": none of the layers can be used, so the style shows nothing; first: " + style.findings.front() + ".");
    return style;
}

} // namespace geo
