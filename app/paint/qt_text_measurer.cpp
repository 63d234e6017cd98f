// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/qt_text_measurer.h"

namespace guixiang {

QFont mapFont(double sizePx, int weight)
{
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(qRound(sizePx));
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    // Contextual alternates have no character of their own: copied out of a PDF they would be lost.
    for (const QFont::Tag feature : {QFont::Tag("calt"), QFont::Tag("liga"), QFont::Tag("ccmp"), QFont::Tag("locl")})
        font.setFeature(feature, 0);
    return font;
}

double QtTextMeasurer::widthPx(std::string_view text, double sizePx, int weight) const
{
    auto found = m_metrics.find({qRound(sizePx), weight});
    if (found == m_metrics.end())
        found = m_metrics.emplace(std::pair(qRound(sizePx), weight), QFontMetricsF(mapFont(sizePx, weight))).first;
    return found->second.horizontalAdvance(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

} // namespace guixiang
