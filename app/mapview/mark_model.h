// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/draw/composer.h"

#include <QAbstractListModel>
#include <QQmlEngine>

#include <vector>

namespace guixiang {

/// What can be touched on the picture shown: one row a symbol, stop disc or cluster. For the keyboard, for screen readers
/// and for focus rings; drawing is not its business. Rows change only when the marks do. GUI thread.
/// Roles: position (WGS-84), places (ids), stop (number or 0), offsetX, offsetY (pixels to the symbol's middle), radius.
class MarkModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a PlanMap")

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<geo::Mark> marks);
    [[nodiscard]] const std::vector<geo::Mark> &marks() const { return m_marks; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<geo::Mark> m_marks;
};

/// The ids of a mark's places.
[[nodiscard]] QStringList placeIds(const geo::Mark &mark);

} // namespace guixiang
