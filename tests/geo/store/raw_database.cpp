// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/geo/store/raw_database.h"

#include <catch2/catch_test_macros.hpp>
#include <sqlite3.h>

#include <fstream>
#include <iterator>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {
constexpr uid_t nobody = 65534;
}

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

// access(2) asks for the real user, writing for the effective one.
NobodyInstead::NobodyInstead()
{
    if (geteuid() == 0 && setresuid(nobody, nobody, 0) != 0)
        SKIP("this user cannot become another");
}

NobodyInstead::~NobodyInstead()
{
    uid_t real = 0;
    uid_t effective = 0;
    uid_t saved = 0;
    if (getresuid(&real, &effective, &saved) == 0 && saved == 0 && effective == nobody)
        (void)!setresuid(0, 0, 0);
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
