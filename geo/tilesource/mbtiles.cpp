// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/tilesource/mbtiles.h"

#include "geo/base/error.h"
#include "geo/base/shortened.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>

namespace geo {

namespace {
constexpr int largestMetadata = 4 << 20; ///< bytes of one
constexpr std::size_t longestAttribution = 500;
constexpr int deepestMetadata = 16;
constexpr std::size_t mostLayers = 256;
constexpr std::size_t longestName = 100;
constexpr const char *allTiles = "SELECT zoom_level, tile_column, tile_row, tile_data FROM tiles";

/// What a file says of itself may be written for a browser.
std::string withoutTags(std::string_view text)
{
    std::string plain;
    int depth = 0;
    for (const char character : text) {
        if (character == '<')
            ++depth;
        else if (character == '>' && depth > 0)
            --depth;
        else if (depth == 0)
            plain += character;
    }
    for (const auto &[entity, meaning] : {std::pair<std::string_view, std::string_view>{"&copy;", "©"}, {"&amp;", "&"}})
        for (std::size_t at = plain.find(entity); at != std::string::npos; at = plain.find(entity, at + meaning.size()))
            plain.replace(at, entity.size(), meaning);
    return plain;
}

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && value >= 0 && value <= deepestRasterZoom ? std::optional(value) : std::nullopt;
}

bool isPicture(std::string_view bytes)
{
    return bytes.starts_with("\x89PNG") || bytes.starts_with("\xFF\xD8\xFF") || (bytes.starts_with("RIFF") && bytes.substr(0, 12).ends_with("WEBP"));
}

/// As vector tiles are, by gzip.
bool isPacked(std::string_view bytes)
{
    return bytes.starts_with("\x1F\x8B");
}

std::string textOf(std::span<const unsigned char> bytes)
{
    return {bytes.begin(), bytes.end()};
}
} // namespace

MbTiles::MbTiles(const std::filesystem::path &file)
try
    : m_database(file)
{
    Statement tables = m_database.prepare("SELECT count(*) FROM sqlite_master WHERE type IN ('table', 'view') AND name IN ('metadata', 'tiles')");
    tables.step();
    if (tables.integer(0) != 2)
        throw RasterError(name() + ": this database is not an MBTiles file; choose one that ends in .mbtiles.");
    m_database.checkPlain("SELECT name, value FROM metadata");
    m_database.checkPlain(allTiles);
    readFormat();
    readZooms();
    m_attribution = shortened(withoutTags(metadata("attribution")), longestAttribution);
} catch (const StoreError &error) {
    throw RasterError(error.what());
}

std::string MbTiles::metadata(std::string_view name) const
{
    Statement statement = m_database.prepare("SELECT value FROM metadata WHERE name = ? AND octet_length(value) <= ?");
    statement.bind(name).bind(largestMetadata);
    return statement.step() ? statement.text(0) : std::string();
}

std::vector<std::string> MbTiles::layers() const
try {
    std::vector<std::string> names;
    const auto look = [](int depth, nlohmann::json::parse_event_t, const nlohmann::json &) { return depth <= deepestMetadata; };
    const auto json = nlohmann::json::parse(metadata("json"), look, false);
    const auto layers = json.is_object() ? json.find("vector_layers") : json.end();
    if (layers == json.end() || !layers->is_array())
        return names;
    for (const auto &layer : *layers)
        if (layer.is_object() && layer.contains("id") && layer["id"].is_string() && names.size() < mostLayers)
            names.push_back(shortened(layer["id"].get<std::string>(), longestName));
    return names;
} catch (const StoreError &error) {
    throw RasterError(error.what());
}

void MbTiles::readFormat()
{
    const std::string format = metadata("format");
    Statement first = m_database.prepare("SELECT substr(tile_data, 1, 16) FROM tiles WHERE octet_length(tile_data) <= ? LIMIT 1");
    first.bind(TileDatabase::largestValue);
    if (!first.step())
        throw RasterError(name() + ": there is no tile in the file, or none of less than 16 MB; choose another.");
    m_isVector = format == "pbf" || format == "mvt" || (format.empty() && isPacked(textOf(first.blob(0))));
    if (!m_isVector && !isPicture(textOf(first.blob(0))))
        throw RasterError(name() + ": its tiles are \"" + shortened(format, longestName) + "\", which is not supported; choose a file with PNG, JPEG, WebP or vector tiles.");
}

void MbTiles::readZooms()
{
    const auto least = number(metadata("minzoom"));
    const auto most = number(metadata("maxzoom"));
    if (least && most && *least <= *most) {
        m_minimumZoom = *least;
        m_maximumZoom = *most;
        return;
    }
    Statement range = m_database.prepare("SELECT min(zoom_level), max(zoom_level) FROM tiles");
    range.step();
    m_minimumZoom = std::clamp(range.integer(0), 0, deepestRasterZoom);
    m_maximumZoom = std::clamp(range.integer(1), m_minimumZoom, deepestRasterZoom);
}

std::optional<std::string> MbTiles::tile(const RasterTile &at) const
try {
    Statement statement = m_database.prepare("SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ? AND octet_length(tile_data) <= ?");
    statement.bind(at.zoom).bind(at.column).bind((1 << at.zoom) - 1 - at.row).bind(TileDatabase::largestValue);
    if (!statement.step())
        return std::nullopt;
    return textOf(statement.blob(0));
} catch (const StoreError &error) {
    throw RasterError(error.what());
}

} // namespace geo
