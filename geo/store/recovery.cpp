// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/store/recovery.h"

#include "geo/base/leftovers.h"
#include "geo/sqlite/file_bytes.h"
#include "geo/store/file_header.h"
#include "geo/store/side_files.h"

#include <cstdlib>
#include <optional>

namespace geo {

namespace {
constexpr int copyings = 5; ///< so often a copy is tried while another program writes

/// A folder for its owner alone; gone with this.
class PrivateFolder
{
public:
    PrivateFolder()
    {
        const std::string prefix = "guixiang-copy-";
        const std::filesystem::path folder = std::filesystem::temp_directory_path();
        removeLeftovers(folder, prefix);
        std::string name = (folder / (nameWhileWorking(prefix) + "-XXXXXX")).string();
        if (!mkdtemp(name.data()))
            throw StoreError(name + ": no private copy can be made there; free some room for temporary files and try again.", StoreError::Kind::Full);
        m_path = name;
    }
    PrivateFolder(const PrivateFolder &) = delete;
    PrivateFolder &operator=(const PrivateFolder &) = delete;
    ~PrivateFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    [[nodiscard]] std::filesystem::path file() const { return m_path / "copy.gxm"; }

private:
    std::filesystem::path m_path;
};

/// Tells whether a file was written meanwhile.
using Stamp = std::pair<std::uintmax_t, std::filesystem::file_time_type>;
Stamp stampOf(const std::filesystem::path &file)
{
    std::error_code ignored;
    return file.empty() ? Stamp() : Stamp(std::filesystem::file_size(file, ignored), std::filesystem::last_write_time(file, ignored));
}

void copyBeside(const std::filesystem::path &from, const std::filesystem::path &copy, const char *ending)
{
    std::filesystem::path to = copy;
    to += ending;
    std::error_code failed;
    std::filesystem::remove(to, failed);
    if (!from.empty())
        std::filesystem::copy_file(from, to, failed);
}

/// The file and what lies beside it, as they were at one moment: what the database holds is copied last, and all again where one has changed.
void copyFiles(const std::filesystem::path &file, const std::filesystem::path &copy)
{
    for (int copying = 0; copying < copyings; ++copying) {
        const SideFiles beside = checkedSideFiles(file);
        const auto stamps = [&] { return std::array{stampOf(file), stampOf(beside.journal), stampOf(beside.log)}; };
        const auto before = stamps();
        copyBeside(beside.journal, copy, "-journal");
        copyBeside(beside.log, copy, "-wal");
        FileBytes(file).copyTo(copy);
        const SideFiles after = checkedSideFiles(file);
        if (before == stamps() && after.journal == beside.journal && after.log == beside.log)
            return;
    }
    throw StoreError(file.string() + ": another program is writing to it; try again in a moment.", StoreError::Kind::Busy);
}

Database openCopy(const std::filesystem::path &file, bool isOpenElsewhere)
{
    const PrivateFolder folder;
    if (isOpenElsewhere)
        Database::openReadOnly(file).copyTo(folder.file());
    else
        copyFiles(file, folder.file());
    {
        Database copy = Database::openToRecover(folder.file(), file);
        copy.touch();
        copy.run("PRAGMA journal_mode = DELETE");
    }
    Database database = Database::openReadOnly(folder.file(), file);
    database.touch();
    return database; // its file has no name any more once the folder is gone, and no room on the disk once this is closed
}

/// Whether the file has a journal that SQLite would roll back, which it does not do for a reader.
bool isCutOff(const std::filesystem::path &file)
{
    const Database database = Database::openReadOnly(file);
    try {
        database.touch();
        return false;
    } catch (const StoreError &) {
        if (database.lastResult() != SQLITE_READONLY_ROLLBACK)
            throw;
        return true;
    }
}

bool canRollBack(const std::filesystem::path &file)
{
    std::optional<Database> database;
    try {
        database.emplace(Database::openToRecover(file));
        database->touch();
        return true;
    } catch (const StoreError &error) {
        const bool mayNotWrite = database && database->lastResult() == SQLITE_READONLY_ROLLBACK;
        if (!mayNotWrite && (error.kind() == StoreError::Kind::Damaged || error.kind() == StoreError::Kind::Busy))
            throw;
        return false;
    }
}

/// Whether a journal lies beside a file that was found to be a project's.
bool wasCutOff(const std::filesystem::path &file)
{
    return !checkedSideFiles(file).journal.empty() && isCutOff(file);
}
} // namespace

Lookable openRecovered(const std::filesystem::path &file)
{
    const FileHeader header = peekHeader(FileBytes(file), file.string());
    const SideFiles beside = checkedSideFiles(file);
    if (header.hasLog)
        return {.database = openCopy(file, !beside.index.empty())};
    if (!wasCutOff(file))
        return {.database = Database::openReadOnly(file)};
    if (canRollBack(file))
        return {.database = Database::openReadOnly(file), .wasCutOff = true};
    return {.database = openCopy(file, false), .wasCutOff = true, .isPrivateCopy = true};
}

void recoverInPlace(const std::filesystem::path &file)
{
    (void)peekHeader(FileBytes(file), file.string());
    if (wasCutOff(file))
        Database::openToRecover(file).touch();
}

} // namespace geo
