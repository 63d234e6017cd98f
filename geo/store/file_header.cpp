// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/store/file_header.h"

#include "geo/store/database.h"

#include <array>
#include <cstring>
#include <fstream>

namespace geo {

namespace {
using Bytes = std::array<unsigned char, 100>;

unsigned bigEndian(const Bytes &bytes, std::size_t at, std::size_t length)
{
    unsigned value = 0;
    for (std::size_t i = 0; i < length; ++i)
        value = value << 8 | bytes[at + i];
    return value;
}
} // namespace

FileHeader readHeader(const std::filesystem::path &file, int knownVersion)
{
    const std::string name = file.string();
    std::error_code unreadable;
    const auto status = std::filesystem::status(file, unreadable);
    if (!std::filesystem::exists(status))
        throw StoreError(name + ": there is no such file; check the name, or make a project with 'guixiang new'.");
    if (std::filesystem::is_directory(status))
        throw StoreError(name + " is a folder; name the project file inside it.");
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw StoreError(name + ": it cannot be read; ask for the permission to read it.");
    Bytes bytes{};
    stream.read(reinterpret_cast<char *>(bytes.data()), bytes.size());
    if (stream.gcount() == 0)
        throw StoreError(name + ": the file is empty; choose another, or make a project with 'guixiang new'.");
    if (std::memcmp(bytes.data(), "SQLite format 3", 16) != 0)
        throw StoreError(name + ": this is not a project of this program; choose a .gxm file.");
    const std::uintmax_t pageSize = bigEndian(bytes, 16, 2) == 1 ? 65536 : bigEndian(bytes, 16, 2);
    const std::uintmax_t wholeSize = pageSize * bigEndian(bytes, 28, 4);
    const std::uintmax_t size = std::filesystem::file_size(file, unreadable);
    if (stream.gcount() < static_cast<std::streamsize>(bytes.size()) || size < wholeSize)
        throw StoreError(name + ": the file is cut short (" + std::to_string(size) + " of " + std::to_string(wholeSize)
                         + " bytes); copy it again or restore it.");
    if (bigEndian(bytes, 68, 4) != Database::applicationId)
        throw StoreError(name + ": this database belongs to another program; choose a .gxm file.");
    const int version = static_cast<int>(bigEndian(bytes, 60, 4));
    if (version > knownVersion)
        throw StoreError(name + ": it was written by a newer version of this program (schema " + std::to_string(version)
                         + ", known here up to " + std::to_string(knownVersion) + "); update the program to open it.");
    return {version};
}

} // namespace geo
