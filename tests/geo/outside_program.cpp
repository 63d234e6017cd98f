// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/geo/outside_program.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cstdio>

namespace {
/// As one word of a POSIX shell.
std::string quoted(const std::string &word)
{
    std::string result = "'";
    for (const char character : word)
        result += character == '\'' ? std::string("'\\''") : std::string(1, character);
    return result + "'";
}
} // namespace

std::string outputOf(const std::vector<std::string> &command)
{
    std::string line;
    for (const std::string &word : command)
        line += quoted(word) + " ";
    INFO("running " << line);
    std::FILE *pipe = popen(line.c_str(), "r");
    REQUIRE(pipe);
    std::string output;
    std::array<char, 4096> piece{};
    while (const std::size_t length = std::fread(piece.data(), 1, piece.size(), pipe))
        output.append(piece.data(), length);
    REQUIRE(pclose(pipe) == 0);
    return output;
}
