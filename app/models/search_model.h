// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/session.h"

#include <QAbstractListModel>
#include <QQmlEngine>

#include <vector>

namespace guixiang {

/// The results of the search box, renewed at each keystroke on the GUI thread (see `./run bench` for what that costs).
/// Roles: kind ("task", "place", "street", "walk", "station", "feature"), recordId, title, detail.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(guixiang::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED FINAL)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    Q_PROPERTY(bool english READ isEnglish WRITE setEnglish NOTIFY queryChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY queryChanged FINAL)

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    [[nodiscard]] bool isEnglish() const { return m_english; }
    void setEnglish(bool english);
    [[nodiscard]] int count() const { return static_cast<int>(m_found.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE [[nodiscard]] QString kindAt(int row) const;
    Q_INVOKABLE [[nodiscard]] QString idAt(int row) const;

Q_SIGNALS:
    void sessionChanged();
    void queryChanged();

private:
    void search();

    Session *m_session = nullptr;
    QString m_query;
    bool m_english = false;
    std::vector<geo::Found> m_found;
};

} // namespace guixiang
