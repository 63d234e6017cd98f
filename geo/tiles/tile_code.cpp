// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/tiles/tile_code.h"

#include <protozero/pbf_reader.hpp>
#include <protozero/pbf_writer.hpp>

#include <cmath>
#include <cstdint>
#include <stdexcept>
#include <utility>

namespace geo {

namespace {
// Fields of the messages. A group's class is five numbers; a name's place among the names counts from 1, 0 is none.
enum TileField : protozero::pbf_tag_type { nameField = 1, groupField = 2, formatField = 3 };
enum NameField : protozero::pbf_tag_type { chineseField = 1, englishField = 2 };
enum GroupField : protozero::pbf_tag_type { classField = 1, featureField = 2 };
enum FeatureField : protozero::pbf_tag_type { nameIndexField = 1, ringField = 2, spotField = 3 };

constexpr double farthest = 1.5;             ///< map units from the middle of the world: what lies farther is no tile of ours
constexpr std::size_t mostFeatures = 1 << 20; ///< of one class in a tile

double quantaPerUnit(int level)
{
    return std::ldexp(1.0, level == finestLevel ? 32 : level + 12);
}

std::vector<std::int64_t> stepsOf(const std::vector<MapPoint> &line, double quanta)
{
    std::vector<std::int64_t> steps;
    steps.reserve(line.size() * 2);
    std::int64_t lastX = 0;
    std::int64_t lastY = 0;
    for (const MapPoint &point : line) {
        const std::int64_t x = std::llround(point.x * quanta);
        const std::int64_t y = std::llround(point.y * quanta);
        steps.push_back(x - std::exchange(lastX, x));
        steps.push_back(y - std::exchange(lastY, y));
    }
    return steps;
}

std::vector<MapPoint> lineOf(protozero::iterator_range<protozero::pbf_reader::const_sint64_iterator> steps, double quanta)
{
    std::vector<MapPoint> line;
    // Without a sign, so that a broken file's numbers may run over.
    std::uint64_t x = 0;
    std::uint64_t y = 0;
    const auto units = [quanta](std::uint64_t times) { return static_cast<double>(static_cast<std::int64_t>(times)) / quanta; };
    const auto end = steps.end();
    for (auto step = steps.begin(); step != end;) {
        x += static_cast<std::uint64_t>(*step++);
        if (step == end)
            break;
        y += static_cast<std::uint64_t>(*step++);
        line.push_back({units(x), units(y)});
        if (!(std::abs(line.back().x - 0.5) <= farthest && std::abs(line.back().y - 0.5) <= farthest))
            throw std::out_of_range("a position off the map");
    }
    if (line.empty())
        throw std::out_of_range("a line without a position");
    return line;
}

std::vector<int> numbersOf(const TileClass &what)
{
    return {static_cast<int>(what.source), what.kind, static_cast<int>(what.quality), what.elevated ? 1 : 0, what.level};
}

bool isKnown(const TileClass &what)
{
    const auto within = [](auto value, auto last) { return static_cast<int>(value) >= 0 && static_cast<int>(value) <= static_cast<int>(last); };
    const int lastKind = what.source == TileSource::Area ? static_cast<int>(AreaKind::Water)
                         : what.source == TileSource::Line ? static_cast<int>(LineKind::Waterway)
                                                           : static_cast<int>(StreetClass::Footway);
    return within(what.source, TileSource::Street) && within(what.kind, lastKind) && within(what.quality, StreetQuality::Schematic);
}

std::optional<TileClass> classOf(protozero::iterator_range<protozero::pbf_reader::const_sint32_iterator> numbers)
{
    const std::vector<int> all(numbers.begin(), numbers.end());
    if (all.size() != 5)
        return std::nullopt;
    const TileClass what{static_cast<TileSource>(all[0]), all[1], static_cast<StreetQuality>(all[2]), all[3] != 0, all[4]};
    return isKnown(what) ? std::optional(what) : std::nullopt;
}

TileFeature featureOf(protozero::pbf_reader reader, const std::vector<Text> &names, double quanta)
{
    TileFeature feature;
    while (reader.next())
        if (reader.tag() == nameIndexField) {
            if (const std::uint32_t index = reader.get_uint32(); index > 0)
                feature.name = names.at(index - 1);
        } else if (reader.tag() == ringField) {
            feature.rings.push_back(lineOf(reader.get_packed_sint64(), quanta));
            for (const MapPoint &point : feature.rings.back())
                feature.bounds.include(point);
        } else if (reader.tag() == spotField) {
            feature.spot = lineOf(reader.get_packed_sint64(), quanta).front();
        } else {
            reader.skip();
        }
    return feature;
}

Text nameOf(protozero::pbf_reader reader)
{
    Text name;
    while (reader.next())
        if (reader.tag() == chineseField)
            name.zh = reader.get_string();
        else if (reader.tag() == englishField)
            name.en = reader.get_string();
        else
            reader.skip();
    return name;
}

std::size_t bytesOf(const TileFeature &feature)
{
    std::size_t bytes = sizeof(TileFeature) + feature.name.zh.capacity() + feature.name.en.capacity();
    for (const auto &ring : feature.rings)
        bytes += sizeof(ring) + ring.capacity() * sizeof(MapPoint);
    return bytes;
}

std::optional<TileGroup> groupOf(protozero::pbf_reader reader, const std::vector<Text> &names, double quanta)
{
    TileGroup group;
    std::optional<TileClass> what;
    while (reader.next())
        if (reader.tag() == classField)
            what = classOf(reader.get_packed_sint32());
        else if (reader.tag() == featureField && group.features.size() == mostFeatures)
            return std::nullopt;
        else if (reader.tag() == featureField)
            group.features.push_back(featureOf(reader.get_message(), names, quanta));
        else
            reader.skip();
    if (!what)
        return std::nullopt;
    group.what = *what;
    return group;
}
} // namespace

std::string encoded(const std::map<TileClass, std::vector<const TileFeature *>> &groups, int level)
{
    std::string bytes;
    protozero::pbf_writer writer(bytes);
    writer.add_uint32(formatField, tileFormat);
    std::map<std::pair<std::string, std::string>, std::uint32_t> names;
    for (const auto &[what, features] : groups)
        for (const TileFeature *feature : features)
            if (const auto key = std::pair(feature->name.zh, feature->name.en); key != decltype(key)())
                if (names.try_emplace(key, static_cast<std::uint32_t>(names.size() + 1)).second) {
                    protozero::pbf_writer name(writer, nameField);
                    name.add_string(chineseField, key.first);
                    name.add_string(englishField, key.second);
                }
    for (const auto &[what, features] : groups) {
        protozero::pbf_writer groupWriter(writer, groupField);
        const std::vector<int> numbers = numbersOf(what);
        groupWriter.add_packed_sint32(classField, numbers.begin(), numbers.end());
        for (const TileFeature *feature : features) {
            protozero::pbf_writer featureWriter(groupWriter, featureField);
            if (const auto found = names.find({feature->name.zh, feature->name.en}); found != names.end())
                featureWriter.add_uint32(nameIndexField, found->second);
            for (const auto &ring : feature->rings) {
                const std::vector<std::int64_t> steps = stepsOf(ring, quantaPerUnit(level));
                featureWriter.add_packed_sint64(ringField, steps.begin(), steps.end());
            }
            if (feature->spot) {
                const std::vector<std::int64_t> steps = stepsOf({*feature->spot}, quantaPerUnit(level));
                featureWriter.add_packed_sint64(spotField, steps.begin(), steps.end());
            }
        }
    }
    return bytes;
}

std::uint32_t tileFormatOf(std::string_view bytes)
{
    try {
        protozero::pbf_reader reader(bytes.data(), bytes.size());
        while (reader.next())
            if (reader.tag() == formatField)
                return reader.get_uint32();
            else
                reader.skip();
        return 1;
    } catch (const protozero::exception &) {
        return 0;
    }
}

std::optional<Tile> decoded(std::string_view bytes, int level)
{
    try {
        Tile tile;
        std::vector<Text> names;
        protozero::pbf_reader reader(bytes.data(), bytes.size());
        while (reader.next())
            if (reader.tag() == nameField) {
                names.push_back(nameOf(reader.get_message()));
            } else if (reader.tag() == groupField) {
                std::optional<TileGroup> group = groupOf(reader.get_message(), names, quantaPerUnit(level));
                if (!group)
                    return std::nullopt;
                for (const TileFeature &feature : group->features)
                    tile.bytes += bytesOf(feature);
                tile.groups.push_back(std::move(*group));
            } else {
                reader.skip();
            }
        return tile;
    } catch (const std::exception &) { // protozero's own, a name that is not there, or a position off the map
        return std::nullopt;
    }
}

} // namespace geo
