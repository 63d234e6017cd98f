// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/trial_mark.h"

#include <QCoreApplication>
#include <QSettings>

#include <cerrno>
#include <csignal>
#include <utility>

namespace guixiang {

namespace {
bool isGone(qint64 process)
{
    return process != QCoreApplication::applicationPid() && kill(static_cast<pid_t>(process), 0) != 0 && errno == ESRCH;
}
} // namespace

TrialMark::~TrialMark()
{
    end();
}

bool TrialMark::begin(const QString &what)
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("trial-") + m_name);
    const bool wasTried = settings.value(QStringLiteral("what")).toString() == what;
    if (wasTried && isGone(settings.value(QStringLiteral("process")).toLongLong())) {
        settings.remove(QString());
        return false;
    }
    settings.setValue(QStringLiteral("what"), what);
    settings.setValue(QStringLiteral("process"), QCoreApplication::applicationPid());
    settings.sync(); // before anything can go wrong
    m_isSet = true;
    return true;
}

void TrialMark::end()
{
    if (!std::exchange(m_isSet, false))
        return;
    QSettings settings;
    settings.remove(QStringLiteral("trial-") + m_name);
}

} // namespace guixiang
