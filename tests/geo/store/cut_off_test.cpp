// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/error.h"
#include "geo/import/seed/seed.h"
#include "geo/store/project_file.h"
#include "tests/geo/changed_project.h"
#include "tests/geo/store/raw_database.h"
#include "tests/geo/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <algorithm>
#include <array>
#include <csignal>
#include <fstream>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using Catch::Matchers::ContainsSubstring;

namespace {
const geo::Plan &bundled()
{
    static const geo::Plan plan = geo::readSeed(std::filesystem::path(GUIXIANG_DATA) / "seed");
    return plan;
}

/// What a program leaves that is ended in the middle of a write: pages of it in the file, and their former selves in the journal.
void makeCutOff(const TemporaryFolder &folder, const std::filesystem::path &project)
{
    geo::createProject(folder / "writing.gxm", bundled());
    {
        const RawDatabase database(folder / "writing.gxm");
        database.run("PRAGMA cache_size = 2; BEGIN; UPDATE street SET note = hex(randomblob(900)); DELETE FROM task_unit");
        std::filesystem::copy_file(folder / "writing.gxm", project);
        std::filesystem::copy_file(folder / "writing.gxm-journal", project.string() + "-journal");
    }
    std::filesystem::remove(folder / "writing.gxm");
}

std::filesystem::path journalOf(const std::filesystem::path &project)
{
    return project.string() + "-journal";
}

geo::PlanEdit someEdit()
{
    geo::Task task = bundled().tasks.front();
    task.progress = "写过了";
    return {.tasks = {{task.id, task}}};
}

std::ptrdiff_t copiesInTemporaryFolder()
{
    const std::filesystem::directory_iterator all(std::filesystem::temp_directory_path());
    return std::ranges::count_if(all, [](const auto &entry) { return entry.path().filename().string().starts_with("guixiang-copy-"); });
}
} // namespace

TEST_CASE("a project whose last write was cut off is rolled back as it is opened, and that is said once")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "p.gxm";
    makeCutOff(folder, file);
    const geo::OpenedProject opened = geo::openProject(file);
    CHECK(opened.plan == bundled());
    CHECK(opened.state == geo::ProjectState{.wasCutOff = true});
    CHECK(filesIn(folder.path()) == 1);
    CHECK(geo::openProject(file).state == geo::ProjectState());
    CHECK(geo::integrityFindings(file).empty());
}

TEST_CASE("a project whose last write was cut off is rolled back before the next write")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "p.gxm";
    makeCutOff(folder, file);
    changeProject(file, someEdit());
    CHECK(filesIn(folder.path()) == 1);
    CHECK(geo::readProject(file) == geo::edited(bundled(), someEdit()));
}

TEST_CASE("a project that was cut off is shown from a private copy where it may not be written, and not a byte of it changes")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "p.gxm";
    makeCutOff(folder, file);
    const std::array before{bytesOf(file), bytesOf(journalOf(file))};
    const std::ptrdiff_t copies = copiesInTemporaryFolder();
    using std::filesystem::perms;
    std::filesystem::permissions(file, perms::owner_read);
    std::filesystem::permissions(folder.path(), perms::owner_read | perms::owner_exec);
    {
        const NobodyInstead nobody;
        if (faccessat(AT_FDCWD, folder.path().c_str(), W_OK, AT_EACCESS) == 0)
            SKIP("this user may write anywhere");
        const geo::OpenedProject opened = geo::openProject(file);
        CHECK(opened.plan == bundled());
        CHECK(opened.state.wasCutOff);
        CHECK(opened.state.isPrivateCopy);
        CHECK_THAT(opened.state.whyNotWritable, ContainsSubstring("p.gxm: its last write was cut off"));
        CHECK_THROWS_AS(changeProject(file, someEdit()), geo::StoreError);
    }
    std::filesystem::permissions(folder.path(), perms::owner_all);
    CHECK(before == std::array{bytesOf(file), bytesOf(journalOf(file))});
    CHECK(filesIn(folder.path()) == 2);
    CHECK(copiesInTemporaryFolder() == copies);
}

