// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A map whose data cannot be read, for good or for a while.
#include "real_window.h"

#include <catch2/catch_test_macros.hpp>

#include <QSignalSpy>

#include <sqlite3.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {
/// Another program's connection to a project.
class OtherProgram
{
public:
    explicit OtherProgram(const std::filesystem::path &project)
    {
        sqlite3 *database = nullptr;
        REQUIRE(sqlite3_open(project.c_str(), &database) == SQLITE_OK);
        m_database.reset(database);
    }
    void run(const char *sql) { REQUIRE(sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK); }

private:
    struct Closer
    {
        void operator()(sqlite3 *database) const { sqlite3_close(database); }
    };
    std::unique_ptr<sqlite3, Closer> m_database;
};

/// A project of the plan in a folder that outlives the windows on it.
std::filesystem::path damagedProject(const QTemporaryDir &folder, const char *damage)
{
    RealWindow maker;
    const std::filesystem::path project = std::filesystem::path(folder.path().toStdString()) / "p.gxm";
    std::filesystem::copy_file(maker.project(), project);
    OtherProgram(project).run(damage);
    return project;
}
} // namespace

TEST_CASE("a window on a project whose map tiles are damaged stays open and says so once")
{
    const QTemporaryDir folder;
    const std::filesystem::path project = damagedProject(folder, "UPDATE base_tile SET bytes = substr(bytes, 1, length(bytes) - 1)");
    RealWindow window(project, {1280, 800}, RealWindow::Opened::Read);
    window.until("it is said", [&] { return window.has(u"message"_s); });
    window.drag({640, 400}, {700, 450});
    window.key(u"plus"_s);
    window.key(u"slash"_s);
    window.type(u"4.2"_s);
    window.key(u"Return"_s);
    window.until("the records are there as ever", [&] { return window.has(u"statusButton"_s); });
}

TEST_CASE("map tiles that go while a window is open leave it its last map, and it says so once")
{
    RealWindow window;
    QSignalSpy unreadable(&window.map(), &guixiang::PlanMap::unreadable);
    OtherProgram(window.project()).run("DROP TABLE base_tile");
    window.wheel({640, 400}, -6); // another level of detail: tiles that were not read yet
    window.until("it is said", [&] { return unreadable.count() > 0; });
    CHECK(window.has(u"message"_s));
    window.drag({640, 400}, {700, 450});
    CHECK(unreadable.count() == 1);
}

TEST_CASE("while another program holds the file the last map stays, and is whole again when it lets go")
{
    RealWindow window;
    OtherProgram other(window.project());
    other.run("BEGIN EXCLUSIVE");
    QSignalSpy unreadable(&window.map(), &guixiang::PlanMap::unreadable);
    window.wheel({640, 400}, -6); // another level of detail: tiles that were not read yet
    window.until("it is said", [&] { return unreadable.count() == 1; }, std::chrono::seconds(30));
    CHECK(window.has(u"message"_s));
    CHECK_FALSE(window.map().isComplete());
    window.drag({640, 400}, {700, 450});
    other.run("COMMIT");
    window.until("the map is whole", [&] { return window.map().isComplete() && !window.has(u"message"_s); }, std::chrono::seconds(30));
    CHECK(unreadable.count() == 1);
}
