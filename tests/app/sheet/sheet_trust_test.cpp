// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Small things of the sheet and the stage that cost trust.
#include "../program.h"

#include "app/sheet/sheet_content.h"
#include "geo/import/seed/seed.h"
#include "geo/store/project_file.h"

#include <QDir>
#include <QImage>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
geo::Plan bundled()
{
    return geo::readSeed(std::filesystem::path(GUIXIANG_DATA) / "seed");
}

/// How many pixels of the words' column on a scene about clause 4.2 are dark.
int inkOf(const Program &program, const QString &name, const char *title)
{
    geo::Plan plan = bundled();
    geo::Task &task = *std::ranges::find(plan.tasks, geo::TaskId{"4.2"}, &geo::Task::id);
    task.title.zh = title;
    plan.scenes = {{.id = {"s"}, .kind = geo::SceneKind::Task, .task = task.id}};
    const QString project = program.file(name + u".gxm"_s), folder = program.file(name);
    geo::createProject(project.toStdString(), plan);
    REQUIRE(program.run({u"brief"_s, project, u"--images"_s, folder, u"--size"_s, u"1280x720"_s}).exitCode == 0);
    const QStringList files = QDir(folder).entryList({u"*.png"_s});
    REQUIRE(files.size() == 1);
    const QImage picture(folder + u'/' + files.front());
    int ink = 0;
    for (int y = 0; y < picture.height() / 2; ++y)
        for (int x = 0; x < picture.width() / 3; ++x)
            ink += qGray(picture.pixel(x, y)) < 90;
    return ink;
}
} // namespace

TEST_CASE("what would lie outside the map's frame is clipped in the SVG too")
{
    const Program program;
    const QString file = program.file(u"a.svg"_s);
    REQUIRE(program.run({u"export"_s, u"--format"_s, u"svg"_s, u"-o"_s, file}).exitCode == 0);
    CHECK(outputOf(u"xmllint"_s, {u"--xpath"_s, u"count(//*[local-name()='clipPath'])"_s, file}).trimmed().toInt() > 0);
}

TEST_CASE("parks on the sheet are no boundary that needs an approval number")
{
    const Program program;
    geo::Plan plan = bundled();
    plan.block = {};
    const QString project = program.file(u"p.gxm"_s);
    geo::createProject(project.toStdString(), plan);
    geo::PlanAddition addition;
    addition.areas.push_back({.id = {"park"}, .kind = geo::AreaKind::Green, .name = {"公园", {}}, .area = {.outline = {{121.41, 31.20}, {121.44, 31.20}, {121.44, 31.23}, {121.41, 31.23}, {121.41, 31.20}}, .holes = {}}});
    geo::addToProject(project.toStdString(), addition);
    const Outcome outcome = program.run({u"export"_s, project, u"--format"_s, u"pdf"_s, u"-o"_s, program.file(u"a.pdf"_s)});
    CHECK(outcome.exitCode == 0);
    CHECK_FALSE(outcome.errors.contains(u"没有审图号"_s));
}

TEST_CASE("a walk of one stop has no length and no time on foot")
{
    const geo::Plan plan = bundled();
    geo::Walk walk = *plan.firstWalk();
    walk.stops.resize(1);
    walk.stops[0].talkMinutes = 0;
    CHECK(guixiang::sheetContent(plan, walk, geo::Route(), {}).total == u"1 站"_s);
    CHECK(guixiang::sheetContent(plan, walk, geo::Route(), {.english = true}).total == u"1 stop"_s);
}

TEST_CASE("a title that begins with a quotation mark is as large on the stage as any other")
{
    const Program program;
    const int plain = inkOf(program, u"plain"_s, "《十五分钟生活圈》的一处改善与提升");
    const int quoted = inkOf(program, u"quoted"_s, "“十五分钟生活圈”的一处改善与提升");
    REQUIRE(plain > 500);
    CHECK(quoted > plain * 0.85);
}
