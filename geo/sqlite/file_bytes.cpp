// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/sqlite/file_bytes.h"

#include "geo/base/error.h"

#include <sqlite3.h>

#include <algorithm>
#include <fstream>
#include <utility>

namespace geo {

namespace {
constexpr std::size_t copiedAtOnce = std::size_t{1} << 20;

void checkKind(const std::filesystem::path &file)
{
    const std::string name = file.string();
    std::error_code unreadable;
    const auto status = std::filesystem::status(file, unreadable);
    if (!std::filesystem::exists(status))
        throw StoreError(name + ": there is no such file; check the name, or make a project with 'guixiang new'.");
    if (std::filesystem::is_directory(status))
        throw StoreError(name + " is a folder; name the project file inside it.");
    if (!std::filesystem::is_regular_file(status))
        throw StoreError(name + " is a pipe or a device; name a project file.");
}

sqlite3_file *handleOf(sqlite3 *database)
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void *>(&file));
    return file;
}
} // namespace

void FileBytes::Closer::operator()(sqlite3 *database) const
{
    sqlite3_close(database);
}

FileBytes::FileBytes(const std::filesystem::path &file)
    : m_name(file.string())
{
    checkKind(file);
    sqlite3 *database = nullptr;
    const int opened = sqlite3_open_v2(std::filesystem::absolute(file).c_str(), &database, SQLITE_OPEN_READONLY, nullptr);
    m_database.reset(database);
    if (opened != SQLITE_OK)
        throw StoreError(m_name + ": it cannot be read; ask for the permission to read it.");
    m_file = handleOf(database);
}

FileBytes::FileBytes(sqlite3 *database, std::string name)
    : m_name(std::move(name))
    , m_file(handleOf(database))
{
}

std::uintmax_t FileBytes::size() const
{
    sqlite3_int64 size = 0;
    if (m_file->pMethods->xFileSize(m_file, &size) != SQLITE_OK)
        throw StoreError(m_name + ": the disk failed at reading; check it and try again.", StoreError::Kind::Disk);
    return static_cast<std::uintmax_t>(size);
}

std::string FileBytes::read(std::uintmax_t from, std::size_t length) const
{
    const std::uintmax_t whole = size();
    std::string bytes(from < whole ? static_cast<std::size_t>(std::min<std::uintmax_t>(length, whole - from)) : 0, '\0');
    if (!bytes.empty() && m_file->pMethods->xRead(m_file, bytes.data(), static_cast<int>(bytes.size()), static_cast<sqlite3_int64>(from)) != SQLITE_OK)
        throw StoreError(m_name + ": the disk failed at reading; check it and try again.", StoreError::Kind::Disk);
    return bytes;
}

void FileBytes::copyTo(const std::filesystem::path &copy) const
{
    std::ofstream stream(copy, std::ios::binary);
    std::uintmax_t from = 0;
    for (std::string bytes = read(0, copiedAtOnce); !bytes.empty(); bytes = read(from, copiedAtOnce)) {
        stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        from += bytes.size();
    }
    if (!stream.flush())
        throw StoreError(m_name + ": there is no room for a private copy in " + copy.parent_path().string() + "; free some room and try again.", StoreError::Kind::Full);
}

} // namespace geo
