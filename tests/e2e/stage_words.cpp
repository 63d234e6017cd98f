// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage_words.h"

#include "app/briefing/presenter.h"
#include "app/briefing/stage_words.h"

using namespace Qt::StringLiterals;

QString stageWords(RealWindow &window)
{
    auto *item = window.has(u"stageWords"_s) ? qobject_cast<guixiang::StageWords *>(&window.item(u"stageWords"_s)) : nullptr;
    return item ? item->presenter()->spoken() : QString();
}

void untilSaid(RealWindow &window, const QString &text)
{
    window.until("the stage says " + text.toStdString(), [&] { return stageWords(window).contains(text); });
}
