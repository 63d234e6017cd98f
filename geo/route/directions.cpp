// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/route/directions.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace geo {

namespace {
double toTens(double metres)
{
    return std::round(metres / 10) * 10;
}

std::string compass(double bearing, bool english)
{
    static constexpr const char *const zh[]{"北", "东北", "东", "东南", "南", "西南", "西", "西北"};
    static constexpr const char *const en[]{"north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"};
    const auto sector = static_cast<std::size_t>(std::lround(bearing / 45)) % 8;
    return english ? en[sector] : zh[sector];
}
} // namespace

std::string spokenDistance(double metres, bool english)
{
    char text[48];
    if (metres >= 1000)
        std::snprintf(text, sizeof text, english ? "%.1f km" : "%.1f 公里", metres / 1000);
    else
        std::snprintf(text, sizeof text, english ? "%.0f m" : "%.0f 米", std::max(10.0, toTens(metres)));
    return text;
}

std::string sentenceOf(const RouteStep &step, bool english)
{
    const std::string towards = compass(step.bearing, english);
    const std::string distance = spokenDistance(step.metres, english);
    const std::string name = step.street.zh.empty() ? (english ? "an unnamed path" : "无名小路") : step.street.in(english);
    if (english) {
        switch (step.turn) {
        case Turn::Start: return "Go " + towards + " along " + name + " for " + distance;
        case Turn::Straight: return "Straight on into " + name + ", " + towards + " for " + distance;
        case Turn::Left: return "Turn left into " + name + ", " + towards + " for " + distance;
        case Turn::Right: return "Turn right into " + name + ", " + towards + " for " + distance;
        case Turn::Back: return "Turn back into " + name + ", " + towards + " for " + distance;
        case Turn::ToStreet: return "Walk " + distance + " to the street";
        case Turn::OffStreet: return "Then " + distance + " off the street";
        case Turn::NoStreet: return "Walk " + distance + ", by no street";
        }
    }
    switch (step.turn) {
    case Turn::Start: return "沿" + name + "向" + towards + " " + distance;
    case Turn::Straight: return "直行进入" + name + "，向" + towards + " " + distance;
    case Turn::Left: return "左转进入" + name + "，向" + towards + " " + distance;
    case Turn::Right: return "右转进入" + name + "，向" + towards + " " + distance;
    case Turn::Back: return "折返进入" + name + "，向" + towards + " " + distance;
    case Turn::ToStreet: return "先走 " + distance + "到路上";
    case Turn::OffStreet: return "离开道路再走 " + distance;
    case Turn::NoStreet: return "不经道路走 " + distance;
    }
    return {};
}

std::vector<std::string> directionsOf(const RouteLeg &leg, bool english)
{
    std::vector<std::string> sentences;
    // Rounded where they meet, not each for itself: the parts add up to what the leg is said to be.
    double reached = 0;
    for (RouteStep step : leg.steps) {
        const double from = toTens(reached);
        reached += step.metres;
        step.metres = toTens(reached) - from;
        sentences.push_back(sentenceOf(step, english));
    }
    return sentences;
}

std::string directionTextOf(const RouteLeg &leg, bool english)
{
    std::string text;
    for (const std::string &sentence : directionsOf(leg, english))
        text += english ? (text.empty() ? "" : " ") + sentence + "." : (text.empty() ? "" : "；") + sentence;
    return text;
}

} // namespace geo
