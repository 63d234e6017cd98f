// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/import_process.h"

#include "app/async/limited_process.h"
#include "geo/import/seed/seed.h"
#include "geo/store/project_file.h"
#include "tests/geo/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <fstream>

using Catch::Matchers::ContainsSubstring;
using namespace Qt::StringLiterals;

namespace {
/// In the program's place, a script that ends as it is told.
class Script
{
public:
    explicit Script(const char *text)
    {
        QFile file(m_folder.filePath(u"guixiang"_s));
        REQUIRE(file.open(QFile::WriteOnly));
        file.write(text);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        guixiang::setLimitedProgram(file.fileName());
    }
    ~Script() { guixiang::setLimitedProgram(QStringLiteral(GUIXIANG_PROGRAM)); }

private:
    QTemporaryDir m_folder;
};

class Case
{
public:
    explicit Case(const char *text)
        : m_file(m_folder / "地点.csv")
        , m_project(m_folder / "p.gxm")
    {
        geo::createProject(m_project, geo::readSeed(std::filesystem::path(GUIXIANG_DATA) / "seed"));
        std::ofstream(m_file) << text;
    }
    [[nodiscard]] guixiang::ImportTask task(guixiang::ImportTask::Step step) const
    {
        guixiang::ImportTask task{.step = step, .project = m_project, .request = {.file = m_file}};
        task.request.target = geo::ImportTarget::Places;
        task.request.datum = {.datum = geo::Datum::Wgs84};
        return task;
    }
    [[nodiscard]] std::size_t places() const { return geo::readProject(m_project).places.size(); }

private:
    TemporaryFolder m_folder;
    std::filesystem::path m_file;
    std::filesystem::path m_project;
};

using Step = guixiang::ImportTask::Step;
constexpr const char *table = "name,lon,lat\n口袋公园,121.42,31.22\n,121.42,31.22\n";
} // namespace

TEST_CASE("a file is looked at, tried and taken by a process of its own")
{
    const Case file(table);
    const std::size_t before = file.places();
    const guixiang::ImportResult preview = guixiang::runImport(file.task(Step::Preview));
    CHECK(preview.columns == QStringList{u"name"_s, u"lon"_s, u"lat"_s});
    CHECK(preview.rows.size() == 2);
    CHECK(preview.proposed == u"wgs84"_s);
    REQUIRE(preview.positions.size() == 1);
    CHECK(preview.positions[0] == geo::LonLat{121.42, 31.22});

    const guixiang::ImportResult tried = guixiang::runImport(file.task(Step::DryRun));
    CHECK(tried.taken == QList<guixiang::ImportCount>{{.kind = u"places"_s, .count = 1, .example = {}}});
    REQUIRE(tried.refused.size() == 1);
    CHECK(tried.refused[0].example.contains(u"地点.csv"_s));
    CHECK(file.places() == before);

    std::vector<double> shares;
    const guixiang::ImportResult taken = guixiang::runImport(file.task(Step::Import), {.reached = [&](double share) { shares.push_back(share); }});
    CHECK(taken.records.size() == 1);
    CHECK(taken.report == tried.report);
    CHECK(file.places() == before + 1);
    REQUIRE_FALSE(shares.empty());
    CHECK(std::ranges::is_sorted(shares));
}

TEST_CASE("a file that ends its reader is refused in a sentence that names it, however large it is")
{
    const Case file(table);
    const Script script("#!/bin/sh\nkill -SEGV $$\n");
    CHECK_THROWS_WITH(guixiang::runImport(file.task(Step::Preview)), ContainsSubstring("地点.csv: reading it ended the process that read it"));
}

TEST_CASE("a reader that says nothing sensible is taken for one that ended")
{
    const Case file(table);
    const Script script("#!/bin/sh\necho '[[[{'; echo '{\"result\": 5}'; exit 0\n");
    CHECK_THROWS_WITH(guixiang::runImport(file.task(Step::Import)), ContainsSubstring("reading it ended the process that read it"));
}

TEST_CASE("what a file is refused for comes as the reader's own sentence")
{
    const Case file("a,b\n1,2\n");
    CHECK_THROWS_WITH(guixiang::runImport(file.task(Step::Import)), ContainsSubstring("地点.csv") && ContainsSubstring("--map name=COLUMN"));
}

TEST_CASE("an import that is asked to stop takes back what it began, by the reader's own hand")
{
    const Case file(table);
    std::stop_source stop;
    const Script script("#!/bin/sh\ntrap 'echo \"{\\\"cancelled\\\": true}\"; exit 0' TERM\necho '{\"share\": 0.5}'\nwhile :; do sleep 0.1; done\n");
    CHECK_THROWS_AS(guixiang::runImport(file.task(Step::Import), {.reached = [&](double) { stop.request_stop(); }, .stop = stop.get_token()}), geo::Cancelled);
}
