// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/import_rehearsal.h"

#include "app/async/limited_process.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <QFile>
#include <QTemporaryDir>

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

std::filesystem::path fileIn(const QTemporaryDir &folder, const char *name, qsizetype size)
{
    QFile file(folder.filePath(QString::fromUtf8(name)));
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(QByteArray(size, ' '));
    return file.fileName().toStdString();
}
} // namespace

TEST_CASE("a file that ends its reader is refused in a sentence that names it")
{
    const QTemporaryDir folder;
    const Script script("#!/bin/sh\nkill -SEGV $$\n");
    CHECK_THROWS_WITH(guixiang::rehearseImport({.file = fileIn(folder, "bad.kml", 10)}), ContainsSubstring("bad.kml: reading it ended the process that read it"));
}

TEST_CASE("what a file is refused for is left to the reading that follows")
{
    const QTemporaryDir folder;
    CHECK_NOTHROW(guixiang::rehearseImport({.file = fileIn(folder, "empty.csv", 0), .target = geo::ImportTarget::Places}));
    const Script script("#!/bin/sh\nexit 2\n");
    CHECK_NOTHROW(guixiang::rehearseImport({.file = fileIn(folder, "bad.csv", 10)}));
}

TEST_CASE("a city is not read twice")
{
    const QTemporaryDir folder;
    const Script script("#!/bin/sh\nkill -SEGV $$\n");
    CHECK_NOTHROW(guixiang::rehearseImport({.file = fileIn(folder, "city.osm", 3'000'000)}));
}
