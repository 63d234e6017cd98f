// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/geo/store/raw_database.h"

#include <catch2/catch_test_macros.hpp>
#include <sqlite3.h>

#include <fstream>
#include <iterator>

#include <fcntl.h>
#include <linux/capability.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {
/// Root's right to write where permissions forbid it, which this thread may always take up again.
void setOverriding(bool isOn)
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct data[2]{};
    if (syscall(SYS_capget, &header, data) != 0)
        return;
    constexpr __u32 rights = 1U << CAP_DAC_OVERRIDE | 1U << CAP_DAC_READ_SEARCH;
    data[0].effective = isOn ? data[0].effective | (rights & data[0].permitted) : data[0].effective & ~rights;
    (void)syscall(SYS_capset, &header, data);
}
} // namespace

RawDatabase::RawDatabase(const std::filesystem::path &file)
{
    REQUIRE(sqlite3_open(file.c_str(), &m_database) == SQLITE_OK);
}

RawDatabase::~RawDatabase()
{
    sqlite3_close(m_database);
}

void RawDatabase::run(const std::string &script) const
{
    const int result = sqlite3_exec(m_database, script.c_str(), nullptr, nullptr, nullptr);
    INFO(script << ": " << sqlite3_errmsg(m_database));
    REQUIRE(result == SQLITE_OK);
}

NobodyInstead::NobodyInstead()
{
    setOverriding(false);
}

NobodyInstead::~NobodyInstead()
{
    setOverriding(true);
}

std::string bytesOf(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::ptrdiff_t filesIn(const std::filesystem::path &folder)
{
    return std::distance(std::filesystem::directory_iterator(folder), {});
}

int exitCodeOf(const std::vector<std::string> &command)
{
    const pid_t child = fork();
    if (child == 0) {
        std::vector<char *> arguments;
        for (const std::string &word : command)
            arguments.push_back(const_cast<char *>(word.c_str()));
        arguments.push_back(nullptr);
        const int nowhere = open("/dev/null", O_RDWR);
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
        execvp(arguments[0], arguments.data());
        _exit(127);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}
