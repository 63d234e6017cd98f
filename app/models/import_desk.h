// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "geo/import/import_preview.h"

#include <QElapsedTimer>
#include <QObject>
#include <QQmlEngine>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>
#include <stop_token>

namespace guixiang {

/// How well a file's positions lie along the streets when they are taken for one datum.
struct DatumCandidate
{
    Q_GADGET
    QML_VALUE_TYPE(datumCandidate)
    Q_PROPERTY(QString key MEMBER key FINAL)
    Q_PROPERTY(double medianM MEMBER medianM FINAL)
    Q_PROPERTY(bool compared MEMBER compared FINAL)

public:
    QString key; ///< "wgs84", "gcj02", "bd09"
    double medianM = 0; ///< of the distances to the nearest street
    bool compared = false; ///< false where too little could be compared
    bool operator==(const DatumCandidate &) const = default;
};

/// A row of a file as it is read.
struct ImportRow
{
    Q_GADGET
    QML_VALUE_TYPE(importRow)
    Q_PROPERTY(QStringList cells MEMBER cells FINAL)

public:
    QStringList cells; ///< one for each column
    bool operator==(const ImportRow &) const = default;
};

/// How many features of a kind were taken, mended or refused.
struct ImportCount
{
    Q_GADGET
    QML_VALUE_TYPE(importCount)
    Q_PROPERTY(QString kind MEMBER kind FINAL)
    Q_PROPERTY(int count MEMBER count FINAL)
    Q_PROPERTY(QString example MEMBER example FINAL)

public:
    QString kind;
    int count = 0;
    QString example; ///< the first, in one sentence
    bool operator==(const ImportCount &) const = default;
};

/// A file on its way into the project: looked at first, on a worker, and imported when the user has decided. Reading and writing can be
/// cancelled and leave the project as it was. GUI thread.
class ImportDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(guixiang::Session *session MEMBER m_session NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(QString file READ file NOTIFY changed FINAL)
    Q_PROPERTY(QString target READ target WRITE setTarget NOTIFY changed FINAL)
    Q_PROPERTY(QString category MEMBER m_category WRITE setCategory NOTIFY changed FINAL)
    Q_PROPERTY(QString encoding MEMBER m_encoding WRITE setEncoding NOTIFY changed FINAL)
    Q_PROPERTY(QString datum READ datum WRITE setDatum NOTIFY changed FINAL)
    Q_PROPERTY(bool replace MEMBER m_replace WRITE setReplace NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(bool writing MEMBER m_writing NOTIFY changed FINAL)
    Q_PROPERTY(double share MEMBER m_share NOTIFY shareChanged FINAL)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY shareChanged FINAL) ///< -1 while nobody can tell
    Q_PROPERTY(QString problem MEMBER m_problem NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)
    Q_PROPERTY(QStringList columns READ columns NOTIFY changed FINAL)
    Q_PROPERTY(QList<guixiang::ImportRow> rows READ rows NOTIFY changed FINAL)
    Q_PROPERTY(bool declaresDatum READ declaresDatum NOTIFY changed FINAL)
    Q_PROPERTY(QString proposed READ proposed NOTIFY changed FINAL)
    Q_PROPERTY(QList<guixiang::DatumCandidate> candidates READ candidates NOTIFY changed FINAL)
    Q_PROPERTY(QList<guixiang::ImportCount> taken READ taken NOTIFY changed FINAL)
    Q_PROPERTY(QList<guixiang::ImportCount> refused READ refused NOTIFY changed FINAL)

public:
    using QObject::QObject;
    ~ImportDesk() override;

    [[nodiscard]] QString file() const; ///< its name; empty for none
    [[nodiscard]] QString target() const; ///< what it is to become: "places", "basemap" or "overlay"
    void setTarget(const QString &target);
    void setCategory(const QString &category);
    void setEncoding(const QString &encoding); ///< empty to find out
    [[nodiscard]] QString datum() const; ///< the one chosen, else the proposed
    void setDatum(const QString &datum);
    void setReplace(bool replace);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isReady() const; ///< something can be imported
    [[nodiscard]] QStringList columns() const;
    [[nodiscard]] QList<ImportRow> rows() const;
    [[nodiscard]] bool declaresDatum() const { return m_preview && m_preview->declaresDatum; }
    [[nodiscard]] QString proposed() const;
    [[nodiscard]] QList<DatumCandidate> candidates() const;
    [[nodiscard]] QList<ImportCount> taken() const;
    [[nodiscard]] QList<ImportCount> refused() const; ///< with what was mended
    [[nodiscard]] int secondsLeft() const;
    [[nodiscard]] std::shared_ptr<const geo::ImportPreview> preview() const { return m_preview; }
    [[nodiscard]] Session *session() const { return m_session; }

    /// Looks at a file; what was chosen for an earlier one is forgotten.
    Q_INVOKABLE void open(const QUrl &file);
    /// Which column holds a field: "name", "lon", "lat", "address"; empty for the usual one.
    Q_INVOKABLE void setColumn(const QString &field, const QString &column);
    Q_INVOKABLE [[nodiscard]] QString column(const QString &field) const;
    Q_INVOKABLE void take();   ///< imports; ends in `imported` or in `problem`
    Q_INVOKABLE void cancel(); ///< of reading or writing
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();
    void shareChanged();
    /// `overlay` is the first that came with it; empty for none.
    void imported(const QString &file, const QString &overlay);

private:
    void look();
    [[nodiscard]] geo::ImportRequest request() const;
    [[nodiscard]] std::function<void(double)> begun(); ///< hears how far the work is that begins now
    [[nodiscard]] QString firstOverlay() const;
    template<typename Value>
    void choose(Value &member, const Value &value, bool readsAnew);

    Session *m_session = nullptr;
    std::filesystem::path m_file;
    geo::ImportTarget m_target = geo::ImportTarget::Places;
    bool m_isTargetChosen = false; ///< by the user; else lines and areas are taken for an overlay
    QString m_category = QStringLiteral("venue");
    QString m_encoding;
    QString m_datum;
    bool m_replace = false;
    std::map<std::string, std::string> m_columns;
    std::shared_ptr<const geo::ImportPreview> m_preview;
    std::stop_source m_stop;
    bool m_busy = false;
    bool m_writing = false;
    double m_share = 0;
    QElapsedTimer m_begun;
    QString m_problem;
    int m_look = 0; ///< which reading counts: an earlier one that ends late does not
};

} // namespace guixiang
