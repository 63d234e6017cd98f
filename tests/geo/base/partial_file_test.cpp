// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/partial_file.h"

#include "geo/base/error.h"
#include "tests/geo/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <iterator>

namespace {
std::string contentOf(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void write(const std::filesystem::path &target, std::string_view bytes)
{
    const geo::PartialFile partial(target);
    partial.write(bytes);
    partial.replaceTarget();
}

std::ptrdiff_t entriesIn(const std::filesystem::path &folder)
{
    return std::distance(std::filesystem::directory_iterator(folder), {});
}

std::string refusalOf(const std::filesystem::path &target)
{
    try {
        write(target, "new");
    } catch (const geo::WriteError &error) {
        return error.what();
    }
    return {};
}
} // namespace

TEST_CASE("a file is written through a link, which stays a link, into a folder elsewhere")
{
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "elsewhere");
    std::ofstream(folder / "elsewhere/old") << "old";
    std::filesystem::create_symlink("elsewhere/old", folder / "link");
    std::filesystem::create_symlink("link", folder / "link of a link");
    write(folder / "link of a link", "new");
    CHECK(std::filesystem::is_symlink(folder / "link of a link"));
    CHECK(std::filesystem::is_symlink(folder / "link"));
    CHECK(contentOf(folder / "elsewhere/old") == "new");
    CHECK(entriesIn(folder / "elsewhere") == 1);

    std::filesystem::create_symlink("elsewhere/to come", folder / "into nothing");
    const geo::PartialFile partial(folder / "into nothing");
    partial.write("first");
    partial.giveNewName();
    CHECK(std::filesystem::is_symlink(folder / "into nothing"));
    CHECK(contentOf(folder / "elsewhere/to come") == "first");
}

TEST_CASE("a link that leads back to itself and one into a folder that is not there are refused by the name that was given")
{
    const TemporaryFolder folder;
    std::filesystem::create_symlink("itself", folder / "itself");
    std::filesystem::create_symlink("nowhere/file", folder / "astray");
    CHECK(refusalOf(folder / "itself").starts_with((folder / "itself").string()));
    CHECK(refusalOf(folder / "astray").find("there is no such folder") != std::string::npos);
    CHECK(entriesIn(folder.path()) == 2);
}

TEST_CASE("a device is written into and stays a device")
{
    write("/dev/null", "bytes");
    CHECK(std::filesystem::is_character_file("/dev/null"));
    CHECK(refusalOf("/dev/full").starts_with("/dev/full: it could not be written"));
    CHECK(std::filesystem::is_character_file("/dev/full"));
    CHECK_THROWS_AS(geo::PartialFile("/dev/null").giveNewName(), geo::WriteError);
}

TEST_CASE("a pipe gets all bytes when somebody reads from it, and is refused at once when nobody does")
{
    const TemporaryFolder folder;
    REQUIRE(mkfifo((folder / "pipe").c_str(), 0600) == 0);
    CHECK(refusalOf(folder / "pipe").find("nobody reads from this pipe") != std::string::npos);
    const int reader = open((folder / "pipe").c_str(), O_RDONLY | O_NONBLOCK);
    REQUIRE(reader >= 0);
    write(folder / "pipe", "bytes");
    char read[16]{};
    CHECK(::read(reader, read, sizeof read) == 5);
    CHECK(std::string(read) == "bytes");
    close(reader);
    CHECK(std::filesystem::is_fifo(folder / "pipe"));
    CHECK(entriesIn(folder.path()) == 1);
}

TEST_CASE("an open file of this process is written into under its number, not replaced")
{
    const TemporaryFolder folder;
    const int file = open((folder / "out").c_str(), O_RDWR | O_CREAT, 0600);
    REQUIRE(file >= 0);
    write("/dev/fd/" + std::to_string(file), "bytes");
    char read[16]{};
    CHECK(pread(file, read, sizeof read, 0) == 5); // the same file, no other under its name
    close(file);
    CHECK(entriesIn(folder.path()) == 1);
}

TEST_CASE("what a killed process left beside its target goes with the next write, and nothing else does")
{
    const TemporaryFolder folder;
    const pid_t ended = fork();
    if (ended == 0)
        _exit(0);
    REQUIRE(waitpid(ended, nullptr, 0) == ended);
    const auto leave = [&](const std::string &name, std::chrono::minutes age) {
        std::filesystem::create_directory(folder / name);
        std::ofstream(folder / name / "a.pdf") << "half";
        for (const std::filesystem::path &each : {folder / name / "a.pdf", folder / name})
            std::filesystem::last_write_time(each, std::filesystem::file_time_type::clock::now() - age);
    };
    leave(".a.pdf.partial-" + std::to_string(ended), std::chrono::minutes(20));
    leave(".a.pdf.partial-" + std::to_string(getppid()), std::chrono::minutes(20)); // still at work
    leave(".b.pdf.partial-" + std::to_string(ended), std::chrono::minutes(20));     // another file's
    leave(".a.pdf.partial-notes", std::chrono::minutes(20));
    write(folder / "a.pdf", "new");
    CHECK_FALSE(std::filesystem::exists(folder / (".a.pdf.partial-" + std::to_string(ended))));
    CHECK(entriesIn(folder.path()) == 4);

    leave(".a.pdf.partial-" + std::to_string(ended), std::chrono::minutes(1)); // may be another machine's, in a shared folder
    write(folder / "a.pdf", "newer");
    CHECK(entriesIn(folder.path()) == 5);
}
