// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/zip_file.h"

#include <cpl_vsi.h>
#include <cpl_vsi_virtual.h>

#include <memory>

namespace geo {

namespace {
std::string insideOf(const std::filesystem::path &file)
{
    return "/vsizip/{" + std::filesystem::absolute(file).string() + "}";
}
} // namespace

std::vector<ZipEntry> zipEntriesOf(const std::filesystem::path &file)
{
    std::vector<ZipEntry> entries;
    VSIDIR *folder = VSIOpenDir(insideOf(file).c_str(), -1, nullptr);
    if (!folder)
        return entries;
    while (const VSIDIREntry *entry = VSIGetNextDirEntry(folder))
        if (!VSI_ISDIR(entry->nMode))
            entries.push_back({entry->pszName, entry->nSize});
    VSICloseDir(folder);
    return entries;
}

std::optional<std::string> unpacked(const std::filesystem::path &file, const std::string &entry, std::uint64_t mostBytes)
{
    constexpr std::size_t atOnce = 1U << 20U;
    const std::unique_ptr<VSIVirtualHandle> stream(VSIFOpenL((insideOf(file) + "/" + entry).c_str(), "rb"));
    if (!stream)
        return std::nullopt;
    std::string content;
    for (std::size_t read = atOnce; read == atOnce;) {
        const std::size_t before = content.size();
        content.resize(before + atOnce);
        read = VSIFReadL(content.data() + before, 1, atOnce, stream.get());
        content.resize(before + read);
        if (content.size() > mostBytes)
            return std::nullopt;
    }
    return content;
}

} // namespace geo
