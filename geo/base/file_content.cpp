// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/file_content.h"

#include "geo/base/regular_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace geo {

namespace {
/// A file opened for reading.
class Descriptor
{
public:
    explicit Descriptor(const std::filesystem::path &file)
        : m_number(open(file.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY))
    {
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            close(m_number);
    }
    /// Another may have been put in its place since it was looked at.
    [[nodiscard]] bool isRegular() const
    {
        struct stat state = {};
        return m_number >= 0 && fstat(m_number, &state) == 0 && S_ISREG(state.st_mode);
    }
    [[nodiscard]] ssize_t readTo(char *at, std::size_t size) const { return read(m_number, at, size); }

private:
    int m_number;
};
} // namespace

FileContent contentOf(const std::filesystem::path &file, std::size_t most)
{
    if (const auto problem = readingProblem(file))
        return {.bytes = {}, .problem = *problem};
    FileContent content;
    const Descriptor opened(file);
    if (!opened.isRegular())
        return {.bytes = {}, .problem = "it cannot be opened; check its permissions."};
    char block[std::size_t{64} << 10];
    for (;;) {
        const ssize_t got = opened.readTo(block, sizeof block);
        if (got < 0)
            return {.bytes = {}, .problem = "the disk failed at reading it; check the disk and try again."};
        if (got == 0)
            return content;
        content.bytes.append(block, static_cast<std::size_t>(got));
        if (content.bytes.size() > most)
            return {.bytes = {}, .problem = "it has more than " + std::to_string(most >> 20) + " MB; choose a smaller one."};
    }
}

} // namespace geo
