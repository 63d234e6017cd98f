// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include "app/models/search_model.h"

#include <QElapsedTimer>
#include <QTest>

int benchSearch(const std::filesystem::path &project)
{
    guixiang::Session session(project);
    session.open();
    if (!QTest::qWaitFor([&session] { return session.searchIndex() != nullptr; }, 20000))
        return 1;
    guixiang::SearchModel model;
    model.setSession(&session);
    std::vector<double> milliseconds;
    for (int run = 0; run < 50; ++run)
        for (const char *typed : {"潘东小花园", "wuyilu", "4.2", "pdxhy", "Wuyi Road", "安西路660号"}) {
            const QString text = QString::fromUtf8(typed);
            for (qsizetype length = 1; length <= text.size(); ++length) {
                QElapsedTimer timer;
                timer.start();
                model.setQuery(text.first(length));
                milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            }
        }
    report(QStringLiteral("search keystroke"),
           QStringLiteral("median %1, p99 %2, worst %3 ms of %4 keystrokes")
               .arg(quantile(milliseconds, 0.5), 0, 'f', 3)
               .arg(quantile(milliseconds, 0.99), 0, 'f', 3)
               .arg(quantile(milliseconds, 1), 0, 'f', 3)
               .arg(milliseconds.size()),
           QStringLiteral("5 ms"));
    return 0;
}
