// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "real_window.h"

#include "geo/store/project_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {
geo::Task taskIn(const std::filesystem::path &project, const char *id)
{
    const geo::Plan plan = geo::readProject(project);
    const geo::Task *task = plan.find(geo::TaskId{id});
    REQUIRE(task);
    return *task;
}

void openTask(RealWindow &window, const QString &id)
{
    window.key(u"slash"_s);
    window.type(id);
    window.key(u"Return"_s);
    window.until("the card is open", [&] { return window.has(u"statusButton"_s); });
    window.untilStill();
}
} // namespace

TEST_CASE("a responsible unit typed into the card is in the file")
{
    RealWindow window;
    openTask(window, u"4.2"_s);
    window.click(u"responsibleField"_s);
    window.type(u"garden office"_s);
    window.key(u"Return"_s);
    window.until("it is written", [&] { return taskIn(window.project(), "4.2").responsible == "garden office"; });
    CHECK(taskIn(window.project(), "4.2").status == geo::TaskStatus::Unrecorded);
}

TEST_CASE("a status chosen on the card is in the file")
{
    RealWindow window;
    openTask(window, u"4.2"_s);
    window.click(u"statusButton"_s);
    window.until("the menu is open", [&] { return window.has(u"status-under_way"_s); });
    window.click(u"status-under_way"_s);
    window.until("it is written",
                 [&] { return taskIn(window.project(), "4.2").status == geo::TaskStatus::UnderWay; });
    CHECK(window.text(u"statusButton"_s).contains(u"推进中"_s));
}

TEST_CASE("a change that cannot be written is said, kept, and written when asked again")
{
    RealWindow window;
    openTask(window, u"4.2"_s);
    const std::filesystem::path aside = window.project().string() + ".aside";
    std::filesystem::rename(window.project(), aside);
    window.click(u"statusButton"_s);
    window.until("the menu is open", [&] { return window.has(u"status-done"_s); });
    window.click(u"status-done"_s);
    window.until("a sentence says so", [&] { return window.has(u"message"_s); });
    CHECK(window.program().session().hasUnsaved());
    std::filesystem::rename(aside, window.project());
    window.click(u"messageAction"_s);
    window.until("it is written", [&] { return taskIn(window.project(), "4.2").status == geo::TaskStatus::Done; });
    window.until("nothing is unsaved", [&] { return !window.program().session().hasUnsaved(); });
}
