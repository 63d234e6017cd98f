// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/search_model.h"

#include "app/models/records.h"

namespace guixiang {

namespace {
enum Role { KindRole = Qt::UserRole, IdRole, TitleRole, DetailRole };

QString kindKey(geo::Found::Kind kind)
{
    switch (kind) {
    case geo::Found::Kind::Task: return QStringLiteral("task");
    case geo::Found::Kind::Place: return QStringLiteral("place");
    case geo::Found::Kind::Street: return QStringLiteral("street");
    case geo::Found::Kind::Walk: return QStringLiteral("walk");
    case geo::Found::Kind::Station: return QStringLiteral("station");
    case geo::Found::Kind::Feature: return QStringLiteral("feature");
    }
    return {};
}
} // namespace

void SearchModel::setSession(Session *session)
{
    if (!follow(m_session, session, this, &SearchModel::search))
        return;
    if (m_session)
        connect(m_session, &Session::searchIndexChanged, this, &SearchModel::search);
    Q_EMIT sessionChanged();
    search();
}

void SearchModel::setQuery(const QString &query)
{
    if (m_query == query)
        return;
    m_query = query;
    search();
}

void SearchModel::setEnglish(bool english)
{
    if (m_english == english)
        return;
    m_english = english;
    search();
}

void SearchModel::search()
{
    beginResetModel();
    m_found.clear();
    if (m_session && m_session->searchIndex())
        m_found = m_session->searchIndex()->find(m_query.toStdString());
    endResetModel();
    Q_EMIT queryChanged();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const geo::Found &found = m_found[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KindRole: return kindKey(found.kind);
    case IdRole: return QString::fromStdString(found.id);
    case TitleRole: return inLanguage(found.title, m_english);
    case DetailRole: return inLanguage(found.detail, m_english);
    default: return {};
    }
}

QHash<int, QByteArray> SearchModel::roleNames() const
{
    return {{KindRole, "kind"}, {IdRole, "recordId"}, {TitleRole, "title"}, {DetailRole, "detail"}};
}

QString SearchModel::kindAt(int row) const
{
    return data(index(row), KindRole).toString();
}

QString SearchModel::idAt(int row) const
{
    return data(index(row), IdRole).toString();
}

} // namespace guixiang
