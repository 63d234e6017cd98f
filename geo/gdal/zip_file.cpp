// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/gdal/zip_file.h"

#include <cpl_vsi.h>
#include <cpl_vsi_virtual.h>

#include <functional>
#include <memory>
#include <string_view>

namespace geo {

namespace {
std::string insideOf(const std::filesystem::path &file)
{
    return "/vsizip/{" + std::filesystem::absolute(file).string() + "}";
}

/// Hands out what comes out of a file inside, piece by piece, while they are wanted; false where it cannot be opened.
bool eachPiece(const std::filesystem::path &file, const std::string &entry, const std::function<bool(std::string_view)> &take)
{
    const std::unique_ptr<VSIVirtualHandle> stream(VSIFOpenL((insideOf(file) + "/" + entry).c_str(), "rb"));
    if (!stream)
        return false;
    std::vector<char> piece(1U << 20U);
    for (std::size_t read = piece.size(); read == piece.size();) {
        read = VSIFReadL(piece.data(), 1, piece.size(), stream.get());
        if (!take({piece.data(), read}))
            break;
    }
    return true;
}
} // namespace

std::vector<std::string> zipEntriesOf(const std::filesystem::path &file)
{
    std::vector<std::string> entries;
    VSIDIR *folder = VSIOpenDir(insideOf(file).c_str(), -1, nullptr);
    if (!folder)
        return entries;
    while (const VSIDIREntry *entry = VSIGetNextDirEntry(folder))
        if (!VSI_ISDIR(entry->nMode))
            entries.emplace_back(entry->pszName);
    VSICloseDir(folder);
    return entries;
}

std::optional<std::string> unpacked(const std::filesystem::path &file, const std::string &entry, std::uint64_t mostBytes)
{
    std::string content;
    const bool isThere = eachPiece(file, entry, [&](std::string_view piece) {
        content += piece;
        return content.size() <= mostBytes;
    });
    return isThere && content.size() <= mostBytes ? std::optional(std::move(content)) : std::nullopt;
}

bool isLargerUnpacked(const std::filesystem::path &file, std::uint64_t mostBytes)
{
    std::uint64_t bytes = 0;
    for (const std::string &entry : zipEntriesOf(file))
        (void)eachPiece(file, entry, [&](std::string_view piece) {
            bytes += piece.size();
            return bytes <= mostBytes;
        });
    return bytes > mostBytes;
}

} // namespace geo
