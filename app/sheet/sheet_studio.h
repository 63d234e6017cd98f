// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/basemap/raster_layer.h"
#include "app/document/session.h"
#include "app/sheet/sheet_file.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QRectF>
#include <QTimer>

#include <memory>

namespace guixiang {

/// A sheet in the making: what the user chooses and says, its pages as they will be printed, and writing it. Pages are painted
/// and files written on workers; the newest choice counts. GUI thread. Failures are sentences in `failed`.
class SheetStudio : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(guixiang::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED FINAL)
    Q_PROPERTY(guixiang::RasterLayer *raster READ raster WRITE setRaster NOTIFY rasterChanged FINAL)
    Q_PROPERTY(QString walk MEMBER m_walk NOTIFY asked FINAL)
    Q_PROPERTY(bool english MEMBER m_english NOTIFY asked FINAL)
    Q_PROPERTY(bool active MEMBER m_active NOTIFY asked FINAL)
    Q_PROPERTY(QString sheet MEMBER m_sheet NOTIFY asked FINAL)
    Q_PROPERTY(bool headsUp MEMBER m_headsUp NOTIFY asked FINAL)
    Q_PROPERTY(QString title MEMBER m_title NOTIFY asked FINAL)
    Q_PROPERTY(QString issuer MEMBER m_issuer NOTIFY asked FINAL)
    Q_PROPERTY(QString approval MEMBER m_approval NOTIFY asked FINAL)
    Q_PROPERTY(QString link MEMBER m_link NOTIFY asked FINAL)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY painted FINAL)
    Q_PROPERTY(double aspect READ aspect NOTIFY painted FINAL)
    Q_PROPERTY(QStringList findings READ findings NOTIFY painted FINAL)
    Q_PROPERTY(int scale READ scale NOTIFY painted FINAL)
    Q_PROPERTY(bool writing READ isWriting NOTIFY writingChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)

public:
    explicit SheetStudio(QObject *parent = nullptr);
    ~SheetStudio() override;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] RasterLayer *raster() const { return m_raster; }
    void setRaster(RasterLayer *raster); ///< the background that the user chose; null for none
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.images.size()); }
    [[nodiscard]] double aspect() const; ///< the painted pages' width to their height
    [[nodiscard]] QStringList findings() const { return m_pages.findings; }
    [[nodiscard]] int scale() const { return m_pages.scale; } ///< the map is 1:scale
    [[nodiscard]] bool isWriting() const { return m_writing; }
    [[nodiscard]] double progress() const { return m_progress; } ///< 0..1 of the file being written
    /// A page as it will be printed; null before it was painted.
    [[nodiscard]] QImage page(int number) const { return m_pages.images.value(number); }

    /// A name that every file system takes, in the user's documents, for a format: "pdf", "svg", "png".
    Q_INVOKABLE [[nodiscard]] QUrl proposedFile(const QString &format) const;
    /// Writes the sheet in the format that the file's extension names; an older file is replaced by a whole one. Ends in
    /// written, failed or, when cancelled, in neither.
    Q_INVOKABLE void write(const QUrl &file);
    Q_INVOKABLE void cancel() { m_stop.request_stop(); }
    /// What stands at a point of the first page, as shares of its width and height: "title", "link", "issuer", "map", "stops".
    Q_INVOKABLE [[nodiscard]] QString partAt(double x, double y) const;

Q_SIGNALS:
    void sessionChanged();
    void rasterChanged();
    void asked();   ///< the page is to be another
    void painted();
    void writingChanged();
    void progressChanged();
    void written(const QString &file, int files, const QString &findings); ///< the first of so many files
    void failed(const QString &sentence);

private:
    void paintSoon();
    void paint();
    void setProgress(double share);
    [[nodiscard]] const geo::Walk *walkOf(const std::shared_ptr<const geo::Plan> &plan) const;
    [[nodiscard]] SheetRequest request(SheetFormat format) const;
    [[nodiscard]] MapLook look() const;

    Session *m_session = nullptr;
    QPointer<RasterLayer> m_raster;
    QString m_walk;
    bool m_english = false;
    bool m_active = false; ///< pages are painted only while somebody looks
    QString m_sheet = QStringLiteral("a4");
    bool m_headsUp = false;
    QString m_title, m_issuer, m_approval, m_link;
    SheetPages m_pages;
    QTimer m_soon; ///< gathers what is typed
    bool m_painting = false;
    bool m_stale = false;
    bool m_writing = false;
    double m_progress = 0;
    std::stop_source m_stop;
    std::stop_source m_paintingStop;
};

} // namespace guixiang
