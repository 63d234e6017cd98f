// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/tilesource/decoded_layer.h"

#include "geo/base/shortened.h"
#include "geo/tilesource/tile_geometry.h"

#include <protozero/pbf_reader.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

namespace geo {

namespace {
using protozero::pbf_reader;
using protozero::pbf_wire_type;
using protozero::tag_and_type;

// Fields of the messages, by the specification's own vector_tile.proto.
constexpr protozero::pbf_tag_type tileLayer = 3;
constexpr protozero::pbf_tag_type layerNameField = 1, layerFeature = 2, layerKey = 3, layerValue = 4, layerExtent = 5;
constexpr protozero::pbf_tag_type featureTags = 2, featureType = 3, featureGeometry = 4;
constexpr protozero::pbf_tag_type valueText = 1, valueFloat = 2, valueDouble = 3, valueInt = 4, valueUnsigned = 5, valueSigned = 6, valueFlag = 7;

constexpr std::size_t mostLayers = 256;
constexpr std::size_t mostWords = 200'000; ///< keys, or values, of a layer
constexpr std::size_t longestName = 100;   ///< bytes of a layer's name
constexpr std::size_t longestText = 200;   ///< of a property
constexpr std::uint32_t largestExtent = 1U << 20;

constexpr std::uint32_t field(protozero::pbf_tag_type tag, pbf_wire_type type)
{
    return tag_and_type(tag, type);
}

std::string_view viewOf(pbf_reader &reader)
{
    const auto view = reader.get_view();
    return {view.data(), view.size()};
}

std::string numberText(double number)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.15g", number);
    return text;
}

/// A value in words: a flag is 1 or 0.
std::string valueOf(std::string_view message)
{
    pbf_reader reader(message.data(), message.size());
    std::string text;
    while (reader.next()) {
        switch (reader.tag_and_type()) {
        case field(valueText, pbf_wire_type::length_delimited): text = shortened(viewOf(reader), longestText); break;
        case field(valueFloat, pbf_wire_type::fixed32): text = numberText(static_cast<double>(reader.get_float())); break;
        case field(valueDouble, pbf_wire_type::fixed64): text = numberText(reader.get_double()); break;
        case field(valueInt, pbf_wire_type::varint): text = std::to_string(reader.get_int64()); break;
        case field(valueUnsigned, pbf_wire_type::varint): text = std::to_string(reader.get_uint64()); break;
        case field(valueSigned, pbf_wire_type::varint): text = std::to_string(reader.get_sint64()); break;
        case field(valueFlag, pbf_wire_type::varint): text = reader.get_uint64() == 0 ? "0" : "1"; break;
        default: reader.skip();
        }
    }
    return text;
}

/// A layer's message taken apart; nothing in it is read yet.
struct LayerParts
{
    std::string name;
    std::uint32_t extent = 4096;
    std::vector<std::string_view> features, values, keys; ///< a key that nobody asks for is empty
};

/// Throws protozero's exceptions.
LayerParts partsOf(std::string_view layer, TileAllowance &allowance)
{
    LayerParts parts;
    pbf_reader reader(layer.data(), layer.size());
    while (reader.next()) {
        switch (reader.tag_and_type()) {
        case field(layerNameField, pbf_wire_type::length_delimited): parts.name = shortened(viewOf(reader), longestName); break;
        case field(layerExtent, pbf_wire_type::varint): parts.extent = reader.get_uint32(); break;
        case field(layerFeature, pbf_wire_type::length_delimited):
            if (const std::string_view feature = viewOf(reader); parts.features.size() < allowance.features)
                parts.features.push_back(feature);
            else
                allowance.isExceeded = true;
            break;
        case field(layerKey, pbf_wire_type::length_delimited):
            if (const std::string_view key = viewOf(reader); parts.keys.size() < mostWords)
                parts.keys.push_back(isWanted(key) ? key : std::string_view());
            break;
        case field(layerValue, pbf_wire_type::length_delimited):
            if (const std::string_view value = viewOf(reader); parts.values.size() < mostWords)
                parts.values.push_back(value);
            break;
        default: reader.skip();
        }
    }
    return parts;
}

FeatureTexts textsOf(const protozero::iterator_range<pbf_reader::const_uint32_iterator> &tags, const LayerParts &parts)
{
    FeatureTexts texts;
    const auto end = tags.end();
    for (auto at = tags.begin(); at != end;) {
        const std::uint32_t key = *at++;
        if (at == end)
            break;
        const std::uint32_t value = *at++;
        if (key < parts.keys.size() && value < parts.values.size() && !parts.keys[key].empty())
            texts.insert_or_assign(std::string(parts.keys[key]), valueOf(parts.values[value]));
    }
    return texts;
}

std::optional<DecodedFeature::Kind> kindOf(std::uint32_t type)
{
    using enum DecodedFeature::Kind;
    constexpr std::array kinds{Points, Lines, Areas};
    return type >= 1 && type <= kinds.size() ? std::optional(kinds[type - 1]) : std::nullopt;
}

/// Nothing where it is of no kind that there is. Throws protozero's exceptions.
std::optional<DecodedFeature> featureOf(std::string_view message, const LayerParts &parts, const TileGrid &grid, TileAllowance &allowance)
{
    pbf_reader reader(message.data(), message.size());
    protozero::iterator_range<pbf_reader::const_uint32_iterator> tags, geometry;
    std::uint32_t type = 0;
    while (reader.next()) {
        switch (reader.tag_and_type()) {
        case field(featureTags, pbf_wire_type::length_delimited): tags = reader.get_packed_uint32(); break;
        case field(featureGeometry, pbf_wire_type::length_delimited): geometry = reader.get_packed_uint32(); break;
        case field(featureType, pbf_wire_type::varint): type = reader.get_uint32(); break;
        default: reader.skip();
        }
    }
    const auto kind = kindOf(type);
    if (!kind)
        return std::nullopt;
    DecodedFeature feature{.kind = *kind};
    feature.parts = geometryOf(geometry, *kind, grid, allowance);
    for (const TileRings &part : feature.parts)
        for (const MapPoint &point : part.front())
            feature.bounds.include(point);
    feature.texts = textsOf(tags, parts);
    return feature;
}
} // namespace

