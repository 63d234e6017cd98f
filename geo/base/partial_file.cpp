// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/partial_file.h"

#include "geo/base/error.h"

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>

namespace geo {

PartialFile::PartialFile(const std::filesystem::path &target)
    : m_target(target)
{
    const std::string name = target.string();
    if (std::filesystem::is_directory(target))
        throw WriteError(name + " is a folder; name a file inside it.");
    const std::filesystem::path parent = target.has_parent_path() ? target.parent_path() : std::filesystem::path(".");
    if (!std::filesystem::is_directory(parent))
        throw WriteError(parent.string() + ": there is no such folder; make it first or choose another.");
    m_folder = parent / ("." + target.filename().string() + ".partial-" + std::to_string(getpid()));
    std::error_code failed;
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
        throw WriteError(m_target.string() + ": it could not be written (" + std::generic_category().message(errno) + "); free some room or choose another folder.");
}

void PartialFile::giveNewName() const
{
    // A link never replaces a file.
    if (link(path().c_str(), m_target.c_str()) == 0)
        return;
    const int error = errno;
    if (error == EEXIST || std::filesystem::exists(m_target))
        throw WriteError(m_target.string() + " exists already; choose another name or remove it first.");
    replaceTarget(); // some file systems have no links
}

void PartialFile::replaceTarget() const
{
    std::error_code failed;
    std::filesystem::rename(path(), m_target, failed);
    if (failed)
        throw WriteError(m_target.string() + ": it could not be given its name (" + failed.message() + "); choose another name.");
}

} // namespace geo
