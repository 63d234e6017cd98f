// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/store/side_files.h"

#include "geo/base/error.h"

#include <fstream>
#include <string_view>

namespace geo {

namespace {
/// The last bytes of a journal that names another one (https://www.sqlite.org/fileformat.html, section 3).
constexpr std::string_view journalMagic{"\xD9\xD5\x05\xF9\x20\xA1\x63\xD7", 8};

std::filesystem::path beside(const std::filesystem::path &database, const std::string &named, const char *ending)
{
    std::filesystem::path file = database;
    file += ending;
    std::error_code unreadable;
    const auto status = std::filesystem::symlink_status(file, unreadable);
    if (!std::filesystem::exists(status))
        return {};
    if (!std::filesystem::is_regular_file(status))
        throw StoreError(named + ": beside it lies " + file.filename().string() + ", which is a link or no plain file and does not belong there; remove it first.",
                         StoreError::Kind::Foreign);
    return std::filesystem::file_size(file, unreadable) > 0 ? file : std::filesystem::path();
}

bool namesAnother(const std::filesystem::path &journal)
{
    std::ifstream stream(journal, std::ios::binary | std::ios::ate);
    const std::streamoff size = stream.tellg();
    std::string end(journalMagic.size(), '\0');
    stream.seekg(size - static_cast<std::streamoff>(end.size()));
    return stream.read(end.data(), static_cast<std::streamsize>(end.size())) && end == journalMagic && size >= 16; // it begins so too
}
} // namespace

SideFiles checkedSideFiles(const std::filesystem::path &file)
{
    std::error_code ignored;
    const std::filesystem::path database = std::filesystem::weakly_canonical(file, ignored);
    SideFiles found{.journal = beside(database, file.string(), "-journal"), .log = beside(database, file.string(), "-wal"), .index = beside(database, file.string(), "-shm")};
    if (!found.journal.empty() && namesAnother(found.journal))
        throw StoreError(file.string() + ": the journal beside it names other files, which no journal of this program does; remove " + found.journal.filename().string()
                             + " and open it again.",
                         StoreError::Kind::Foreign);
    return found;
}

} // namespace geo
