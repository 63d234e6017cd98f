// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/store/file_header.h"

#include "geo/sqlite/database.h"
#include "geo/sqlite/file_bytes.h"

namespace geo {

namespace {
constexpr std::size_t headerSize = 100;

unsigned bigEndian(const std::string &bytes, std::size_t at, std::size_t length)
{
    unsigned value = 0;
    for (std::size_t i = 0; i < length; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

[[noreturn]] void failShort(const std::string &name, std::uintmax_t size, std::uintmax_t whole)
{
    throw StoreError(name + ": the file is cut short (" + std::to_string(size) + " of " + std::to_string(whole) + " bytes); copy it again or restore it.",
                     StoreError::Kind::Damaged);
}
} // namespace

FileHeader peekHeader(const FileBytes &bytes, const std::string &name)
{
    const std::string header = bytes.read(0, headerSize);
    if (header.empty())
        throw StoreError(name + ": the file is empty; choose another, or make a project with 'guixiang new'.");
    if (!header.starts_with(std::string_view("SQLite format 3", 16)))
        throw StoreError(name + ": this is not a project of this program; choose a .gxm file.");
    if (header.size() < headerSize)
        failShort(name, header.size(), headerSize);
    if (bigEndian(header, 68, 4) != Database::applicationId)
        throw StoreError(name + ": this database belongs to another program; choose a .gxm file.");
    return {.userVersion = static_cast<int>(bigEndian(header, 60, 4)), .hasLog = header[18] == 2 || header[19] == 2};
}

FileHeader readHeader(const FileBytes &bytes, const std::string &name, int knownVersion)
{
    const FileHeader header = peekHeader(bytes, name);
    const std::string raw = bytes.read(0, headerSize);
    const std::uintmax_t pageSize = bigEndian(raw, 16, 2) == 1 ? 65536 : bigEndian(raw, 16, 2);
    const std::uintmax_t wholeSize = pageSize * bigEndian(raw, 28, 4);
    if (const std::uintmax_t size = bytes.size(); size < wholeSize)
        failShort(name, size, wholeSize);
    if (header.userVersion > knownVersion)
        throw StoreError(name + ": it was written by a newer version of this program (schema " + std::to_string(header.userVersion) + ", known here up to "
                         + std::to_string(knownVersion) + "); update the program to open it.");
    if (header.userVersion < 1)
        throw StoreError(name + ": the file is damaged (schema " + std::to_string(header.userVersion) + "); restore it from a copy.", StoreError::Kind::Damaged);
    return header;
}

} // namespace geo
