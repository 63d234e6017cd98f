// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Street names along their lines: letters spaced and upright, stacked on steep streets, repeated at generous distances.
#include "geo/base/mercator.h"
#include "geo/draw/chains.h"
#include "geo/draw/label_path.h"
#include "geo/draw/picture_layout.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string_view>
#include <unordered_set>

namespace geo {

namespace {
constexpr double steepDegrees = 60;   ///< steeper lines stack their characters
constexpr double bendDegrees = 38;    ///< a name does not run through sharper bends
constexpr double repeatPx = 520;      ///< between two names of one street
constexpr double apartPx = 420;       ///< never nearer, whatever pieces a street is made of
constexpr double stepPx = 24;         ///< between two tries along a line
constexpr double chineseSpacing = 1.45; ///< of the letter size, from one character to the next
constexpr double stackedSpacing = 1.2;

/// All pieces of one street and how its name is set.
struct NamedStreet
{
    std::string name;
    bool straight = false; ///< a name in letters, not characters
    double sizePx = 12;
    int order = 0;
    std::vector<std::vector<MapPoint>> chains;
};

/// Letters such as Latin ones run on in words; Chinese characters stand each for itself.
bool isInLetters(const std::string &name)
{
    constexpr unsigned char firstOfCharacters = 0xE3; // UTF-8 of U+3000 and beyond
    return std::ranges::none_of(name, [](char byte) { return static_cast<unsigned char>(byte) >= firstOfCharacters; });
}

/// The names of which a piece reaches into the picture: with all their pieces, so that a name stays where it is when the map moves.
std::unordered_set<std::string_view> namesInView(const PictureLayout &layout)
{
    const Box<LonLat> degrees = degreesOf(layout.request.view);
    std::unordered_set<std::string_view> names;
    for (const Street &street : layout.plan.streets)
        if (!street.name.zh.empty() && !names.contains(street.name.zh) && reachesInto(degrees, street.line))
            names.insert(street.name.zh);
    return names;
}

std::vector<NamedStreet> namedStreets(const PictureLayout &layout)
{
    const std::unordered_set<std::string_view> inView = namesInView(layout);
    std::map<std::string, NamedStreet> byName;
    for (const Street &street : layout.plan.streets) {
        const StreetLook &look = layout.theme.streets.at(street.streetClass);
        if (street.name.zh.empty() || layout.request.zoom < look.labelFromZoom || widthAt(look.widthPx, layout.request.zoom) <= 0
            || !inView.contains(street.name.zh))
            continue;
        NamedStreet &named = byName[street.name.zh];
        named.name = street.name.in(layout.request.english);
        named.straight = isInLetters(named.name);
        named.sizePx = look.labelPx;
        named.order = std::max(named.order, look.order);
        named.chains.push_back(toMapPoints(street.line));
    }
    std::vector<NamedStreet> streets;
    for (auto &[key, named] : byName) {
        joinChains(named.chains);
        streets.push_back(std::move(named));
    }
    std::ranges::stable_sort(streets, std::ranges::greater{}, &NamedStreet::order);
    return streets;
}

std::vector<std::string> charactersOf(const std::string &text)
{
    std::vector<std::string> characters;
    for (const char byte : text) {
        const bool startsCharacter = (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
        if (startsCharacter || characters.empty())
            characters.emplace_back();
        characters.back() += byte;
    }
    std::erase(characters, " ");
    return characters;
}

double difference(double a, double b)
{
    return std::abs(std::remainder(a - b, 360));
}

/// A name set on the picture: glyphs about a spot, and the room they take.
struct SetName
{
    ScreenPoint spot;
    std::vector<Glyph> glyphs;
    std::vector<TurnedBox> boxes;

    void add(std::string text, ScreenPoint centre, double angle, double width, double height)
    {
        glyphs.push_back({std::move(text), {centre.x - spot.x, centre.y - spot.y}, angle});
        boxes.push_back({centre, width, height, angle});
    }
};

/// A name in letters is one straight run, so its stretch of the line must be nearly straight.
std::optional<SetName> setStraight(const PictureLayout &layout, const NamedStreet &street, const LabelPath &path, double middle)
{
    const double width = layout.measurer.widthPx(street.name, street.sizePx, 400);
    const double from = middle - width / 2 - 4;
    const double to = middle + width / 2 + 4;
    if (from < 0 || to > path.length())
        return std::nullopt;
    double angle = path.angle(from, to);
    if (difference(path.angle(from, middle), path.angle(middle, to)) > 10)
        return std::nullopt;
    if (std::abs(angle) > 90)
        angle = std::remainder(angle + 180, 360);
    SetName set{path.at(middle), {}, {}};
    const ScreenPoint a = path.at(from);
    const ScreenPoint b = path.at(to);
    set.add(street.name, {(a.x + b.x) / 2, (a.y + b.y) / 2}, angle, width + 4, street.sizePx * 1.3);
    return set;
}

/// A Chinese name, character by character: along the line, or stacked upright where the line is steep.
std::optional<SetName> setCharacters(const NamedStreet &street, const LabelPath &path, double middle)
{
    const std::vector<std::string> characters = charactersOf(street.name);
    const double chord = path.angle(middle - street.sizePx * 2, middle + street.sizePx * 2);
    const double steepness = std::min(difference(chord, 90), difference(chord, -90));
    const bool stacked = steepness < 90 - steepDegrees;
    const double step = street.sizePx * (stacked ? stackedSpacing : chineseSpacing);
    const double half = step * static_cast<double>(characters.size() - 1) / 2;
    if (middle - half - step / 2 < 0 || middle + half + step / 2 > path.length())
        return std::nullopt;
    const bool backwards = stacked ? chord < 0 : std::abs(chord) > 90;
    SetName set{path.at(middle), {}, {}};
    double before = 0;
    for (std::size_t i = 0; i < characters.size(); ++i) {
        const double along = middle + (backwards ? -1 : 1) * (step * static_cast<double>(i) - half);
        double angle = path.angle(along - step / 2, along + step / 2);
        if (i > 0 && difference(angle, before) > bendDegrees)
            return std::nullopt;
        before = angle;
        if (backwards)
            angle = std::remainder(angle + 180, 360);
        set.add(characters[i], path.at(along), stacked ? 0 : angle, street.sizePx + 3, street.sizePx * 1.15);
    }
    return set;
}

/// One street's names so far: where the next may not come.
class Placer
{
public:
    Placer(PictureLayout &layout, const NamedStreet &street)
        : m_layout(layout)
        , m_street(street)
    {
    }

    void placeAlong(const LabelPath &path)
    {
        // On the walk's line only a street that has no other place for its name.
        for (const bool besideWalk : {true, false}) {
            if (!besideWalk && !m_spots.empty())
                break;
            // From the middle outwards, so that a short street is named in its middle.
            for (const double along : triesAlong(path)) {
                if (std::ranges::any_of(m_alongs, [along](double other) { return std::abs(other - along) < repeatPx; }))
                    continue;
                if (tryAt(path, along, besideWalk))
                    m_alongs.push_back(along);
            }
        }
        m_alongs.clear();
    }

private:
    static std::vector<double> triesAlong(const LabelPath &path)
    {
        std::vector<double> tries;
        for (double offset = 0; offset < path.length() / 2; offset += stepPx) {
            tries.push_back(path.length() / 2 + offset);
            tries.push_back(path.length() / 2 - offset);
        }
        return tries;
    }

    bool tryAt(const LabelPath &path, double along, bool besideWalk)
    {
        const ScreenPoint spot = path.at(along);
        const MapPoint anchor = m_layout.view.toMap(spot);
        const Box<MapPoint> &view = m_layout.request.view;
        if (anchor.x < view.minX || anchor.x > view.maxX || anchor.y < view.minY || anchor.y > view.maxY)
            return false;
        if (std::ranges::any_of(m_spots, [&](ScreenPoint other) { return std::hypot(other.x - spot.x, other.y - spot.y) < apartPx; }))
            return false;
        auto set = m_street.straight ? setStraight(m_layout, m_street, path, along) : setCharacters(m_street, path, along);
        if (!set || !m_layout.taken.areFree(set->boxes) || (besideWalk && !m_layout.walked.areFree(set->boxes)))
            return false;
        m_layout.taken.place(set->boxes);
        m_spots.push_back(spot);
        m_layout.picture.list.labels.push_back({.anchor = anchor,
                                                .glyphs = std::move(set->glyphs),
                                                .sizePx = m_street.sizePx,
                                                .weight = 400,
                                                .colour = m_layout.theme.streetName,
                                                .halo = m_layout.theme.halo});
        return true;
    }

    PictureLayout &m_layout;
    const NamedStreet &m_street;
    std::vector<ScreenPoint> m_spots;
    std::vector<double> m_alongs;
};
} // namespace

void addStreetNames(PictureLayout &layout)
{
    if (!layout.request.streets)
        return;
    for (const NamedStreet &street : namedStreets(layout)) {
        Placer placer(layout, street);
        for (const auto &chain : street.chains) {
            Box<MapPoint> bounds;
            for (const MapPoint &point : chain)
                bounds.include(point);
            if (!bounds.intersects(layout.request.view))
                continue;
            std::vector<ScreenPoint> points;
            for (const MapPoint &point : chain)
                points.push_back(layout.toScreen(point));
            placer.placeAlong(LabelPath(std::move(points)));
        }
    }
}

} // namespace geo
