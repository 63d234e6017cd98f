// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/tilesource/tile_address.h"

#include "geo/base/error.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace geo {

namespace {
std::string lower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](unsigned char character) { return static_cast<char>(std::tolower(character)); });
    return result;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Without a user's name and without the query.
std::string withoutSecrets(std::string_view address)
{
    std::string shown(address.substr(0, std::min(address.find('?'), address.find('#'))));
    const std::size_t host = shown.find("://");
    const std::size_t from = host == std::string::npos ? 0 : host + 3;
    const std::size_t at = shown.rfind('@', std::min(shown.find('/', from), shown.size()));
    if (at != std::string::npos && at >= from)
        shown.erase(from, at + 1 - from);
    return shown.size() < address.size() && address.find('?') != std::string_view::npos ? shown + "?…" : shown;
}

/// As a part of an address: all but letters, digits and -._~ become %XX.
std::string encoded(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result;
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        if ((byte < 0x80 && std::isalnum(byte)) || std::string_view("-._~").find(character) != std::string_view::npos) {
            result += character;
        } else {
            result += '%';
            result += digits[byte >> 4];
            result += digits[byte & 15];
        }
    }
    return result;
}
} // namespace

TileAddress::Place TileAddress::placeOf(std::string_view name, std::string_view shown)
{
    constexpr std::array<std::pair<std::string_view, Place>, 9> names{{{"z", Place::Zoom},
                                                                       {"tilematrix", Place::Zoom},
                                                                       {"x", Place::Column},
                                                                       {"tilecol", Place::Column},
                                                                       {"y", Place::Row},
                                                                       {"tilerow", Place::Row},
                                                                       {"-y", Place::RowFromSouth},
                                                                       {"s", Place::Server},
                                                                       {"key", Place::Key}}};
    const auto *found = std::ranges::find(names, lower(name), &std::pair<std::string_view, Place>::first);
    if (found == names.end())
        throw RasterError(std::string(shown) + ": {" + std::string(name)
                          + "} is not known; write its value, or use {z}, {x}, {y}, {-y}, {s}, {key}, {TileMatrix}, {TileCol}, {TileRow}.");
    return found->second;
}

TileAddress::TileAddress(std::string_view typed)
{
    const std::string_view address = trimmed(typed);
    const std::string shownAs = withoutSecrets(address);
    if (address.empty())
        throw RasterError("There is no address yet; type one such as https://host/{z}/{x}/{y}.png.");
    const std::string scheme = lower(address.substr(0, 8));
    const std::size_t host = scheme.starts_with("http://") ? 7 : scheme.starts_with("https://") ? 8 : 0;
    if (host == 0 || address.size() == host || address[host] == '/')
        throw RasterError(shownAs + ": an address of tiles begins with http:// or https:// and a host's name; type it so.");
    for (std::size_t at = 0; at < address.size();) {
        const std::size_t open = address.find('{', at);
        if (open != at)
            m_pieces.push_back({Place::Text, std::string(address.substr(at, open - at))});
        if (open == std::string_view::npos)
            break;
        const std::size_t close = address.find('}', open);
        if (close == std::string_view::npos)
            throw RasterError(shownAs + ": a { has no }; close it.");
        m_pieces.push_back({placeOf(address.substr(open + 1, close - open - 1), shownAs), std::string(address.substr(open, close + 1 - open))});
        at = close + 1;
    }
    if (has(Place::Zoom) && has(Place::Column) && (has(Place::Row) || has(Place::RowFromSouth)))
        return;
    const bool isWmts = lower(address).find("wmts") != std::string::npos;
    throw RasterError(shownAs + ": the address does not say where the tile goes; "
                      + (isWmts ? "write TILEMATRIX={z}&TILEROW={y}&TILECOL={x} in it, with REQUEST=GetTile." : "write {z}, {x} and {y} in it."));
}

bool TileAddress::has(Place place) const
{
    return std::ranges::find(m_pieces, place, &Piece::place) != m_pieces.end();
}

bool TileAddress::wantsKey() const
{
    return has(Place::Key);
}

std::string TileAddress::of(const RasterTile &tile, std::string_view key) const
{
    std::string address;
    for (const Piece &piece : m_pieces) {
        switch (piece.place) {
        case Place::Text: address += piece.text; break;
        case Place::Zoom: address += std::to_string(tile.zoom); break;
        case Place::Column: address += std::to_string(tile.column); break;
        case Place::Row: address += std::to_string(tile.row); break;
        case Place::RowFromSouth: address += std::to_string((1 << tile.zoom) - 1 - tile.row); break;
        case Place::Server: address += "abc"[(tile.column + tile.row) % 3]; break; // always the same for a tile, so that what was fetched is found again
        case Place::Key: address += encoded(trimmed(key)); break;
        }
    }
    return address;
}

std::string TileAddress::shown() const
{
    std::string typed;
    for (const Piece &piece : m_pieces)
        typed += piece.text;
    return withoutSecrets(typed);
}

} // namespace geo
