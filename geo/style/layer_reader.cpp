// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/style/layer_reader.h"

#include "geo/style/expression_parser.h"
#include "geo/style/layer_properties.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <optional>

namespace geo {

using Json = nlohmann::json;

namespace {
constexpr double deepestZoom = 24;

std::optional<StyleLayer::Type> typeFrom(const std::string &name)
{
    using enum StyleLayer::Type;
    static const std::map<std::string, StyleLayer::Type> types{
        {"background", Background}, {"fill", Fill}, {"line", Line}, {"symbol", Symbol}, {"circle", Circle}};
    const auto found = types.find(name);
    return found == types.end() ? std::nullopt : std::optional(found->second);
}

/// Whether a type of layer can draw a source-layer: areas fill, points carry circles and symbols, names run along streets.
bool canDraw(StyleLayer::Type type, const std::string &sourceLayer)
{
    const auto isAmong = [&](std::initializer_list<const char *> names) { return std::ranges::find(names, sourceLayer) != names.end(); };
    switch (type) {
    case StyleLayer::Type::Background: return true;
    case StyleLayer::Type::Fill: return isAmong({"area", "block"});
    case StyleLayer::Type::Line: return isAmong({"area", "line", "street", "block"});
    case StyleLayer::Type::Symbol: return isAmong({"area", "line", "street", "station"});
    case StyleLayer::Type::Circle: return isAmong({"station"});
    }
    return false;
}

std::string textAt(const Json &json, const char *key)
{
    return json.contains(key) && json[key].is_string() ? json[key].get<std::string>() : std::string();
}

std::string written(double number)
{
    char text[32];
    std::snprintf(text, sizeof text, "%g", number);
    return text;
}

/// A painter's dash has an on and an off, with at most a dot in between.
void checkDash(const PropertyRule &rule, const Json &json, const std::string &path)
{
    if (!json.is_array() || json.empty() || json.front().is_string())
        return; // an expression
    const bool fits = json.size() == 2 || (json.size() == 4 && json[1] == json[3]);
    if (!fits || !std::ranges::all_of(json, [&](const Json &each) { return each.is_number() && rule.bounded(each.get<double>()) == each.get<double>(); }))
        throw ValueFault(path, "must be [ON, OFF] or [ON, OFF, DOT, OFF] in line widths, each from " + written(rule.least) + " to " + written(rule.most));
}
} // namespace

LayerReader::LayerReader(std::string file, MapStyle &style)
    : m_file(std::move(file))
    , m_style(style)
{
}

void LayerReader::leaveOut(const std::string &what)
{
    if (m_style.findings.size() < MapStyle::mostFindings)
        m_style.findings.push_back(m_file + ": " + what + "; it is left out");
}

/// Why a layer cannot be drawn at all; empty when it can.
std::string LayerReader::unusable(const Json &json, const std::string &path) const
{
    if (!json.is_object())
        return path + " must be an object";
    if (textAt(json, "id").empty())
        return path + ".id must be a text";
    if (std::ranges::any_of(m_style.layers, [&](const StyleLayer &layer) { return layer.id == textAt(json, "id"); }))
        return path + ".id is \"" + textAt(json, "id") + "\", as of a layer before it";
    const auto type = typeFrom(textAt(json, "type"));
    if (!type)
        return path + ".type must be background, fill, line, symbol or circle";
    if (*type == StyleLayer::Type::Background)
        return {};
    if (textAt(json, "source") != "plan")
        return path + ".source must be \"plan\"";
    if (!canDraw(*type, textAt(json, "source-layer")))
        return path + ".source-layer is \"" + textAt(json, "source-layer") + "\", which no " + textAt(json, "type") + " layer can draw";
    return {};
}

void LayerReader::read(const Json &json, const std::string &path)
{
    if (const std::string problem = unusable(json, path); !problem.empty()) {
        leaveOut(problem);
        return;
    }
    StyleLayer layer{.id = textAt(json, "id"), .type = *typeFrom(textAt(json, "type")), .sourceLayer = textAt(json, "source-layer")};
    // A layer without its filter would draw what it must not.
    try {
        if (json.contains("filter"))
            layer.filter = readFilter(json["filter"], path + ".filter");
    } catch (const ValueFault &fault) {
        leaveOut(std::string(fault.what()) + "; so the layer \"" + layer.id + "\" cannot be drawn");
        return;
    }
    for (const auto &[key, value] : json.items())
        readMember(layer, key, value, path);
    m_style.layers.push_back(std::move(layer));
}

void LayerReader::readMember(StyleLayer &layer, const std::string &key, const Json &value, const std::string &path)
{
    if (key == "layout" || key == "paint") {
        readSection(layer, key, value, path + "." + key);
    } else if (key == "minzoom" || key == "maxzoom") {
        if (!value.is_number() || value.get<double>() < 0 || value.get<double>() > deepestZoom)
            leaveOut(path + "." + key + " must be a number from 0 to 24");
        else
            (key == "minzoom" ? layer.minZoom : layer.maxZoom) = value.get<double>();
    } else if (key != "id" && key != "type" && key != "source" && key != "source-layer" && key != "filter" && key != "metadata") {
        leaveOut(path + "." + key + " is not supported");
    }
}

void LayerReader::readSection(StyleLayer &layer, const std::string &section, const Json &json, const std::string &path)
{
    if (!json.is_object()) {
        leaveOut(path + " must be an object");
        return;
    }
    for (const auto &[key, value] : json.items()) {
        const std::string own = path + "." + key;
        const PropertyRule *rule = ruleOf(layer.type, key);
        if (section == "layout" && key == "visibility") {
            if (value == "none" || value == "visible")
                layer.visible = value == "visible";
            else
                leaveOut(own + " must be visible or none");
        } else if (!rule) {
            leaveOut(own + " is not supported");
        } else if (rule->section != section) {
            leaveOut(own + " belongs to " + std::string(rule->section));
        } else {
            readProperty(layer, *rule, value, own);
        }
    }
}

void LayerReader::readProperty(StyleLayer &layer, const PropertyRule &rule, const Json &json, const std::string &path)
{
    try {
        check(rule, json, path);
        layer.properties.insert_or_assign(std::string(rule.name), readValue(json, rule.value, path));
    } catch (const ValueFault &fault) {
        leaveOut(fault.what());
    }
}

/// What a literal value must keep to beyond its type.
void LayerReader::check(const PropertyRule &rule, const Json &json, const std::string &path) const
{
    if (json.is_number() && rule.bounded(json.get<double>()) != json.get<double>())
        throw ValueFault(path, "must be from " + written(rule.least) + " to " + written(rule.most));
    if (rule.name == "line-dasharray")
        checkDash(rule, json, path);
    if (rule.name == "icon-image" && json.is_string() && !m_style.icons.contains(json.get<std::string>()))
        throw ValueFault(path, "is \"" + json.get<std::string>() + "\", but there is no such symbol in data/style/symbols");
    if (rule.among.empty())
        return;
    if (!json.is_string() || std::ranges::find(rule.among, json.get<std::string>()) == rule.among.end()) {
        std::string words;
        for (const std::string &word : rule.among)
            words += (words.empty() ? "" : " or ") + word;
        throw ValueFault(path, "must be " + words);
    }
}

} // namespace geo
