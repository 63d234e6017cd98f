// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/folder_record.h"

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <utility>

namespace hostile {

std::string contentOf(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void writeFile(const std::filesystem::path &file, std::string_view bytes)
{
    std::ofstream stream(file, std::ios::binary);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!stream.flush())
        throw std::runtime_error(file.string() + ": it could not be written");
}

FolderRecord::FolderRecord(std::filesystem::path folder)
    : m_folder(std::move(folder))
    , m_before(entriesOf(m_folder))
{
}

FolderRecord::Entries FolderRecord::entriesOf(const std::filesystem::path &folder)
{
    Entries entries;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
        const bool isFile = entry.is_regular_file() && !entry.is_symlink();
        entries[entry.path().lexically_relative(folder).string()] = isFile ? "file " + contentOf(entry.path()) : entry.is_symlink() ? "link" : "other";
    }
    return entries;
}

std::string FolderRecord::changes() const
{
    std::string changes;
    const auto add = [&changes](const std::string &change) { changes += (changes.empty() ? "" : ", ") + change; };
    const Entries now = entriesOf(m_folder);
    for (const auto &[name, content] : m_before)
        if (const auto found = now.find(name); found == now.end())
            add(name + " was removed");
        else if (found->second != content)
            add(name + " was changed");
    for (const auto &[name, content] : now)
        if (!m_before.contains(name))
            add(name + " was left behind");
    return changes;
}

} // namespace hostile
