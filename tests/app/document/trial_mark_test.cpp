// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/trial_mark.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <unistd.h>

using namespace Qt::StringLiterals;
using guixiang::TrialMark;

namespace {
/// Settings of the test's own, with the mark that a process left.
class OwnSettings
{
public:
    OwnSettings()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(u"guixiang"_s);
        QCoreApplication::setApplicationName(u"guixiang"_s);
    }
    static void leave(const QString &what, qint64 process)
    {
        QSettings settings;
        settings.setValue(u"trial-style/what"_s, what);
        settings.setValue(u"trial-style/process"_s, process);
        settings.sync();
    }

private:
    QTemporaryDir m_folder;
};

std::unique_ptr<TrialMark> mark()
{
    auto made = std::make_unique<TrialMark>();
    made->setProperty("name", u"style"_s);
    return made;
}

qint64 goneProcess()
{
    QProcess process;
    process.start(u"true"_s, QStringList());
    REQUIRE(process.waitForStarted());
    const qint64 id = process.processId();
    REQUIRE(process.waitForFinished());
    return id;
}
} // namespace

TEST_CASE("what a process that is gone died of is not tried again, until it is asked for once more")
{
    const OwnSettings settings;
    OwnSettings::leave(u"a.json"_s, goneProcess());
    const auto trial = mark();
    CHECK_FALSE(trial->begin(u"a.json"_s));
    CHECK_FALSE(QSettings().contains(u"trial-style/what"_s));
    CHECK(trial->begin(u"a.json"_s));
}

TEST_CASE("a mark is written before a thing is tried and goes once it did no harm, or the program ends as it should")
{
    const OwnSettings settings;
    auto trial = mark();
    CHECK(trial->begin(u"a.json"_s));
    CHECK(QSettings().value(u"trial-style/process"_s).toLongLong() == getpid());
    trial->end();
    CHECK_FALSE(QSettings().contains(u"trial-style/what"_s));
    CHECK(trial->begin(u"a.json"_s));
    trial.reset();
    CHECK_FALSE(QSettings().contains(u"trial-style/what"_s));
}

TEST_CASE("another thing, and one that another window tries just now, are tried")
{
    const OwnSettings settings;
    OwnSettings::leave(u"b.json"_s, goneProcess());
    CHECK(mark()->begin(u"a.json"_s));
    OwnSettings::leave(u"a.json"_s, getppid());
    CHECK(mark()->begin(u"a.json"_s));
}
