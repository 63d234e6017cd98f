// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/briefing/scene_record.h"
#include "app/briefing/stage_scene.h"
#include "app/document/session.h"
#include "app/frame/camera_flight.h"
#include "app/frame/layer_filter.h"

#include <QObject>
#include <QQmlEngine>

#include <optional>

namespace guixiang {

/// Where a briefing stands: the script of the session's plan and the scene that is shown. Words and numbers follow the plan; which
/// scene is shown does not. A clause asked for between is a detour: the next step goes on with the script. GUI thread.
class Presenter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(guixiang::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED FINAL)
    Q_PROPERTY(bool english MEMBER m_english WRITE setEnglish NOTIFY sceneChanged FINAL)
    Q_PROPERTY(QString backgroundNotice MEMBER m_backgroundNotice WRITE setBackgroundNotice NOTIFY sceneChanged FINAL)
    Q_PROPERTY(int position READ position NOTIFY sceneChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY sceneChanged FINAL)
    Q_PROPERTY(bool onDetour READ isOnDetour NOTIFY sceneChanged FINAL)
    Q_PROPERTY(QString detourTask READ detourTask NOTIFY sceneChanged FINAL)
    Q_PROPERTY(QString spoken READ spoken NOTIFY sceneChanged FINAL)
    Q_PROPERTY(QStringList places READ places NOTIFY sceneChanged FINAL)
    Q_PROPERTY(guixiang::LayerSet layers READ layers NOTIFY sceneChanged FINAL)
    Q_PROPERTY(QString walk READ walk NOTIFY sceneChanged FINAL)
    Q_PROPERTY(QList<guixiang::SceneRecord> script READ script NOTIFY sceneChanged FINAL)
    Q_PROPERTY(guixiang::SceneRecord current READ current NOTIFY sceneChanged FINAL)
    Q_PROPERTY(double plannedSeconds READ plannedSeconds NOTIFY sceneChanged FINAL)
    Q_PROPERTY(double plannedUntilHere READ plannedUntilHere NOTIFY sceneChanged FINAL)

public:
    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    void setEnglish(bool english);
    void setBackgroundNotice(const QString &notice); ///< whom to thank for the pictures under the map
    [[nodiscard]] int position() const { return m_position; } ///< of the script, from 0
    [[nodiscard]] int count() const { return static_cast<int>(m_scenes.size()); }
    [[nodiscard]] bool isOnDetour() const { return m_detour.has_value(); }
    [[nodiscard]] QString detourTask() const; ///< the clause asked for between; empty for none
    [[nodiscard]] QString spoken() const; ///< the scene's words, for a screen reader
    [[nodiscard]] QStringList places() const; ///< that the map marks as selected
    [[nodiscard]] LayerSet layers() const;
    [[nodiscard]] QString walk() const;
    [[nodiscard]] QList<SceneRecord> script() const;
    [[nodiscard]] SceneRecord current() const; ///< the one shown, a detour too
    [[nodiscard]] double plannedSeconds() const; ///< of the whole script
    [[nodiscard]] double plannedUntilHere() const; ///< of the scenes before the present one
    /// Null before the project is read.
    [[nodiscard]] const StageScene *scene() const { return m_shown ? &*m_shown : nullptr; }
    /// A scene of the script made ready; nothing beyond its ends.
    [[nodiscard]] std::optional<StageScene> sceneAt(int position) const;

    Q_INVOKABLE void forward();
    Q_INVOKABLE void back();
    /// A scene by its position, held to what there is.
    Q_INVOKABLE void go(int position);
    /// The position of a scene by its id; of the next one shown where it is hidden.
    Q_INVOKABLE [[nodiscard]] int positionOf(const QString &scene) const;
    /// What the presenter typed: a scene's number from 1, or a clause such as 4.2. False when there is neither.
    Q_INVOKABLE bool goTo(const QString &typed);
    /// Where the map of the scene looks on a stage of a size whose foot is covered, and how much larger it is drawn than in the explorer.
    Q_INVOKABLE [[nodiscard]] guixiang::CameraTarget view(double width, double height, double coveredFoot = 0) const;
    Q_INVOKABLE [[nodiscard]] double mapScale(double width, double height) const;

Q_SIGNALS:
    void sessionChanged();
    void sceneChanged();
    void styleChanged(); ///< the session's

private:
    void readAnew();
    void show();
    [[nodiscard]] const geo::Scene &shownScene() const;
    [[nodiscard]] std::vector<geo::MapPoint> wayFrom(const geo::Scene &before) const;

    Session *m_session = nullptr;
    bool m_english = false;
    QString m_backgroundNotice;
    std::vector<geo::Scene> m_scenes;
    int m_position = 0;
    std::optional<geo::Scene> m_detour;
    std::optional<StageScene> m_shown;
    std::optional<geo::Scene> m_before; ///< the scene shown before this one
};

} // namespace guixiang
