// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names along streets and waterways: letters spaced and upright, stacked on steep streets, repeated at generous distances.
#include "geo/draw/labels/label_path.h"
#include "geo/draw/labels/named_streets.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace geo {

namespace {
constexpr double steepDegrees = 60;   ///< steeper lines stack their characters
constexpr double bendDegrees = 38;    ///< a name does not run through sharper bends
constexpr double repeatPx = 460;      ///< between two names of one street, or more
constexpr double apartPx = 420;       ///< never nearer, whatever pieces a street is made of
constexpr double stepPx = 24;         ///< between two tries along a line
constexpr double stackedSpacing = 1.2;

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
    const double width = layout.measurer.widthPx(street.name, street.look.sizePx, 400);
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
    set.add(street.name, {(a.x + b.x) / 2, (a.y + b.y) / 2}, angle, width + 4, street.look.sizePx * 1.3);
    return set;
}

/// A Chinese name, character by character: along the line, or stacked upright where the line is steep.
std::optional<SetName> setCharacters(const NamedStreet &street, const LabelPath &path, double middle)
{
    const std::vector<std::string> characters = charactersOf(street.name);
    const double chord = path.angle(middle - street.look.sizePx * 2, middle + street.look.sizePx * 2);
    const double steepness = std::min(difference(chord, 90), difference(chord, -90));
    const bool stacked = steepness < 90 - steepDegrees;
    const double step = street.look.sizePx * (stacked ? stackedSpacing : street.look.spacing);
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
        set.add(characters[i], path.at(along), stacked ? 0 : angle, street.look.sizePx + 3, street.look.sizePx * 1.15);
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

    /// A line has as many places for its name as it is long, each tried from its middle outwards. What of the line is in view does not
    /// move them, so that a name stays when the map does; and a short street is named in its middle.
    void placeAlong(const LabelPath &path)
    {
        const double places = std::max(1.0, std::floor(path.length() / repeatPx));
        const double room = path.length() / places;
        std::vector<double> middles;
        for (double i = 0.5; i < places; ++i)
            middles.push_back(i * room);
        std::ranges::stable_sort(middles, {}, [&](double middle) { return std::abs(middle - path.length() / 2); });
        // On the walk's line only a street that has no other place for its name.
        for (const bool besideWalk : {true, false})
            if (besideWalk || m_spots.empty())
                for (const double middle : middles)
                    if (isSeen(path.at(middle)))
                        placeAbout(path, middle, room / 2, besideWalk);
    }

    /// In a picture that ends at its frame a street may have all its places beyond: then wherever it is seen.
    void placeInFrame(const LabelPath &path)
    {
        for (const bool besideWalk : {true, false})
            if (m_spots.empty())
                placeAbout(path, path.length() / 2, path.length() / 2, besideWalk);
    }

private:
    void placeAbout(const LabelPath &path, double middle, double reach, bool besideWalk)
    {
        for (double away = 0; away <= reach; away += stepPx)
            for (const double along : {middle + away, middle - away})
                if (tryAt(path, along, besideWalk))
                    return;
    }

    [[nodiscard]] bool isSeen(ScreenPoint spot) const
    {
        const MapPoint anchor = m_layout.view.toMap(spot);
        return m_layout.request.view.contains({anchor.x, anchor.y, anchor.x, anchor.y});
    }

    bool tryAt(const LabelPath &path, double along, bool besideWalk)
    {
        const ScreenPoint spot = path.at(along);
        if (!isSeen(spot))
            return false;
        if (std::ranges::any_of(m_spots, [&](ScreenPoint other) { return std::hypot(other.x - spot.x, other.y - spot.y) < apartPx; }))
            return false;
        auto set = m_street.straight ? setStraight(m_layout, m_street, path, along) : setCharacters(m_street, path, along);
        if (!set || !m_layout.taken.areFree(set->boxes) || (besideWalk && !m_layout.walked.areFree(set->boxes)))
            return false;
        m_layout.taken.place(set->boxes);
        m_spots.push_back(spot);
        m_layout.picture.list.labels.push_back({.anchor = m_layout.view.toMap(spot),
                                                .glyphs = std::move(set->glyphs),
                                                .sizePx = m_street.look.sizePx,
                                                .weight = 400,
                                                .colour = m_street.look.colour,
                                                .halo = m_street.look.halo,
                                                .haloPx = m_street.look.haloPx});
        return true;
    }

    PictureLayout &m_layout;
    const NamedStreet &m_street;
    std::vector<ScreenPoint> m_spots;
};

/// The chains that reach into the picture, on the screen.
std::vector<LabelPath> pathsOf(const PictureLayout &layout, const NamedStreet &street)
{
    std::vector<LabelPath> paths;
    for (const auto &chain : street.chains) {
        Box<MapPoint> bounds;
        for (const MapPoint &point : chain)
            bounds.include(point);
        if (!bounds.intersects(layout.request.view))
            continue;
        std::vector<ScreenPoint> points;
        for (const MapPoint &point : chain)
            points.push_back(layout.toScreen(point));
        paths.emplace_back(std::move(points));
    }
    return paths;
}
} // namespace

void addNamesAlong(PictureLayout &layout, const StyleLayer &layer)
{
    const std::vector<NamedStreet> streets = namedStreets(layout, layer);
    std::vector<std::pair<Placer, std::vector<LabelPath>>> placers;
    for (const NamedStreet &street : streets) {
        auto &[placer, paths] = placers.emplace_back(Placer(layout, street), pathsOf(layout, street));
        for (const LabelPath &path : paths)
            placer.placeAlong(path);
    }
    if (layout.request.isFramed())
        for (auto &[placer, paths] : placers)
            for (const LabelPath &path : paths)
                placer.placeInFrame(path);
}

} // namespace geo
