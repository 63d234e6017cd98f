// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/documents.h"

#include "geo/base/error.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace guixiang {

QString documentNamed(QString name)
{
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
        name.replace(forbidden, QChar(u'-'));
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' + name;
}

void makeFolderOf(const QString &file)
{
    const QString folder = QFileInfo(file).path();
    if (!QDir().mkpath(folder))
        throw geo::WriteError(folder.toStdString() + ": this folder cannot be made; choose another one or check its permissions.");
}

} // namespace guixiang
