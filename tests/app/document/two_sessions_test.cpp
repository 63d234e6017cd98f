// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/session.h"
#include "geo/import/seed/seed.h"
#include "geo/store/project_file.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
const geo::TaskId garden{"4.2"};

/// A project with an open session on it.
class Office
{
public:
    explicit Office(const std::filesystem::path &project)
        : session(project)
    {
        session.open();
        until([this] { return session.isReady(); });
    }
    ~Office() { session.finish(); }

    static void until(const std::function<bool()> &condition) { REQUIRE(QTest::qWaitFor(condition, 10s)); }
    geo::Task task() const { return *session.plan()->find(garden); }
    void change(const std::function<void(geo::Task &)> &edit, const std::optional<QString> &base = {})
    {
        geo::Task next = task();
        edit(next);
        session.change({.tasks = {{next.id, next}}}, u"task"_s, {}, base);
    }
    void setProgress(const char *words) { change([words](geo::Task &task) { task.progress = words; }); }
    void untilWritten() { until([this] { return !session.hasUnsaved(); }); }

    guixiang::Session session;
};

class Project
{
public:
    Project() { geo::createProject(file(), geo::readSeed(std::filesystem::path(GUIXIANG_DATA) / "seed")); }
    std::filesystem::path file() const { return std::filesystem::path(m_folder.path().toStdString()) / "p.gxm"; }
    geo::Task task() const { return *geo::readProject(file()).find(garden); }

private:
    QTemporaryDir m_folder;
};
} // namespace

TEST_CASE("two offices that write two fields of one task keep both, and each sees the other's")
{
    const Project project;
    Office here(project.file()), there(project.file());
    here.setProgress("已开工");
    there.change([](geo::Task &task) { task.status = geo::TaskStatus::UnderWay; });
    here.untilWritten();
    there.untilWritten();
    CHECK(project.task().progress == "已开工");
    CHECK(project.task().status == geo::TaskStatus::UnderWay);
    Office::until([&] { return here.task() == project.task() && there.task() == project.task(); });
    CHECK(here.session.conflicts().empty());
}

TEST_CASE("what another program writes to the file is in the plan within seconds")
{
    const Project project;
    Office here(project.file());
    geo::updateProject(project.file(), {{{{geo::RecordKind::Task, "4.2"}, "responsible", "", "绿化市容局"}}});
    Office::until([&] { return here.task().responsible == "绿化市容局"; });
    CHECK(here.session.undoStep().isEmpty());
}

TEST_CASE("a field that two offices wrote at once waits for a choice, and holds what was chosen")
{
    const bool mine = GENERATE(true, false);
    const Project project;
    Office here(project.file()), there(project.file());
    there.setProgress("那边写的");
    there.untilWritten();
    here.setProgress("这边写的"); // before it saw theirs
    Office::until([&] { return here.session.conflicts().size() == 1; });
    CHECK(here.session.conflicts()[0].theirs == "那边写的");
    CHECK(here.session.hasUnsaved());
    Office::until([&] { return here.task().progress == "那边写的"; });
    here.session.decide(0, mine);
    here.untilWritten();
    CHECK(project.task().progress == (mine ? "这边写的" : "那边写的"));
}

TEST_CASE("what is typed over words that came meanwhile is a conflict too, since it was typed over others")
{
    const Project project;
    Office here(project.file());
    geo::updateProject(project.file(), {{{{geo::RecordKind::Task, "4.2"}, "progress", "", "那边写的"}}});
    Office::until([&] { return here.task().progress == "那边写的"; });
    here.change([](geo::Task &task) { task.progress = "这边写的"; }, QString()); // typing began on an empty field
    REQUIRE(here.session.conflicts().size() == 1);
    CHECK(here.session.conflicts()[0].change.after == "这边写的");
    CHECK(project.task().progress == "那边写的");
}

TEST_CASE("a step that is taken back leaves what another office wrote since, and says so")
{
    const Project project;
    Office here(project.file());
    here.setProgress("一");
    here.untilWritten();
    here.change([](geo::Task &task) { task.status = geo::TaskStatus::Done; });
    here.untilWritten();
    geo::updateProject(project.file(), {{{{geo::RecordKind::Task, "4.2"}, "progress", "一", "那边改的"}}});
    Office::until([&] { return here.task().progress == "那边改的"; });
    int left = -1;
    QObject::connect(&here.session, &guixiang::Session::stepTaken, &here.session, [&](const QString &, const QString &kind, const QString &id, bool back, int count) {
        left = count;
        CHECK(kind == u"task"_s);
        CHECK(id == u"4.2"_s);
        CHECK(back);
    });
    here.session.undo();
    CHECK(left == 0);
    CHECK(here.task().status == geo::TaskStatus::Unrecorded);
    here.session.undo();
    CHECK(left == 1);
    CHECK(here.task().progress == "那边改的");
}

TEST_CASE("edits that follow one another faster than they are written are all in the file")
{
    const Project project;
    Office here(project.file());
    for (int i = 0; i < 20; ++i)
        here.setProgress(("第" + std::to_string(i) + "次").c_str());
    here.untilWritten();
    CHECK(project.task().progress == "第19次");
    CHECK(here.session.conflicts().empty());
}

TEST_CASE("a copy holds what could not be written to the project's own file")
{
    const Project project;
    Office here(project.file());
    const std::filesystem::path aside = project.file().string() + ".aside", copy = project.file().string() + ".copy.gxm";
    std::filesystem::rename(project.file(), aside);
    here.setProgress("没存上");
    Office::until([&] { return !here.session.failure().isEmpty(); });
    std::filesystem::rename(aside, project.file());
    QString problem = u"not heard of"_s;
    QObject::connect(&here.session, &guixiang::Session::copied, &here.session, [&](const QString &, const QString &sentence) { problem = sentence; });
    here.session.saveCopy(QUrl::fromLocalFile(QString::fromStdString(copy.string())));
    Office::until([&] { return problem != u"not heard of"_s; });
    CHECK(problem.toStdString() == "");
    CHECK(geo::readProject(copy).find(garden)->progress == "没存上");
    CHECK(geo::readProject(copy).baseMap == geo::readProject(project.file()).baseMap);
}
