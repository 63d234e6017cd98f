// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/regular_file.h"

#include "tests/geo/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

TEST_CASE("a file and a link to it can be read; what is no file is named for what it is and never waited for")
{
    const TemporaryFolder folder;
    std::ofstream(folder / "a") << "a";
    std::filesystem::create_symlink("a", folder / "link");
    std::filesystem::create_symlink("itself", folder / "itself");
    REQUIRE(mkfifo((folder / "pipe").c_str(), 0600) == 0);
    CHECK_FALSE(geo::readingProblem(folder / "a"));
    CHECK_FALSE(geo::readingProblem(folder / "link"));
    CHECK(geo::readingProblem(folder / "b").value_or("").starts_with("there is no such file"));
    CHECK(geo::readingProblem(folder / "a/b").value_or("").starts_with("there is no such file"));
    CHECK(geo::readingProblem(folder.path()).value_or("").starts_with("this is a folder"));
    CHECK(geo::readingProblem(folder / "pipe").value_or("").starts_with("this is a pipe or a device"));
    CHECK(geo::readingProblem("/dev/zero").value_or("").starts_with("this is a pipe or a device"));
    CHECK(geo::readingProblem(folder / "itself").value_or("").starts_with("it cannot be reached"));
    CHECK(geo::readingProblem(folder / std::string(300, 'x')).value_or("").starts_with("it cannot be reached"));
    if (geteuid() != 0) { // root may read everything
        std::filesystem::permissions(folder / "a", std::filesystem::perms::none);
        CHECK(geo::readingProblem(folder / "a").value_or("").starts_with("it cannot be read"));
    }
}
