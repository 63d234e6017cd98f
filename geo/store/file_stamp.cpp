// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/store/file_stamp.h"

#include "geo/base/error.h"
#include "geo/sqlite/file_bytes.h"

#include <sys/stat.h>

#include <string>

namespace geo {

namespace {
constexpr std::uintmax_t changeCounterAt = 24; // https://www.sqlite.org/fileformat.html, 1.3.8
constexpr std::size_t counterBytes = 4;

std::string counterOf(const std::filesystem::path &file)
{
    try {
        return FileBytes(file).read(changeCounterAt, counterBytes);
    } catch (const StoreError &) {
        return {};
    }
}
}

FileStamp FileStamp::afterOneWrite() const
{
    FileStamp next = *this;
    ++next.writes;
    return next;
}

std::optional<FileStamp> stampOf(const std::filesystem::path &file)
{
    struct stat status{};
    if (stat(file.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    const std::string counter = counterOf(file);
    if (counter.size() < counterBytes)
        return std::nullopt;
    FileStamp stamp{.inode = status.st_ino};
    for (const char byte : counter)
        stamp.writes = stamp.writes << 8 | static_cast<unsigned char>(byte);
    std::filesystem::path log = file;
    log += "-wal";
    if (stat(log.c_str(), &status) == 0) {
        stamp.logBytes = static_cast<std::uintmax_t>(status.st_size);
        stamp.logTime = static_cast<std::int64_t>(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
    }
    return stamp;
}

} // namespace geo
