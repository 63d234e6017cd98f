// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/sqlite/geometry_reader.h"

#include <bit>
#include <cmath>
#include <cstring>

namespace geo {

namespace {
using Bytes = std::span<const unsigned char>;

constexpr std::string_view broken = "is broken";
constexpr std::string_view withHeights = "has heights or measures, which are not supported";
constexpr std::string_view offEarth = "lies off the Earth (longitudes are from -180 to 180, latitudes from -90 to 90)";

constexpr unsigned char start = 0x00;
constexpr unsigned char boxEnd = 0x7C;
constexpr unsigned char entityStart = 0x69;
constexpr unsigned char end = 0xFE;
constexpr std::size_t boxEndAt = 38; ///< after byte order, SRID and four numbers
constexpr std::size_t pointBytes = 16;
constexpr std::size_t stepBytes = 8; ///< of a compressed position: two short numbers from the one before

enum class Kind : std::uint32_t { Point = 1, Line = 2, Area = 3, Points = 4, Lines = 5, Areas = 6, Collection = 7 };
constexpr std::uint32_t compressed = 1'000'000;

/// Reads numbers one after the other; once the bytes are used up, or something makes no sense, it stays failed.
class Reader
{
public:
    Reader(Bytes bytes, bool isLittle)
        : m_bytes(bytes)
        , m_isSwapped(isLittle != (std::endian::native == std::endian::little))
    {
    }

    template<typename Number>
    Number number()
    {
        unsigned char raw[sizeof(Number)] = {};
        if (m_bytes.size() < sizeof(Number)) {
            fail(broken);
        } else {
            for (std::size_t i = 0; i < sizeof(Number); ++i)
                raw[m_isSwapped ? sizeof(Number) - 1 - i : i] = m_bytes[i];
            m_bytes = m_bytes.subspan(sizeof(Number));
        }
        Number value{};
        std::memcpy(&value, raw, sizeof(Number));
        return value;
    }
    /// How many there are of something that takes at least so many bytes each.
    std::size_t count(std::size_t bytesEach)
    {
        const auto value = number<std::uint32_t>();
        if (value > m_bytes.size() / bytesEach) {
            fail(broken);
            return 0;
        }
        return value;
    }
    LonLat position()
    {
        const double lon = number<double>();
        return checked({lon, number<double>()});
    }
    LonLat positionAfter(LonLat before)
    {
        const double lon = before.lon + static_cast<double>(number<float>());
        return checked({lon, before.lat + static_cast<double>(number<float>())});
    }
    void fail(std::string_view problem)
    {
        if (m_problem.empty())
            m_problem = problem;
    }
    [[nodiscard]] bool failed() const { return !m_problem.empty(); }
    [[nodiscard]] std::string_view problem() const { return m_problem; }
    [[nodiscard]] bool isAtEnd() const { return m_bytes.empty(); }

private:
    LonLat checked(LonLat position)
    {
        // Not a number is not within either.
        if (!(std::abs(position.lon) <= 180 && std::abs(position.lat) <= 90))
            fail(offEarth);
        return position;
    }

    Bytes m_bytes;
    bool m_isSwapped;
    std::string_view m_problem;
};

std::vector<LonLat> plainLine(Reader &reader)
{
    std::vector<LonLat> line(reader.count(pointBytes));
    for (LonLat &position : line)
        position = reader.position();
    return line;
}

/// The first and the last position are whole, those between are told from the one before.
std::vector<LonLat> compressedLine(Reader &reader)
{
    std::vector<LonLat> line(reader.count(stepBytes));
    for (std::size_t i = 0; i < line.size(); ++i)
        line[i] = i == 0 || i + 1 == line.size() ? reader.position() : reader.positionAfter(line[i - 1]);
    return line;
}

std::vector<LonLat> lineOf(Reader &reader, bool isCompressed)
{
    return isCompressed ? compressedLine(reader) : plainLine(reader);
}

void readLine(Reader &reader, bool isCompressed, Shapes &shapes)
{
    shapes.lines.push_back(lineOf(reader, isCompressed));
    if (shapes.lines.back().size() < 2)
        reader.fail(broken);
}

void readArea(Reader &reader, bool isCompressed, Shapes &shapes)
{
    const std::size_t rings = reader.count(sizeof(std::uint32_t));
    Area area;
    for (std::size_t i = 0; i < rings && !reader.failed(); ++i) {
        std::vector<LonLat> ring = lineOf(reader, isCompressed);
        if (ring.size() < 3)
            reader.fail(broken);
        (i == 0 ? area.outline : area.holes.emplace_back()) = std::move(ring);
    }
    if (rings == 0)
        reader.fail(broken);
    shapes.areas.push_back(std::move(area));
}

void readOne(Reader &reader, std::uint32_t type, Shapes &shapes)
{
    const bool isCompressed = type > compressed;
    const std::uint32_t plain = isCompressed ? type - compressed : type;
    if (plain > 1000 && plain < 4000)
        reader.fail(withHeights);
    else if (plain == static_cast<std::uint32_t>(Kind::Line))
        readLine(reader, isCompressed, shapes);
    else if (plain == static_cast<std::uint32_t>(Kind::Area))
        readArea(reader, isCompressed, shapes);
    else if (type == static_cast<std::uint32_t>(Kind::Point))
        shapes.points.push_back(reader.position());
    else
        reader.fail(broken);
}

/// A collection's parts are single ones, each with a mark and its type before it.
void readMany(Reader &reader, Shapes &shapes)
{
    const std::size_t entities = reader.count(1 + sizeof(std::uint32_t));
    for (std::size_t i = 0; i < entities && !reader.failed(); ++i) {
        if (reader.number<unsigned char>() != entityStart)
            reader.fail(broken);
        readOne(reader, reader.number<std::uint32_t>(), shapes);
    }
}

DecodedShapes resultOf(Reader &reader, Shapes shapes)
{
    if (!reader.isAtEnd() || shapes.isEmpty())
        reader.fail(broken);
    return reader.failed() ? DecodedShapes{.problem = reader.problem()} : DecodedShapes{.shapes = std::move(shapes)};
}

/// SpatiaLite 5 can write a point without its box; the kind follows the SRID in one byte.
DecodedShapes tinyPoint(Bytes blob)
{
    Reader reader(blob.subspan(2, blob.size() - 3), blob[1] == 0x81);
    (void)reader.number<std::uint32_t>();
    const auto kind = reader.number<unsigned char>();
    if (kind != 1)
        reader.fail(kind <= 4 ? withHeights : broken);
    Shapes shapes{.points = {reader.position()}};
    return resultOf(reader, std::move(shapes));
}
} // namespace

DecodedShapes readShapes(Bytes blob)
{
    if (blob.size() < 3 || blob.front() != start || blob.back() != end)
        return {.problem = broken};
    if (blob[1] == 0x80 || blob[1] == 0x81)
        return tinyPoint(blob);
    if (blob.size() < boxEndAt + 2 || blob[1] > 1 || blob[boxEndAt] != boxEnd)
        return {.problem = broken};
    Reader reader(blob.subspan(boxEndAt + 1, blob.size() - boxEndAt - 2), blob[1] == 1);
    const auto type = reader.number<std::uint32_t>();
    Shapes shapes;
    if (type >= static_cast<std::uint32_t>(Kind::Points) && type <= static_cast<std::uint32_t>(Kind::Collection))
        readMany(reader, shapes);
    else
        readOne(reader, type, shapes);
    return resultOf(reader, std::move(shapes));
}

} // namespace geo
