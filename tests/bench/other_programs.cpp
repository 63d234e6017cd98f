// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "other_programs.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {
QString inCheckout(const QString &file)
{
    return QDir::cleanPath(QString::fromUtf8(GUIXIANG_DATA) + u"/../"_s + file);
}

/// A program in the root that install_others.sh makes. The bench runs in a root as well; the one is entered from within the other.
QByteArray outputOf(const QStringList &command)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(inCheckout(u"tools/enter.sh"_s), QStringList{u"--packages"_s, inCheckout(u"tests/bench/other_packages.txt"_s), u"--made"_s} + command);
    process.waitForFinished(-1);
    const bool isFine = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return isFine ? process.readAllStandardOutput().trimmed() : QByteArray();
}

OtherFigures figuresOf(const QJsonObject &answer, const QJsonArray &views)
{
    OtherFigures figures{.program = answer["program"_L1].toString(), .opened = answer["opened"_L1].toDouble(), .views = {}, .peakMb = answer["peak_mb"_L1].toDouble()};
    for (const QJsonValue &view : views) {
        const QString name = view["name"_L1].toString();
        figures.views.push_back({.name = name, .seconds = {}});
        for (const QJsonValue &seconds : answer["views"_L1][name].toArray())
            figures.views.back().seconds.push_back(seconds.toDouble());
    }
    return figures;
}
} // namespace

std::optional<OtherFigures> drawWith(OtherProgram program, const QJsonObject &request)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"request.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return std::nullopt;
    file.write(QJsonDocument(request).toJson());
    file.close();
    const QString script = program == OtherProgram::Qgis ? u"tests/bench/draw_with_qgis.py"_s : u"tests/bench/draw_with_mapnik.py"_s;
    // -B: Python leaves nothing of its own in the checkout.
    const QByteArray output = outputOf({u"python3"_s, u"-B"_s, inCheckout(script), file.fileName()});
    // The answer is the last line; a library may print before it.
    const QJsonObject answer = QJsonDocument::fromJson(output.sliced(output.lastIndexOf('\n') + 1)).object();
    if (answer.isEmpty())
        return std::nullopt;
    return figuresOf(answer, request["views"_L1].toArray());
}
