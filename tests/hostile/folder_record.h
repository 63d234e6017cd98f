// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace hostile {

/// What lies in a folder and all below it, to be compared with what lies there later: of files a sum over every byte.
class FolderRecord
{
public:
    explicit FolderRecord(std::filesystem::path folder);

    /// What is different now: "a.gxm was changed, a.gxm-journal was left behind"; empty where nothing is.
    [[nodiscard]] std::string changes() const;

private:
    using Entries = std::map<std::string, std::string>; ///< kind and sum by relative name
    [[nodiscard]] static Entries entriesOf(const std::filesystem::path &folder);

    std::filesystem::path m_folder;
    Entries m_before;
};

[[nodiscard]] std::string contentOf(const std::filesystem::path &file);
/// Writes a file; throws where it cannot.
void writeFile(const std::filesystem::path &file, std::string_view bytes);

} // namespace hostile
