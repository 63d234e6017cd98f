// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/folder_record.h"

#include <array>
#include <cstdint>
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

namespace {
/// FNV-1a with 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/), a piece at a time: the memory of this process must stay small,
/// since what it starts begins with it.
std::string sumOf(const std::filesystem::path &file)
{
    std::uint64_t sum = 0xCBF29CE484222325;
    std::ifstream stream(file, std::ios::binary);
    std::array<char, 65536> piece{};
    while (stream.read(piece.data(), piece.size()), stream.gcount() > 0)
        for (std::streamsize i = 0; i < stream.gcount(); ++i)
            sum = (sum ^ static_cast<unsigned char>(piece[static_cast<std::size_t>(i)])) * 0x100000001B3;
    return std::to_string(sum);
}
} // namespace

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
        entries[entry.path().lexically_relative(folder).string()] = isFile ? "file " + sumOf(entry.path()) : entry.is_symlink() ? "link" : "other";
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
