// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/briefing/scene_record.h"
#include "app/document/session.h"
#include "app/frame/camera_flight.h"
#include "app/frame/layer_filter.h"

#include <QGeoCoordinate>

namespace guixiang {

/// The scenes of the briefing, hidden ones too, and the steps that change them; each is shown and written at once and can be
/// taken back. What is said of `scene` is of the one chosen; words left empty are those of the records. GUI thread.
class BriefingEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(guixiang::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED FINAL)
    Q_PROPERTY(bool english MEMBER m_english WRITE setEnglish NOTIFY changed FINAL)
    Q_PROPERTY(QString chosen MEMBER m_chosen WRITE setChosen NOTIFY changed FINAL)
    Q_PROPERTY(QList<guixiang::SceneRecord> scenes READ scenes NOTIFY changed FINAL)
    Q_PROPERTY(guixiang::SceneRecord scene READ scene NOTIFY changed FINAL)
    Q_PROPERTY(int position READ position NOTIFY changed FINAL)
    Q_PROPERTY(double plannedSeconds READ plannedSeconds NOTIFY changed FINAL)
    Q_PROPERTY(bool kept READ isKept NOTIFY changed FINAL)

public:
    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    void setEnglish(bool english);
    void setChosen(const QString &scene);
    [[nodiscard]] QList<SceneRecord> scenes() const;
    [[nodiscard]] SceneRecord scene() const; ///< the chosen one, its numbers too; an empty id for none
    [[nodiscard]] int position() const;      ///< of the chosen one, from 0; -1 for none
    [[nodiscard]] double plannedSeconds() const; ///< of what is shown
    /// Whether the project keeps the briefing; else it is the one that the plan makes by itself.
    [[nodiscard]] bool isKept() const;

    /// The briefing as the plan makes it, in place of what was changed.
    Q_INVOKABLE void build();
    Q_INVOKABLE void move(const QString &scene, int to);
    Q_INVOKABLE void setHidden(const QString &scene, bool hidden);
    /// Both choose the scene that is there afterwards.
    Q_INVOKABLE void duplicate();
    Q_INVOKABLE void remove();
    /// `base` is what a field held when typing into it began.
    Q_INVOKABLE void setTitle(const QString &title, const QString &base);
    Q_INVOKABLE void setLine(int line, const QString &text, const QString &base);
    Q_INVOKABLE void setNotes(const QString &notes, const QString &base);
    Q_INVOKABLE void setSeconds(double seconds);
    /// A new scene behind the chosen one of what an explorer's map shows: the place, task or walk that is open, or all.
    Q_INVOKABLE void capture(const guixiang::CameraTarget &view, double freeWidth, double freeHeight, const guixiang::LayerSet &layers,
                             const QString &place, const QString &task, const QString &walk);
    /// The chosen scene looks where the explorer's map does, with its layers; or again where it looks by itself.
    Q_INVOKABLE void takeView(const guixiang::CameraTarget &view, double freeWidth, double freeHeight, const guixiang::LayerSet &layers);
    Q_INVOKABLE void forgetView();
    Q_INVOKABLE void setBearing(double degrees);
    Q_INVOKABLE void setHighlighted(const QString &place, bool highlighted);

Q_SIGNALS:
    void sessionChanged();
    void changed();

private:
    void readAnew() { Q_EMIT changed(); }
    void step(const char *key, const geo::PlanEdit &edit, const QString &field = {}, const std::optional<QString> &base = {});
    template<typename Change>
    void changeScene(const char *key, Change change, const QString &field = {}, const std::optional<QString> &base = {});
    [[nodiscard]] const geo::Plan *plan() const { return m_session ? m_session->plan().get() : nullptr; }
    [[nodiscard]] geo::SceneId id() const { return {m_chosen.toStdString()}; }
    [[nodiscard]] geo::SceneView captured(const CameraTarget &view, double freeWidth, double freeHeight) const;

    Session *m_session = nullptr;
    bool m_english = false;
    QString m_chosen;
};

} // namespace guixiang