TEST_CASE("a journal that names another file makes nothing disappear")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "p.gxm";
    makeCutOff(folder, file);
    const std::string victim = folder / "letters.txt";
    std::ofstream(victim) << "mine";
    // As SQLite ends the journal of one of several databases that are written at once.
    std::string tail(4, '\0');
    tail.append(victim);
    const auto bigEndian = [&tail](std::uint32_t value) {
        for (int shift = 24; shift >= 0; shift -= 8)
            tail += static_cast<char>(value >> shift & 0xFF);
    };
    std::uint32_t sum = 0;
    for (const char letter : victim)
        sum += static_cast<std::uint32_t>(static_cast<signed char>(letter));
    bigEndian(static_cast<std::uint32_t>(victim.size()));
    bigEndian(sum);
    tail.append("\xD9\xD5\x05\xF9\x20\xA1\x63\xD7", 8);
    std::ofstream(journalOf(file), std::ios::binary | std::ios::app) << tail;
    const std::array before{bytesOf(file), bytesOf(journalOf(file))};

    CHECK_THROWS_WITH(geo::readProject(file), ContainsSubstring("p.gxm: the journal beside it names other files"));
    CHECK_THROWS_WITH(changeProject(file, someEdit()), ContainsSubstring("names other files"));
    CHECK(bytesOf(victim) == "mine");
    CHECK(before == std::array{bytesOf(file), bytesOf(journalOf(file))});
}

TEST_CASE("a link in the place of a journal or a log is refused, and what it leads to stays")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "p.gxm";
    geo::createProject(file, bundled());
    std::ofstream(folder / "letters.txt") << std::string(1, '\0') << "mine";
    for (const std::string ending : {"-journal", "-wal", "-shm"}) {
        std::filesystem::create_symlink(folder / "letters.txt", file.string() + ending);
        CHECK_THROWS_WITH(geo::readProject(file), ContainsSubstring("beside it lies p.gxm" + ending));
        CHECK_THROWS_WITH(changeProject(file, someEdit()), ContainsSubstring("beside it lies p.gxm" + ending));
        CHECK(std::filesystem::is_symlink(file.string() + ending));
        std::filesystem::remove(file.string() + ending);
    }
    CHECK(bytesOf(folder / "letters.txt") == std::string("\0mine", 5));
}

TEST_CASE("a journal of a write under way is left alone, and the project is read as it was before")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "p.gxm";
    geo::createProject(file, bundled());
    const RawDatabase writer(file);
    writer.run("BEGIN IMMEDIATE; UPDATE task SET progress = '别处写的'");
    REQUIRE(std::filesystem::exists(journalOf(file)));
    const geo::OpenedProject opened = geo::openProject(file);
    CHECK(opened.plan == bundled());
    CHECK_FALSE(opened.state.wasCutOff);
    writer.run("COMMIT");
    CHECK(geo::readProject(file).tasks.front().progress == "别处写的");
}

TEST_CASE("the locks of a write under way outlive a look at the project in the same program")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "p.gxm";
    geo::createProject(file, bundled());
    const RawDatabase writer(file);
    writer.run("BEGIN IMMEDIATE; UPDATE task SET progress = '别处写的'");
    (void)geo::readProject(file);
    (void)geo::whyNotWritable(file);
    // Locks are a process's own, so only another one can tell.
    CHECK(exitCodeOf({"sqlite3", file.string(), "BEGIN IMMEDIATE"}) != 0);
    writer.run("ROLLBACK");
    CHECK(exitCodeOf({"sqlite3", file.string(), "BEGIN IMMEDIATE"}) == 0);
}