LayerMessages layersOf(std::string_view tile)
{
    LayerMessages messages;
    try {
        pbf_reader reader(tile.data(), tile.size());
        while (reader.next()) {
            if (reader.tag_and_type() == field(tileLayer, pbf_wire_type::length_delimited) && messages.layers.size() < mostLayers)
                messages.layers.push_back(viewOf(reader));
            else
                reader.skip();
        }
    } catch (const protozero::exception &) {
        messages.isBroken = true;
    }
    return messages;
}

std::string layerName(std::string_view layer)
try {
    pbf_reader reader(layer.data(), layer.size());
    while (reader.next())
        if (reader.tag_and_type() == field(layerNameField, pbf_wire_type::length_delimited))
            return shortened(viewOf(reader), longestName);
        else
            reader.skip();
    return {};
} catch (const protozero::exception &) {
    return {};
}

DecodedLayer decodedLayer(std::string_view layer, const RasterTile &at, TileAllowance &allowance)
{
    DecodedLayer decoded;
    try {
        const LayerParts parts = partsOf(layer, allowance);
        decoded.name = parts.name;
        if (parts.extent == 0 || parts.extent > largestExtent) {
            decoded.isBroken = true;
            return decoded;
        }
        const TileGrid grid(at, parts.extent);
        for (const std::string_view message : parts.features) {
            if (allowance.points == 0) {
                allowance.isExceeded = true;
                break;
            }
            --allowance.features;
            try {
                if (auto feature = featureOf(message, parts, grid, allowance); feature && !feature->parts.empty())
                    decoded.features.push_back(std::move(*feature));
            } catch (const protozero::exception &) {
                decoded.isBroken = true;
            }
        }
    } catch (const protozero::exception &) {
        decoded.isBroken = true;
    }
    return decoded;
}

} // namespace geo
