// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/model/overlay.h"

#include <charconv>
#include <cstdint>
#include <iomanip>
#include <random>
#include <sstream>

namespace geo {

bool Overlay::operator==(const Overlay &other) const
{
    return id == other.id && name == other.name && source == other.source && day == other.day && number == other.number && shown == other.shown
           && (features == other.features || *features == *other.features);
}

Box<LonLat> Overlay::bounds() const
{
    Box<LonLat> box;
    for (const OverlayFeature &feature : *features)
        if (!feature.bounds.isEmpty()) {
            box.include(feature.bounds.minX, feature.bounds.minY);
            box.include(feature.bounds.maxX, feature.bounds.maxY);
        }
    return box;
}

std::string FeatureId::text() const
{
    return overlay.value + "/" + std::to_string(index);
}

std::optional<FeatureId> featureIdFrom(std::string_view text)
{
    const std::size_t slash = text.rfind('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    FeatureId id{.overlay = {std::string(text.substr(0, slash))}};
    const char *const end = text.data() + text.size();
    const auto read = std::from_chars(text.data() + slash + 1, end, id.index);
    if (read.ec != std::errc() || read.ptr != end)
        return std::nullopt;
    return id;
}

OverlayId newOverlayId()
{
    std::random_device random;
    std::ostringstream text;
    text << "overlay-" << std::hex << std::setfill('0') << std::setw(8) << random() << std::setw(8) << random();
    return {text.str()};
}

} // namespace geo