TEST_CASE("a project in write-ahead mode is read without a trace, with what another program has just written, and written soundly")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "p.gxm";
    geo::createProject(file, bundled());
    RawDatabase(file).run("PRAGMA journal_mode = WAL");
    REQUIRE(filesIn(folder.path()) == 1);
    const std::string before = bytesOf(file);
    CHECK(geo::openProject(file).state == geo::ProjectState());
    CHECK(geo::readProject(file) == bundled());
    CHECK(bytesOf(file) == before);
    CHECK(filesIn(folder.path()) == 1);
    {
        const RawDatabase writer(file);
        writer.run("UPDATE task SET progress = '别处写的'");
        CHECK(geo::readProject(file).tasks.front().progress == "别处写的");
        // What a program leaves that is ended now.
        std::filesystem::copy_file(file, folder / "q.gxm");
        std::filesystem::copy_file(file.string() + "-wal", folder / "q.gxm-wal");
    }
    CHECK(geo::readProject(folder / "q.gxm").tasks.front().progress == "别处写的");
    CHECK_FALSE(std::filesystem::exists(folder / "q.gxm-shm"));
    changeProject(folder / "q.gxm", someEdit());
    CHECK(geo::readProject(folder / "q.gxm").tasks.at(0).progress == "写过了");
    CHECK(geo::readProject(folder / "q.gxm").tasks.at(1).progress == "别处写的");
    CHECK(filesIn(folder.path()) == 2);
}

TEST_CASE("where the disk takes no more, what was begun is taken back at once and the sentence says so")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "p.gxm";
    geo::createProject(file, bundled());
    geo::PlanAddition addition;
    for (int i = 0; i < 4000; ++i)
        addition.streets.push_back({.id = {"s" + std::to_string(i)}, .name = {"路", {}}, .note = std::string(500, 'x'), .line = {{121.4, 31.2}, {121.41, 31.2}}});
    rlimit limit{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &limit) == 0);
    const rlimit small{std::filesystem::file_size(file) + 100'000, limit.rlim_max};
    const auto signalled = std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
    std::string sentence;
    auto kind = geo::StoreError::Kind::Other;
    try {
        geo::addToProject(file, addition);
    } catch (const geo::StoreError &error) {
        sentence = error.what();
        kind = error.kind();
    }
    setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, signalled);
    CHECK(kind == geo::StoreError::Kind::Disk);
    CHECK_THAT(sentence, ContainsSubstring("p.gxm: the disk failed") && ContainsSubstring("Nothing was changed."));
    CHECK(filesIn(folder.path()) == 1);
    const geo::OpenedProject opened = geo::openProject(file);
    CHECK(opened.plan == bundled());
    CHECK_FALSE(opened.state.wasCutOff);
}

TEST_CASE("that a project cannot be written is known before the first word is typed")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "p.gxm";
    geo::createProject(file, bundled());
    CHECK(geo::whyNotWritable(file).empty());
    using std::filesystem::perms;
    std::filesystem::permissions(file, perms::owner_read);
    {
        const NobodyInstead nobody;
        if (faccessat(AT_FDCWD, file.c_str(), W_OK, AT_EACCESS) == 0)
            SKIP("this user may write anywhere");
        CHECK_THAT(geo::whyNotWritable(file), ContainsSubstring("p.gxm: the file is write-protected"));
        CHECK(geo::openProject(file).state.whyNotWritable == geo::whyNotWritable(file));
    }
    std::filesystem::permissions(file, perms::owner_read | perms::owner_write);
    std::filesystem::permissions(folder.path(), perms::owner_read | perms::owner_exec);
    {
        const NobodyInstead nobody;
        CHECK_THAT(geo::whyNotWritable(file), ContainsSubstring("nothing can be written in its folder"));
    }
    std::filesystem::permissions(folder.path(), perms::owner_all);
}

TEST_CASE("a pipe is no project, and nobody waits for it")
{
    const TemporaryFolder folder;
    REQUIRE(mkfifo((folder / "p.gxm").c_str(), 0600) == 0);
    CHECK_THROWS_WITH(geo::readProject(folder / "p.gxm"), ContainsSubstring("is a pipe or a device"));
    CHECK_THROWS_WITH(changeProject(folder / "p.gxm", someEdit()), ContainsSubstring("is a pipe or a device"));
}
