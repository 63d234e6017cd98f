// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// What the program said.
struct Outcome
{
    int exitCode = -1;
    QString output;
    QString errors;
};

/// The built program with a home of its own: no display, no settings, no project from before.
class Program
{
public:
    [[nodiscard]] Outcome run(const QStringList &arguments) const;
    /// The same from a POSIX shell, where "$@" is the program and its arguments: "exec \"$@\" >/dev/full".
    [[nodiscard]] Outcome runInShell(const QString &script, const QStringList &arguments) const;
    /// The same where no file can grow beyond a few hundred bytes.
    [[nodiscard]] Outcome runOnFullDisk(const QStringList &arguments) const;
    /// A file in a folder of this program's own, with a blank and Chinese in its name.
    [[nodiscard]] QString file(const QString &name) const;
    /// Where the user's own project comes to lie.
    [[nodiscard]] QString userProject() const;

private:
    [[nodiscard]] Outcome runAs(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_home{QDir::tempPath() + QStringLiteral("/硅巷 XXXXXX")};
};

/// What another program says on stdout; fails the test when it ends badly.
QString outputOf(const QString &program, const QStringList &arguments, const QByteArray &input = {});
[[nodiscard]] QByteArray bytesOf(const QString &file);
[[nodiscard]] QString withoutSpace(QString text);
