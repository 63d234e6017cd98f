// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Work that people did is not lost: two writers on one file, closing, and files that cannot be written.
#include "real_window.h"

#include "geo/store/project_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {
geo::Task taskIn(const std::filesystem::path &project)
{
    return *geo::readProject(project).find(geo::TaskId{"4.2"});
}

void openTask(RealWindow &window)
{
    window.key(u"slash"_s);
    window.type(u"4.2"_s);
    window.key(u"Return"_s);
    window.until("the card is open", [&] { return window.has(u"statusButton"_s); });
    window.untilStill();
}

/// A colleague's program writes to the same file.
void writeOutside(const std::filesystem::path &project, const char *field, const char *before, const char *after)
{
    const geo::WrittenEdit written = geo::updateProject(project, {{{{geo::RecordKind::Task, "4.2"}, field, before, after}}});
    REQUIRE(written.conflicts.empty());
}

QString typedIn(RealWindow &window, const QString &field)
{
    for (QQuickItem *child : window.item(field).childItems())
        if (child->property("placeholderText").isValid())
            return child->property("text").toString();
    return {};
}
} // namespace

TEST_CASE("a colleague's words come into the window while something else is being typed, and both are in the file")
{
    RealWindow window;
    openTask(window);
    window.click(u"progressField"_s);
    window.type(u"half a sen"_s);
    writeOutside(window.project(), "responsible", "", "colleague");
    window.until("they are seen", [&] { return typedIn(window, u"responsibleField"_s) == u"colleague"_s; });
    CHECK(typedIn(window, u"progressField"_s) == u"half a sen"_s);
    window.type(u"tence"_s);
    window.key(u"Return"_s);
    window.until("both are in the file", [&] { return taskIn(window.project()).progress == "half a sentence" && taskIn(window.project()).responsible == "colleague"; });
    CHECK_FALSE(window.has(u"conflictPanel"_s));
}

TEST_CASE("the same field written by both shows both values, and a person chooses")
{
    RealWindow window;
    openTask(window);
    window.click(u"progressField"_s);
    window.type(u"mine"_s);
    writeOutside(window.project(), "progress", "", "theirs");
    window.until("the file's is known", [&] { return window.program().session().plan()->find(geo::TaskId{"4.2"})->progress == "theirs"; });
    CHECK(typedIn(window, u"progressField"_s) == u"mine"_s);
    window.key(u"Return"_s);
    window.until("both are shown", [&] { return window.has(u"conflictPanel"_s); });
    if (qEnvironmentVariableIsSet("GUIXIANG_KEEP_PICTURES"))
        window.grab().save(u"conflict.png"_s);
    CHECK(taskIn(window.project()).progress == "theirs");
    window.click(u"conflictMine-take"_s);
    window.until("it is in the file", [&] { return taskIn(window.project()).progress == "mine"; });
    CHECK_FALSE(window.has(u"conflictPanel"_s));
    window.key(u"Escape"_s); // out of the field, whose own undo is about what is typed
    window.key(u"ctrl+z"_s);
    window.until("theirs is back", [&] { return taskIn(window.project()).progress == "theirs"; });
}

TEST_CASE("a field that is being typed into when the window is closed is in the file")
{
    RealWindow window;
    openTask(window);
    window.click(u"progressField"_s);
    window.type(u"not committed"_s);
    const std::filesystem::path project = window.project();
    window.close();
    CHECK(taskIn(project).progress == "not committed");
}

TEST_CASE("a window that closes with a change that cannot be written asks, and stays until it is answered")
{
    RealWindow window;
    openTask(window);
    const std::filesystem::path aside = window.project().string() + ".aside";
    std::filesystem::rename(window.project(), aside);
    window.click(u"progressField"_s);
    window.type(u"unwritten"_s);
    window.window().close();
    window.until("it asks", [&] { return window.has(u"closingDiscard"_s); });
    CHECK(window.window().isVisible());
    if (qEnvironmentVariableIsSet("GUIXIANG_KEEP_PICTURES"))
        window.grab().save(u"closing.png"_s);

    SECTION("written again, it closes")
    {
        std::filesystem::rename(aside, window.project());
        window.click(u"closingAgain"_s);
        window.until("it closes", [&] { return !window.window().isVisible(); });
        CHECK(taskIn(window.project()).progress == "unwritten");
    }
    SECTION("discarded, it closes and the file is as it was")
    {
        window.click(u"closingDiscard"_s);
        window.until("it closes", [&] { return !window.window().isVisible(); });
        CHECK(taskIn(aside).progress.empty());
    }
    SECTION("told to stay, it stays with the change")
    {
        window.click(u"closingStay"_s);
        window.until("the question is gone", [&] { return !window.has(u"closingStay"_s); });
        CHECK(window.program().session().hasUnsaved());
        CHECK(window.window().isVisible());
    }
}

TEST_CASE("a step taken back shows the record that it touched, whatever page is open")
{
    RealWindow window;
    openTask(window);
    window.click(u"progressField"_s);
    window.type(u"a step"_s);
    window.key(u"Return"_s);
    window.until("it is written", [&] { return taskIn(window.project()).progress == "a step"; });
    window.key(u"Escape"_s);
    window.key(u"Escape"_s);
    window.until("the card is closed", [&] { return !window.has(u"statusButton"_s); });
    window.key(u"ctrl+z"_s);
    window.until("the task is shown", [&] { return window.has(u"statusButton"_s) && window.text(u"cardTaskTitle"_s) != u""_s; });
    window.until("it is taken back", [&] { return taskIn(window.project()).progress.empty(); });
    CHECK(window.has(u"message"_s));
}

TEST_CASE("a stage goal's date typed without zeros is kept as that day")
{
    RealWindow window;
    openTask(window);
    window.click(u"addGoal"_s);
    window.type(u"sign"_s);
    window.click(u"goalDate"_s);
    window.type(u"2025-9-30"_s);
    window.key(u"Return"_s);
    window.until("it is written", [&] { return taskIn(window.project()).goals == std::vector<geo::StageGoal>{{"sign", "2025-09-30"}}; });
}
