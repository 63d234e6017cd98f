// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/own_style.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

QString styleOf(const QString &paper, const QString &street, const QString &more)
{
    return uR"({"version": 8, "sources": {"plan": {"type": "vector"}}, "layers": [
        {"id": "paper", "type": "background", "paint": {"background-color": "%1"}},
        {"id": "streets", "type": "line", "source": "plan", "source-layer": "street", "paint": {"line-color": "%2", "line-width": 6%3}}]})"_s
        .arg(paper, street, more);
}

void writeText(const QString &name, const QString &text)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}
