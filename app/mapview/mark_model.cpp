// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/mark_model.h"

#include "geo/base/mercator.h"

#include <QGeoCoordinate>

#include <algorithm>

namespace guixiang {

namespace {
enum Role { CoordinateRole = Qt::UserRole, PlacesRole, StopRole, OffsetXRole, OffsetYRole, RadiusRole };

bool sameMarks(const std::vector<geo::Mark> &left, const std::vector<geo::Mark> &right)
{
    return std::ranges::equal(left, right, [](const geo::Mark &a, const geo::Mark &b) {
        return a.places == b.places && a.stop == b.stop && a.anchor == b.anchor && a.offset == b.offset;
    });
}
} // namespace

QStringList placeIds(const geo::Mark &mark)
{
    QStringList ids;
    for (const geo::PlaceId &place : mark.places)
        ids << QString::fromStdString(place.value);
    return ids;
}

void MarkModel::show(std::vector<geo::Mark> marks)
{
    // Tab visits them from the north-west, row by row. A MapItemView makes its last row first, so the first comes last.
    std::ranges::sort(marks, std::ranges::greater{}, [](const geo::Mark &mark) { return std::pair(mark.anchor.y, mark.anchor.x); });
    if (sameMarks(m_marks, marks))
        return;
    beginResetModel();
    m_marks = std::move(marks);
    endResetModel();
}

int MarkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_marks.size());
}

QVariant MarkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const geo::Mark &mark = m_marks[static_cast<std::size_t>(index.row())];
    switch (role) {
    case CoordinateRole: {
        const geo::LonLat position = geo::toLonLat(mark.anchor);
        return QVariant::fromValue(QGeoCoordinate(position.lat, position.lon));
    }
    case PlacesRole: return placeIds(mark);
    case StopRole: return mark.stop;
    case OffsetXRole: return mark.offset.x;
    case OffsetYRole: return mark.offset.y;
    case RadiusRole: return mark.radiusPx;
    default: return {};
    }
}

QHash<int, QByteArray> MarkModel::roleNames() const
{
    return {{CoordinateRole, "position"}, {PlacesRole, "places"},   {StopRole, "stop"},
            {OffsetXRole, "offsetX"},       {OffsetYRole, "offsetY"}, {RadiusRole, "radius"}};
}

} // namespace guixiang
