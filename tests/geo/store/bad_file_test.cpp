// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/error.h"
#include "geo/import/seed/seed.h"
#include "geo/store/project_file.h"
#include "tests/geo/outside_program.h"
#include "tests/geo/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <fstream>

using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;

namespace {
/// One line that begins with the file's name.
void checkRefusal(const std::filesystem::path &file, const std::string &reason)
{
    try {
        (void)geo::readProject(file);
        FAIL("it was read");
    } catch (const geo::StoreError &error) {
        const std::string sentence = error.what();
        CHECK_THAT(sentence, StartsWith(file.string()));
        CHECK_THAT(sentence, ContainsSubstring(reason));
        CHECK(sentence.find('\n') == std::string::npos);
        CHECK(sentence.ends_with("."));
    }
    CHECK_THROWS_AS(geo::updateProject(file, {{{{geo::RecordKind::Task, "1.1"}, "progress", "", "x"}}}), geo::StoreError);
}

void createBundled(const std::filesystem::path &file)
{
    geo::createProject(file, geo::readSeed(std::filesystem::path(GUIXIANG_DATA) / "seed"));
}

void change(const std::filesystem::path &file, const std::string &sql)
{
    (void)outputOf({"sqlite3", file.string(), sql});
}
} // namespace

TEST_CASE("each kind of file that is no project gets its own sentence")
{
    const TemporaryFolder folder;
    checkRefusal(folder / "missing.gxm", "there is no such file");
    checkRefusal(folder.path(), "is a folder");
    std::ofstream(folder / "empty.gxm").flush();
    checkRefusal(folder / "empty.gxm", "the file is empty");
    std::ofstream(folder / "letter.gxm") << "亲爱的同事：附件是方案。";
    checkRefusal(folder / "letter.gxm", "not a project of this program");
    std::ofstream(folder / "short.gxm", std::ios::binary) << std::string("SQLite format 3\0", 16) << "xx";
    checkRefusal(folder / "short.gxm", "cut short");
    change(folder / "other.gxm", "CREATE TABLE photos (name)");
    checkRefusal(folder / "other.gxm", "belongs to another program");
}

TEST_CASE("a project cut short anywhere is refused as such")
{
    const TemporaryFolder folder;
    createBundled(folder / "p.gxm");
    const auto whole = std::filesystem::file_size(folder / "p.gxm");
    for (const std::uintmax_t kept : {whole - 1, whole / 2, std::uintmax_t(4096), std::uintmax_t(99)}) {
        std::filesystem::resize_file(folder / "p.gxm", kept);
        checkRefusal(folder / "p.gxm", "cut short");
    }
}

TEST_CASE("a project of a newer program is refused politely")
{
    const TemporaryFolder folder;
    createBundled(folder / "p.gxm");
    change(folder / "p.gxm", "PRAGMA user_version = 9999");
    checkRefusal(folder / "p.gxm", "newer version of this program (schema 9999");
}

TEST_CASE("a project damaged inside says so")
{
    const TemporaryFolder folder;
    createBundled(folder / "p.gxm");
    std::fstream stream(folder / "p.gxm", std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp(100);
    stream << std::string(8000, '\x7F');
    stream.close();
    checkRefusal(folder / "p.gxm", "damaged");
}

TEST_CASE("a row that makes no sense is an error of the file, not a crash")
{
    const TemporaryFolder folder;
    createBundled(folder / "p.gxm");
    SECTION("broken geometry")
    {
        change(folder / "p.gxm", "DROP TRIGGER ggu_street_geometry; DROP TRIGGER giu_street_geometry");
        change(folder / "p.gxm", "UPDATE street SET geometry = x'0001' WHERE key = 1");
        checkRefusal(folder / "p.gxm", "the geometry of");
    }
    SECTION("an unknown key")
    {
        change(folder / "p.gxm", "PRAGMA ignore_check_constraints=ON; UPDATE task SET status = 'dreaming' WHERE id = '1.1'");
        checkRefusal(folder / "p.gxm", "dreaming");
    }
}

TEST_CASE("a link to a record that is gone is a finding")
{
    const TemporaryFolder folder;
    createBundled(folder / "p.gxm");
    change(folder / "p.gxm", "INSERT INTO place_task VALUES ('nowhere', '1.1')");
    const auto findings = geo::integrityFindings(folder / "p.gxm");
    REQUIRE(findings.size() == 1);
    CHECK_THAT(findings.front(), ContainsSubstring("a row of place_task points to a record that is not there"));
}
