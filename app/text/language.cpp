// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/language.h"

#include <QCoreApplication>

namespace guixiang {

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_translator);
}

void Language::setEnglish(bool english)
{
    if (m_english == english)
        return;
    m_english = english;
    if (english && m_translator.load(QStringLiteral(":/i18n/guixiang_en.qm")))
        QCoreApplication::installTranslator(&m_translator);
    else
        QCoreApplication::removeTranslator(&m_translator);
    Q_EMIT changed();
}

} // namespace guixiang
