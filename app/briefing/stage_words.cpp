// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/briefing/stage_words.h"

#include "app/briefing/stage_painter.h"

namespace guixiang {

namespace {
StagePart partOf(bool notice)
{
    return notice ? StagePart::Notice : StagePart::Words;
}
} // namespace

StageWords::StageWords(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &StageWords::changed, this, &StageWords::renew);
}

void StageWords::setPresenter(Presenter *presenter)
{
    if (m_presenter == presenter)
        return;
    if (m_presenter)
        disconnect(m_presenter, nullptr, this, nullptr);
    m_presenter = presenter;
    if (m_presenter) {
        connect(m_presenter, &Presenter::sceneChanged, this, &StageWords::renew);
        connect(m_presenter, &Presenter::styleChanged, this, &StageWords::renew);
    }
    Q_EMIT changed();
}

bool StageWords::canPaint() const
{
    return m_presenter && m_presenter->scene() && m_presenter->session()->style() && !m_stageSize.isEmpty();
}

void StageWords::renew()
{
    if (!canPaint())
        return;
    const geo::Style &style = *m_presenter->session()->style();
    const QRect region = regionOf(partOf(m_notice), StageLayout(m_stageSize, style), *m_presenter->scene(), style).toAlignedRect();
    setPosition(region.topLeft());
    setSize(region.size());
    update();
}

void StageWords::paint(QPainter *painter)
{
    if (!canPaint())
        return;
    if (!m_symbols)
        m_symbols = std::make_unique<SymbolImages>(Session::styleFolder());
    painter->translate(-position());
    const geo::Style &style = *m_presenter->session()->style();
    paintStagePart(partOf(m_notice), *painter, StageLayout(m_stageSize, style), *m_presenter->scene(), style, m_dark, *m_symbols);
}

} // namespace guixiang
