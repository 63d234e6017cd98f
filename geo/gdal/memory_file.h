// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cpl_vsi.h>

#include <atomic>
#include <filesystem>
#include <string>
#include <string_view>

namespace geo {

/// A file that GDAL writes in memory, in a folder of its own; gone with this. Any thread.
class MemoryFile
{
public:
    explicit MemoryFile(const std::filesystem::path &name)
        : m_folder("/vsimem/guixiang-" + std::to_string(s_count++))
        , m_path(m_folder / name)
    {
        VSIMkdir(m_folder.c_str(), 0700); // the CSV writer asks for the folder
    }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;
    ~MemoryFile() { VSIRmdirRecursive(m_folder.c_str()); }

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    /// What was written; empty where nothing was. Valid while this lives.
    [[nodiscard]] std::string_view bytes() const
    {
        vsi_l_offset size = 0;
        const GByte *data = VSIGetMemFileBuffer(m_path.c_str(), &size, FALSE);
        return {reinterpret_cast<const char *>(data), data ? static_cast<std::size_t>(size) : 0};
    }

private:
    static inline std::atomic<unsigned> s_count = 0;
    std::filesystem::path m_folder;
    std::filesystem::path m_path;
};

} // namespace geo
