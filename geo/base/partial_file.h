// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace geo {

/// A file in the making: written in a hidden folder beside its target, so that side files of a writer stay there too, and
/// given its name when it is whole. Goes away with its folder otherwise. Throws WriteError naming the target.
/// Where the target is a link, the file that it leads to is written and the link stays. Pipes and devices such as /dev/stdout are not
/// replaced: what is whole is written into them; a pipe that nobody reads is refused and not waited for, so are disks and sockets.
class PartialFile
{
public:
    /// Refuses a target that is a folder or lies in one that is not there or cannot be written in.
    explicit PartialFile(const std::filesystem::path &target);
    PartialFile(const PartialFile &) = delete;
    PartialFile &operator=(const PartialFile &) = delete;
    ~PartialFile();

    /// Where to write: the target's own name in the hidden folder.
    [[nodiscard]] std::filesystem::path path() const { return m_folder / m_target.filename(); }
    /// Whether the target is a pipe or a device, beside which no further files can lie.
    [[nodiscard]] bool goesIntoStream() const { return m_isStream; }
    /// Writes all of it; a full disk shows here and not in a file that is half there.
    void write(std::string_view bytes) const;
    /// Gives the file its name where none is; one that has come meanwhile is never replaced.
    void giveNewName() const;
    /// Gives the file its name, in place of an older file.
    void replaceTarget() const;

private:
    void pourIntoStream() const;

    std::filesystem::path m_named;  ///< as its user named it
    std::filesystem::path m_target; ///< behind all links
    std::filesystem::path m_folder;
    bool m_isStream = false;
};

} // namespace geo
