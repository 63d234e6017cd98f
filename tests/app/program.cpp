// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

Outcome Program::run(const QStringList &arguments) const
{
    return runAs(QStringLiteral(GUIXIANG_PROGRAM), arguments);
}

Outcome Program::runOnFullDisk(const QStringList &arguments) const
{
    // A process that may write no file longer than a block, and is told so in place of being ended.
    return runInShell(u"trap '' XFSZ; ulimit -f 1; exec \"$@\""_s, arguments);
}

Outcome Program::runInShell(const QString &script, const QStringList &arguments) const
{
    return runAs(u"sh"_s, QStringList{u"-c"_s, script, u"sh"_s, QStringLiteral(GUIXIANG_PROGRAM)} + arguments);
}

Outcome Program::runAs(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, QDir(m_home.path()).absolutePath());
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60000));
    INFO(arguments.join(u' ').toStdString());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

QString Program::file(const QString &name) const
{
    return QDir(m_home.path()).absoluteFilePath(name);
}

QString Program::userProject() const
{
    return file(u"guixiang/project.gxm"_s);
}

QString outputOf(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(60000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString withoutSpace(QString text)
{
    static const QRegularExpression space(u"[\\s\u00A0]"_s);
    return text.remove(space);
}

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}
