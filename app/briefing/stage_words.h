// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/briefing/presenter.h"
#include "app/paint/picture_painter.h"

#include <QQuickPaintedItem>

namespace guixiang {

/// A part of the presenter's scene as an item over the map, no larger than it must be, since every pixel of it is blended into every
/// frame; it places itself. Painted when the scene, the theme or the stage's size changes.
class StageWords : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(guixiang::Presenter *presenter READ presenter WRITE setPresenter NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(QSizeF stageSize MEMBER m_stageSize NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(bool notice MEMBER m_notice NOTIFY changed FINAL)
    Q_PROPERTY(bool dark MEMBER m_dark NOTIFY changed FINAL)

public:
    explicit StageWords(QQuickItem *parent = nullptr);

    [[nodiscard]] Presenter *presenter() const { return m_presenter; }
    void setPresenter(Presenter *presenter);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    void renew();
    [[nodiscard]] bool canPaint() const;

    Presenter *m_presenter = nullptr;
    QSizeF m_stageSize;
    bool m_notice = false; ///< the notice in place of the words
    bool m_dark = false;
    std::unique_ptr<SymbolImages> m_symbols;
};

} // namespace guixiang
