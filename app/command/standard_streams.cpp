// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/standard_streams.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <iostream>

namespace guixiang {

void holdStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (fcntl(stream, F_GETFD) < 0 && errno == EBADF)
            // The lowest free number is this one. What is opened the wrong way round fails when it is used.
            [[maybe_unused]] const int opened = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

bool isOutputWritten()
{
    errno = 0;
    std::cout.flush();
    const bool isFlushed = std::fflush(stdout) == 0;
    const int error = errno;
    if (isFlushed && std::ferror(stdout) == 0 && std::cout.good())
        return true;
    std::fprintf(stderr, "The standard output could not be written (%s), so what was said there is not whole; direct it to where there is room and call again.\n",
                 std::strerror(error == 0 ? EIO : error));
    return false;
}

bool isStreamOrOutput(const std::filesystem::path &file)
{
    struct stat written{};
    struct stat output{};
    if (stat(file.c_str(), &written) != 0)
        return false;
    return !S_ISREG(written.st_mode)
           || (fstat(STDOUT_FILENO, &output) == 0 && written.st_dev == output.st_dev && written.st_ino == output.st_ino);
}

void nameWritten(const std::filesystem::path &file)
{
    if (!isStreamOrOutput(file))
        std::printf("%s\n", file.c_str());
}

} // namespace guixiang
