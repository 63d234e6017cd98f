// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/briefing/briefing_editor.h"

#include "app/briefing/stage_scene.h"
#include "app/text/written_text.h"
#include "geo/briefing/briefing_edit.h"

#include <algorithm>

namespace guixiang {

namespace {
constexpr QSizeF usualStage(1920, 1080);
constexpr double longestSeconds = 3600;
}

void BriefingEditor::setSession(Session *session)
{
    if (!follow(m_session, session, this, &BriefingEditor::readAnew))
        return;
    Q_EMIT sessionChanged();
    Q_EMIT changed();
}

void BriefingEditor::setEnglish(bool english)
{
    if (std::exchange(m_english, english) != english)
        Q_EMIT changed();
}

void BriefingEditor::setChosen(const QString &scene)
{
    if (std::exchange(m_chosen, scene) != scene)
        Q_EMIT changed();
}

QList<SceneRecord> BriefingEditor::scenes() const
{
    QList<SceneRecord> records;
    if (plan())
        for (const geo::Scene &scene : geo::scenesOf(*plan()))
            records << sceneRecord(*plan(), scene, {}, m_english);
    return records;
}

SceneRecord BriefingEditor::scene() const
{
    if (!plan() || !m_session->networks())
        return {};
    const std::vector<geo::Scene> scenes = geo::scenesOf(*plan());
    const auto found = std::ranges::find(scenes, id(), &geo::Scene::id);
    if (found == scenes.end())
        return {};
    const geo::Walk *walk = plan()->find(found->walk);
    return sceneRecord(*plan(), *found, walk ? geo::routeOf(*plan(), *m_session->networks(), *walk) : geo::Route(), m_english);
}

int BriefingEditor::position() const
{
    if (!plan())
        return -1;
    const std::vector<geo::Scene> scenes = geo::scenesOf(*plan());
    const auto found = std::ranges::find(scenes, id(), &geo::Scene::id);
    return found == scenes.end() ? -1 : static_cast<int>(found - scenes.begin());
}

double BriefingEditor::plannedSeconds() const
{
    return plan() ? geo::plannedSeconds(geo::scriptOf(*plan())) : 0;
}

bool BriefingEditor::isKept() const
{
    return plan() && !plan()->scenes.empty();
}

void BriefingEditor::step(const char *key, const geo::PlanEdit &edit, const QString &field, const std::optional<QString> &base)
{
    if (plan())
        m_session->change(edit, QString::fromLatin1(key), field, base);
}

template<typename Change>
void BriefingEditor::changeScene(const char *key, Change change, const QString &field, const std::optional<QString> &base)
{
    if (plan())
        step(key, geo::sceneChanged(*plan(), id(), change), field.isEmpty() ? field : field + m_chosen, base);
}

void BriefingEditor::build()
{
    if (plan())
        step("briefing_built", geo::briefingBuilt(*plan()));
}

void BriefingEditor::move(const QString &scene, int to)
{
    if (plan() && to >= 0)
        step("scene_moved", geo::sceneMoved(*plan(), {scene.toStdString()}, static_cast<std::size_t>(to)));
}

void BriefingEditor::setHidden(const QString &scene, bool hidden)
{
    if (plan())
        step(hidden ? "scene_hidden" : "scene_shown",
             geo::sceneChanged(*plan(), {scene.toStdString()}, [hidden](geo::Scene &each) { each.hidden = hidden; }));
}

void BriefingEditor::duplicate()
{
    if (!plan())
        return;
    const geo::AddedScene added = geo::sceneDuplicated(*plan(), id());
    step("scene_doubled", added.edit);
    if (!added.id.isEmpty())
        setChosen(QString::fromStdString(added.id.value));
}

void BriefingEditor::remove()
{
    if (!plan())
        return;
    const int before = position();
    step("scene_removed", geo::sceneRemoved(*plan(), id()));
    const std::vector<geo::Scene> left = geo::scenesOf(*plan());
    if (before >= 0 && !left.empty())
        setChosen(QString::fromStdString(left[std::min(static_cast<std::size_t>(before), left.size() - 1)].id.value));
}

void BriefingEditor::setTitle(const QString &title, const QString &base)
{
    changeScene("scene_words", [&](geo::Scene &scene) { write(scene.title, title, m_english); }, QStringLiteral("scene_title/"), base);
}

void BriefingEditor::setLine(int line, const QString &text, const QString &base)
{
    if (line < 0)
        return;
    const auto index = static_cast<std::size_t>(line);
    changeScene("scene_words", [&](geo::Scene &scene) {
        scene.lines.resize(std::max(scene.lines.size(), index + 1));
        write(scene.lines[index], text, m_english);
    }, QStringLiteral("scene_line/%1/").arg(line), base);
}

void BriefingEditor::setNotes(const QString &notes, const QString &base)
{
    changeScene("scene_notes", [&](geo::Scene &scene) { write(scene.notes, notes, m_english); }, QStringLiteral("scene_notes/"), base);
}

void BriefingEditor::setSeconds(double seconds)
{
    changeScene("scene_seconds", [&](geo::Scene &scene) { scene.seconds = std::clamp(seconds, 0.0, longestSeconds); }, QStringLiteral("scene_seconds/"));
}

geo::SceneView BriefingEditor::captured(const CameraTarget &view, double freeWidth, double freeHeight) const
{
    return StageLayout(usualStage, *m_session->style())
        .captured({view.center.longitude(), view.center.latitude()}, view.zoomLevel, view.bearing, {std::max(1.0, freeWidth), std::max(1.0, freeHeight)});
}

void BriefingEditor::capture(const CameraTarget &view, double freeWidth, double freeHeight, const LayerSet &layers, const QString &place,
                             const QString &task, const QString &walk)
{
    if (!plan() || !view.valid)
        return;
    geo::Scene scene{.kind = geo::SceneKind::Overview,
                     .task = {task.toStdString()},
                     .place = {place.toStdString()},
                     .walk = {walk.toStdString()},
                     .view = captured(view, freeWidth, freeHeight),
                     .layers = layers.choice};
    if (!place.isEmpty())
        scene.kind = geo::SceneKind::Place;
    else if (!task.isEmpty())
        scene.kind = geo::SceneKind::Task;
    else if (!walk.isEmpty())
        scene.kind = geo::SceneKind::Walk;
    const geo::AddedScene added = geo::sceneAdded(*plan(), std::move(scene), id());
    step("scene_captured", added.edit);
    setChosen(QString::fromStdString(added.id.value));
}

void BriefingEditor::takeView(const CameraTarget &view, double freeWidth, double freeHeight, const LayerSet &layers)
{
    if (!plan() || !view.valid)
        return;
    changeScene("scene_view", [&](geo::Scene &scene) {
        scene.view = captured(view, freeWidth, freeHeight);
        scene.layers = layers.choice;
    });
}

void BriefingEditor::forgetView()
{
    changeScene("scene_view", [](geo::Scene &scene) {
        scene.view.reset();
        scene.layers.reset();
    });
}

void BriefingEditor::setBearing(double degrees)
{
    if (!plan() || !m_session->networks())
        return;
    changeScene("scene_view", [&](geo::Scene &scene) {
        if (!scene.view) {
            const StageLayout layout(usualStage, *m_session->style());
            scene.view = layout.looksAt(layout.view(*plan(), stageScene(*plan(), *m_session->networks(), *m_session->style(), scene, m_english)), scene);
        }
        scene.view->bearing = degrees;
    }, QStringLiteral("scene_bearing/"));
}

void BriefingEditor::setHighlighted(const QString &place, bool highlighted)
{
    const geo::PlaceId wanted{place.toStdString()};
    changeScene("scene_marks", [&](geo::Scene &scene) {
        std::erase(scene.highlights, wanted);
        if (highlighted)
            scene.highlights.push_back(wanted);
    });
}

} // namespace guixiang
