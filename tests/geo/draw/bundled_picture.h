// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/mercator.h"
#include "geo/base/view_transform.h"
#include "geo/draw/composer.h"
#include "geo/draw/text_measurer.h"
#include "geo/import/seed/seed.h"
#include "geo/route/route.h"
#include "geo/tiles/base_map.h"
#include "geo/tiles/tile_maker.h"

#include <filesystem>

/// Chinese as wide as high, Latin half of it: no font needed, the same everywhere.
class FixedMeasurer final : public geo::TextMeasurer
{
public:
    [[nodiscard]] double widthPx(std::string_view text, double sizePx, int) const override
    {
        double width = 0;
        for (const char byte : text)
            if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80)
                width += static_cast<unsigned char>(byte) < 0x80 ? 0.5 : 1;
        return width * sizePx;
    }
};

inline const geo::Plan &bundledPlan()
{
    static const geo::Plan plan = geo::readSeed(std::filesystem::path(GUIXIANG_DATA) / "seed");
    return plan;
}

inline const geo::Style &bundledStyle()
{
    static const geo::Style style = geo::readStyle(std::filesystem::path(GUIXIANG_DATA) / "style");
    return style;
}

/// A request for 1280 x 800 pixels about the middle of the block, with everything switched on.
inline geo::PictureRequest requestAt(double zoom, double bearing = 0)
{
    const geo::ViewTransform view{.centre = geo::toMapPoint({121.4196, 31.2163}), .zoom = zoom, .bearing = bearing, .widthPx = 1280, .heightPx = 800};
    geo::PictureRequest request;
    request.view = view.visible();
    request.zoom = zoom;
    request.bearing = bearing;
    for (int i = 0; i <= static_cast<int>(geo::PlaceCategory::Route); ++i)
        request.categories.insert(static_cast<geo::PlaceCategory>(i));
    static const geo::Route route = geo::routeThrough(bundledPlan(), geo::StreetNetwork(bundledPlan().streets), bundledPlan().firstWalk()->stops);
    for (const geo::RouteLeg &leg : route.legs)
        if (leg.line.size() > 1)
            request.walkLines.push_back({leg.line, leg.doubtful || !leg.alongStreets});
    return request;
}

/// A plan's streets as a base map, on some ground.
inline std::shared_ptr<const geo::BaseMap> baseMapOf(const geo::Plan &plan, const std::vector<geo::BaseArea> &areas = {}, const std::vector<geo::BaseLine> &lines = {})
{
    geo::TileMaker maker;
    for (const geo::Street &street : plan.streets)
        maker.add(street);
    for (const geo::BaseArea &area : areas)
        maker.add(area);
    for (const geo::BaseLine &line : lines)
        maker.add(line);
    return geo::baseMapOf(maker);
}

inline geo::Picture composed(const geo::Plan &plan, const geo::BaseMap &baseMap, const geo::Style &style, geo::PictureRequest request)
{
    request.tiles = baseMap.tiles(request.view, request.zoom);
    return geo::compose(plan, style, request, FixedMeasurer());
}

inline geo::Picture composed(const geo::PictureRequest &request)
{
    static const auto baseMap = baseMapOf(bundledPlan());
    return composed(bundledPlan(), *baseMap, bundledStyle(), request);
}

/// The words of a label.
inline std::string textOf(const geo::Label &label)
{
    std::string text;
    for (const geo::Glyph &glyph : label.glyphs)
        text += glyph.text;
    return text;
}
