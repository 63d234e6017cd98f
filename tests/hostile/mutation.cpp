// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/mutation.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <limits>

namespace hostile {

namespace {
using Change = void (*)(std::string &, Random &);

struct Piece
{
    std::size_t at;
    std::size_t length;
};

Piece pieceOf(const std::string &bytes, Random &random, std::size_t longest)
{
    const std::size_t at = below(random, bytes.size());
    return {at, std::min(bytes.size() - at, 1 + below(random, longest))};
}

void turnBits(std::string &bytes, Random &random)
{
    for (std::size_t times = 1 + below(random, 8); times > 0; --times)
        bytes[below(random, bytes.size())] ^= static_cast<char>(1 << below(random, 8));
}

void cutOff(std::string &bytes, Random &random)
{
    bytes.resize(below(random, bytes.size()));
}

void takeOut(std::string &bytes, Random &random)
{
    const Piece piece = pieceOf(bytes, random, 200);
    bytes.erase(piece.at, piece.length);
}

void putIn(std::string &bytes, Random &random)
{
    std::string added(1 + below(random, 64), '\0');
    std::ranges::generate(added, [&random] { return static_cast<char>(random()); });
    bytes.insert(below(random, bytes.size()), added);
}

void repeat(std::string &bytes, Random &random)
{
    const Piece piece = pieceOf(bytes, random, 400);
    const std::string copied = bytes.substr(piece.at, piece.length);
    for (std::size_t times = 1 + below(random, 40); times > 0; --times)
        bytes.insert(piece.at, copied);
}

void empty(std::string &bytes, Random &random)
{
    const Piece piece = pieceOf(bytes, random, 200);
    std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(piece.at), piece.length, random() % 2 == 0 ? '\0' : '\xFF');
}

template<typename Number>
std::string bytesOf(Number number)
{
    return {reinterpret_cast<const char *>(&number), sizeof number};
}

/// Counts and coordinates as formats keep them, made what nobody expects.
void makeExtreme(std::string &bytes, Random &random)
{
    static const std::array extremes{bytesOf(std::uint32_t{0xFFFFFFFF}), bytesOf(std::uint32_t{0x7FFFFFFF}), bytesOf(std::uint32_t{0x10000000}), bytesOf(std::uint64_t{1} << 62),
                                     bytesOf(std::numeric_limits<double>::infinity()), bytesOf(std::numeric_limits<double>::quiet_NaN()), bytesOf(1e308), std::string("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x7F")};
    const std::string &extreme = extremes[below(random, extremes.size())];
    bytes.replace(below(random, bytes.size()), extreme.size(), extreme);
}

/// A number that is written out, from a spot found by chance onwards.
void rewriteNumber(std::string &bytes, Random &random)
{
    static const std::array<std::string, 10> numbers{"1e999", "-1e999", "nan", "inf", "99999999999999999999999", "-9223372036854775809", "1e-400", "0x7fffffff", "\"x\"", std::string(5000, '9')};
    const auto isDigit = [](unsigned char character) { return std::isdigit(character) != 0; };
    const auto from = bytes.begin() + static_cast<std::ptrdiff_t>(below(random, bytes.size()));
    const auto begin = std::find_if(from, bytes.end(), isDigit);
    const auto end = std::find_if_not(begin, bytes.end(), [&](unsigned char character) { return isDigit(character) || character == '.'; });
    bytes.replace(begin, end, numbers[below(random, numbers.size())]);
}
} // namespace

std::string mutated(std::string bytes, Random &random)
{
    static constexpr std::array<Change, 9> changes{turnBits, turnBits, cutOff, takeOut, putIn, repeat, empty, makeExtreme, rewriteNumber};
    for (std::size_t times = 1 + below(random, 4); times > 0 && !bytes.empty(); --times)
        changes[below(random, changes.size())](bytes, random);
    return bytes;
}

} // namespace hostile
