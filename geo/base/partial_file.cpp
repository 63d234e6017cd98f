// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/partial_file.h"

#include "geo/base/error.h"
#include "geo/base/leftovers.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <system_error>

namespace geo {

namespace {
using std::filesystem::file_type;
using std::filesystem::path;
constexpr int mostLinks = 40; // as Linux has it

path folderOf(const path &file)
{
    return file.has_parent_path() ? file.parent_path() : path(".");
}

/// Whether a path is one of the kernel's own links, such as /dev/stdout leads to: it stands for an open file, whatever its name is.
bool isOpenFile(const path &file)
{
    std::error_code ignored;
    return std::filesystem::canonical(folderOf(file), ignored).string().starts_with("/proc/");
}

/// Where a name leads in the end, also where nothing is there yet.
path behindLinks(const path &named)
{
    path file = named;
    std::error_code ignored;
    for (int links = 0; std::filesystem::is_symlink(std::filesystem::symlink_status(file, ignored)) && !isOpenFile(file); ++links) {
        if (links == mostLinks)
            throw WriteError(named.string() + ": this link leads back to itself; name a file.");
        file = folderOf(file) / std::filesystem::read_symlink(file, ignored);
    }
    return file;
}

bool isStream(const path &named, const path &target)
{
    std::error_code ignored;
    switch (std::filesystem::status(target, ignored).type()) {
    case file_type::directory:
        throw WriteError(named.string() + " is a folder; name a file inside it.");
    case file_type::block:
    case file_type::socket:
        throw WriteError(named.string() + " is a disk or a socket, which is not overwritten; name a file.");
    case file_type::character:
    case file_type::fifo:
        return true;
    default:
        return isOpenFile(target);
    }
}

bool writeAll(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = write(file, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(written, 0)));
    }
    return true;
}
} // namespace

PartialFile::PartialFile(const std::filesystem::path &target)
    : m_named(target)
    , m_target(behindLinks(target))
    , m_isStream(isStream(m_named, m_target))
{
    std::error_code failed;
    const std::filesystem::path parent = m_isStream ? std::filesystem::temp_directory_path(failed) : folderOf(m_target);
    if (!std::filesystem::is_directory(parent, failed))
        throw WriteError(parent.string() + ": there is no such folder; make it first or choose another.");
    const std::string prefix = "." + m_target.filename().string() + ".partial-";
    removeLeftovers(parent, prefix);
    m_folder = parent / nameWhileWorking(prefix);
    std::filesystem::remove_all(m_folder, failed);
    if (!std::filesystem::create_directory(m_folder, failed))
        throw WriteError(parent.string() + ": nothing can be written in this folder (" + failed.message() + "); choose another.");
}

PartialFile::~PartialFile()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

void PartialFile::write(std::string_view bytes) const
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> closed(std::fopen(path().c_str(), "wb"), std::fclose);
    std::FILE *file = closed.get();
    // Only when the disk has it is it written.
    const bool isWritten = file && std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size() && std::fflush(file) == 0 && fsync(fileno(file)) == 0;
    if (!isWritten)
        throw WriteError(m_named.string() + ": it could not be written (" + std::generic_category().message(errno) + "); free some room or choose another folder.");
}

void PartialFile::giveNewName() const
{
    // A link never replaces a file.
    if (!m_isStream && link(path().c_str(), m_target.c_str()) == 0)
        return;
    const int error = errno;
    std::error_code ignored;
    if (m_isStream || error == EEXIST || std::filesystem::exists(m_target, ignored))
        throw WriteError(m_named.string() + " exists already; choose another name or remove it first.");
    replaceTarget(); // some file systems have no links
}

void PartialFile::replaceTarget() const
{
    if (m_isStream)
        return pourIntoStream();
    std::error_code failed;
    std::filesystem::rename(path(), m_target, failed);
    if (failed)
        throw WriteError(m_named.string() + ": it could not be given its name (" + failed.message() + "); choose another name.");
}

void PartialFile::pourIntoStream() const
{
    std::ifstream whole(path(), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(whole), {}};
    // A reader that goes away ends the program here; nothing is left behind then.
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
    const int stream = open(m_target.c_str(), O_WRONLY | O_TRUNC | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (stream < 0 && errno == ENXIO)
        throw WriteError(m_named.string() + ": nobody reads from this pipe; start its reader first, or name a file.");
    if (stream < 0)
        throw WriteError(m_named.string() + ": it cannot be written to (" + std::generic_category().message(errno) + "); name a file.");
    fcntl(stream, F_SETFL, 0); // from here on it waits for its reader
    const bool isWritten = writeAll(stream, bytes);
    const int error = errno;
    if (close(stream) != 0 || !isWritten)
        throw WriteError(m_named.string() + ": it could not be written (" + std::generic_category().message(isWritten ? errno : error) + "); name a file.");
}

} // namespace geo
