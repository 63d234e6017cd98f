// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/session.h"
#include "app/import/import_result.h"
#include "app/import/import_task.h"

#include <QElapsedTimer>
#include <QObject>
#include <QQmlEngine>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>
#include <stop_token>

namespace guixiang {

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
    Q_PROPERTY(QString grade MEMBER m_grade WRITE setGrade NOTIFY changed FINAL)
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
    void setGrade(const QString &grade); ///< how sure the positions of places are
    void setEncoding(const QString &encoding); ///< empty to find out
    [[nodiscard]] QString datum() const; ///< the one chosen, else the proposed
    void setDatum(const QString &datum);
    void setReplace(bool replace);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isReady() const; ///< something can be imported
    [[nodiscard]] QStringList columns() const { return m_preview ? m_preview->columns : QStringList(); }
    [[nodiscard]] QList<ImportRow> rows() const { return m_preview ? m_preview->rows : QList<ImportRow>(); }
    [[nodiscard]] bool declaresDatum() const { return m_preview && m_preview->declaresDatum; }
    [[nodiscard]] QString proposed() const { return m_preview ? m_preview->proposed : QString(); }
    [[nodiscard]] QList<DatumCandidate> candidates() const { return m_preview ? m_preview->candidates : QList<DatumCandidate>(); }
    [[nodiscard]] QList<ImportCount> taken() const { return m_preview ? m_preview->taken : QList<ImportCount>(); }
    [[nodiscard]] QList<ImportCount> refused() const { return m_preview ? m_preview->refused + m_preview->repaired : QList<ImportCount>(); } ///< with what was mended
    [[nodiscard]] int secondsLeft() const;
    [[nodiscard]] std::shared_ptr<const ImportResult> preview() const { return m_preview; }
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
    /// `overlay` is the first that came with it; empty for none. Nothing `changed` where the project held all of it already.
    void imported(const QString &file, const QString &overlay, bool changed);

private:
    void look();
    [[nodiscard]] ImportTask taskOf(ImportTask::Step step) const;
    [[nodiscard]] std::function<void(double)> begun(); ///< hears how far the work is that begins now
    template<typename Value>
    void choose(Value &member, const Value &value, bool readsAnew);

    Session *m_session = nullptr;
    std::filesystem::path m_file;
    geo::ImportTarget m_target = geo::ImportTarget::Places;
    bool m_isTargetChosen = false; ///< by the user; else lines and areas are taken for an overlay
    QString m_category = QStringLiteral("venue");
    QString m_grade = QStringLiteral("unstated");
    QString m_encoding;
    QString m_datum;
    bool m_replace = false;
    std::map<std::string, std::string> m_columns;
    std::shared_ptr<const ImportResult> m_preview;
    std::stop_source m_stop;
    bool m_busy = false;
    bool m_writing = false;
    double m_share = 0;
    QElapsedTimer m_begun;
    QString m_problem;
    int m_look = 0; ///< which reading counts: an earlier one that ends late does not
};

} // namespace guixiang
