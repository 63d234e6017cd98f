// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/edit/field_text.h"

#include "geo/base/error.h"
#include "geo/edit/record_fields.h"

#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace geo {

namespace {
std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    for (std::size_t end = 0; !text.empty() && end != std::string_view::npos;) {
        end = text.find(separator);
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (text.empty() && end != std::string_view::npos)
            parts.emplace_back(); // what ends with a separator has an empty part behind it
    }
    return parts;
}

template<typename Parts, typename Write>
std::string joined(const Parts &parts, char separator, Write write)
{
    std::string text;
    for (const auto &part : parts)
        text += (text.empty() ? "" : std::string(1, separator)) + write(part);
    return text;
}

template<typename Number>
void numberFrom(std::string_view text, Number &value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        failOn(std::string(text));
}
} // namespace

std::vector<std::string> linesOf(std::string_view order)
{
    return split(order, '\n');
}

std::string joinedLines(const std::vector<std::string> &lines)
{
    return joined(lines, '\n', [](const std::string &line) { return line; });
}

void failOn(const std::string &text)
{
    throw Error("'" + text + "' is no value of its field.");
}

std::string textOf(double value)
{
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return {buffer.data(), end};
}

std::string textOf(int value)
{
    return std::to_string(value);
}

std::string textOf(bool value)
{
    return value ? "1" : "0";
}

std::string textOf(const std::string &value)
{
    return value;
}

std::string textOf(LonLat position)
{
    return textOf(position.lon) + ' ' + textOf(position.lat);
}

std::string textOf(const std::vector<LonLat> &line)
{
    return joined(line, ',', [](LonLat position) { return textOf(position); });
}

std::string textOf(const std::vector<std::vector<LonLat>> &lines)
{
    return joined(lines, ';', [](const std::vector<LonLat> &line) { return textOf(line); });
}

std::string textOf(const SceneView &view)
{
    return textOf(view.centre) + ' ' + textOf(view.zoom) + ' ' + textOf(view.bearing);
}

/// Four lines: the hidden layers with commas between them, and the three filters.
std::string textOf(const LayerChoice &choice)
{
    return joined(choice.hidden, ',', [](const std::string &layer) { return layer; }) + '\n' + choice.action.value + '\n'
           + (choice.status ? textOf(*choice.status) : std::string()) + '\n' + (choice.grade ? textOf(*choice.grade) : std::string());
}

void valueFrom(const std::string &text, double &value)
{
    numberFrom(text, value);
    if (!std::isfinite(value))
        failOn(text);
}

void valueFrom(const std::string &text, int &value)
{
    numberFrom(text, value);
}

void valueFrom(const std::string &text, bool &value)
{
    value = text == "1";
}

void valueFrom(const std::string &text, std::string &value)
{
    value = text;
}

void valueFrom(const std::string &text, LonLat &position)
{
    const auto parts = split(text, ' ');
    if (parts.size() != 2)
        failOn(text);
    valueFrom(parts[0], position.lon);
    valueFrom(parts[1], position.lat);
}

void valueFrom(const std::string &text, std::vector<LonLat> &line)
{
    line.clear();
    for (const std::string &part : split(text, ','))
        valueFrom(part, line.emplace_back());
}

void valueFrom(const std::string &text, std::vector<std::vector<LonLat>> &lines)
{
    lines.clear();
    for (const std::string &part : split(text, ';'))
        valueFrom(part, lines.emplace_back());
}

void valueFrom(const std::string &text, SceneView &view)
{
    const auto parts = split(text, ' ');
    if (parts.size() != 4)
        failOn(text);
    valueFrom(parts[0] + ' ' + parts[1], view.centre);
    valueFrom(parts[2], view.zoom);
    valueFrom(parts[3], view.bearing);
}

void valueFrom(const std::string &text, LayerChoice &choice)
{
    const auto lines = linesOf(text);
    if (lines.size() != 4)
        failOn(text);
    choice = {};
    for (const std::string &layer : split(lines[0], ','))
        choice.hidden.insert(layer);
    choice.action.value = lines[1];
    if (!lines[2].empty())
        valueFrom(lines[2], choice.status.emplace());
    if (!lines[3].empty())
        valueFrom(lines[3], choice.grade.emplace());
}

} // namespace geo
