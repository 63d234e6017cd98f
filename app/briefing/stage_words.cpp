// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/briefing/stage_words.h"

#include "app/briefing/stage_painter.h"

namespace guixiang {

StageWords::StageWords(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &StageWords::changed, this, [this] { update(); });
}

void StageWords::setPresenter(Presenter *presenter)
{
    if (m_presenter == presenter)
        return;
    if (m_presenter)
        disconnect(m_presenter, nullptr, this, nullptr);
    m_presenter = presenter;
    if (m_presenter)
        connect(m_presenter, &Presenter::sceneChanged, this, [this] { update(); });
    Q_EMIT changed();
}

void StageWords::paint(QPainter *painter)
{
    if (!m_presenter || !m_presenter->scene() || !m_presenter->session()->style())
        return;
    if (!m_symbols)
        m_symbols = std::make_unique<SymbolImages>(Session::styleFolder());
    paintStageWords(*painter, StageLayout(QSizeF(width(), height()), *m_presenter->session()->style()), *m_presenter->scene(), *m_presenter->session()->style(), m_dark, *m_symbols);
}

} // namespace guixiang
