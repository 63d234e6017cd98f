// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/briefing/briefing.h"

#include "geo/model/names.h"
#include "geo/route/directions.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace geo {

namespace {
constexpr std::array chineseDigits{"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

std::string numeral(int number)
{
    return number >= 0 && number < std::ssize(chineseDigits) ? chineseDigits[static_cast<std::size_t>(number)] : std::to_string(number);
}

/// Writes one scene's words in one language.
class SceneWriter
{
public:
    SceneWriter(const Plan &plan, const Scene &scene, const Route &route, bool english)
        : m_plan(plan)
        , m_scene(scene)
        , m_route(route)
        , m_english(english)
    {
    }

    [[nodiscard]] SceneText text() const
    {
        switch (m_scene.kind) {
        case SceneKind::Title: return {.title = m_plan.info.title.in(m_english), .lines = {m_plan.info.document, m_plan.info.date}};
        case SceneKind::Overview: return overview();
        case SceneKind::Figures: return figures();
        case SceneKind::Action: return action();
        case SceneKind::Task: return task();
        case SceneKind::Place: return place();
        case SceneKind::Walk: return m_scene.stop > 0 ? stop() : walk();
        case SceneKind::Closing: return closing();
        }
        return {};
    }

private:
    [[nodiscard]] std::string said(const std::string &zh, const std::string &en) const { return m_english ? en : zh; }
    [[nodiscard]] std::string number(std::ptrdiff_t value) const { return std::to_string(value); }
    [[nodiscard]] std::string joined(const std::vector<std::string> &names) const
    {
        std::string text;
        for (const std::string &name : names)
            text += (text.empty() ? "" : m_english ? ", " : "、") + name;
        return text;
    }

    [[nodiscard]] TaskCount count(const auto &isCounted) const
    {
        TaskCount found;
        for (const Task &task : m_plan.tasks)
            if (isCounted(task))
                switch (task.status) {
                case TaskStatus::Done: ++found.done; break;
                case TaskStatus::UnderWay: ++found.underWay; break;
                case TaskStatus::Unrecorded: ++found.unrecorded; break;
                case TaskStatus::NotStarted: ++found.notStarted; break;
                case TaskStatus::Paused: ++found.paused; break;
                }
        return found;
    }

    /// "3 项已完成、2 项推进中": what there is none of is left out.
    [[nodiscard]] std::string spoken(const TaskCount &count) const
    {
        std::vector<std::string> parts;
        const auto add = [&](int tasks, const char *zh, const char *en) {
            if (tasks > 0)
                parts.push_back(said(number(tasks) + " 项" + zh, number(tasks) + " " + en));
        };
        add(count.done, "已完成", "done");
        add(count.underWay, "推进中", "under way");
        add(count.notStarted, "未开始", "not started");
        add(count.paused, "已暂停", "paused");
        add(count.unrecorded, "未填报", "not reported");
        return joined(parts);
    }

    [[nodiscard]] std::string actionTitle(const ActionId &id) const
    {
        const Action *action = m_plan.find(id);
        return action ? action->title.in(m_english) : std::string();
    }

    [[nodiscard]] SceneText overview() const
    {
        const auto unplaced = std::ranges::count(m_plan.places, PositionGrade::Unplaced, &Place::grade);
        const auto all = std::ssize(m_plan.places);
        SceneText text{.title = m_plan.block.name.in(m_english)};
        if (text.title.empty())
            text.title = m_plan.info.title.in(m_english);
        text.lines.push_back(said(number(std::ssize(m_plan.actions)) + " 个行动，" + number(std::ssize(m_plan.tasks)) + " 项任务",
                                  number(std::ssize(m_plan.actions)) + " actions, " + number(std::ssize(m_plan.tasks)) + " tasks"));
        text.lines.push_back(said(number(all) + " 处地点，" + number(all - unplaced) + " 处已上图",
                                  number(all) + " places, " + number(all - unplaced) + " of them on the map"));
        if (m_plan.info.projectsClaimed > std::ssize(m_plan.tasks))
            text.lines.push_back(said("方案称 " + number(m_plan.info.projectsClaimed) + " 个项目，编号 " + number(std::ssize(m_plan.tasks)) + " 项",
                                      "The plan speaks of " + number(m_plan.info.projectsClaimed) + " projects and numbers "
                                          + number(std::ssize(m_plan.tasks))));
        return text;
    }

    [[nodiscard]] SceneText figures() const
    {
        SceneText text{.title = said("进展", "Progress"), .lines = {spoken(count([](const Task &) { return true; }))}};
        for (const Action &action : m_plan.actions) {
            text.bars.push_back(count([&](const Task &task) { return task.action == action.id; }));
            text.bars.back().label = said("行动" + numeral(action.number), "Action " + number(action.number));
        }
        return text;
    }

    [[nodiscard]] SceneText action() const
    {
        const Action *action = m_plan.find(m_scene.action);
        if (!action)
            return {};
        const TaskCount tasks = count([&](const Task &task) { return task.action == action->id; });
        std::ptrdiff_t places = 0;
        for (const Place &place : m_plan.places)
            places += std::ranges::any_of(place.tasks, [&](const TaskId &id) { return m_plan.find(id) && m_plan.find(id)->action == action->id; });
        const auto shown = std::ssize(showOf(m_plan, m_scene).places);
        return {.kicker = said("行动" + numeral(action->number), "Action " + number(action->number)),
                .title = action->title.in(m_english),
                .lines = {said(number(tasks.all()) + " 项任务", number(tasks.all()) + " tasks"), spoken(tasks),
                          said(number(places) + " 处地点，" + number(shown) + " 处已上图", number(places) + " places, " + number(shown) + " of them on the map")}};
    }

    [[nodiscard]] SceneText task() const
    {
        const Task *task = m_plan.find(m_scene.task);
        if (!task)
            return {};
        SceneText text{.kicker = task->id.value + said(" · ", " · ") + actionTitle(task->action), .title = task->title.in(m_english)};
        text.lines.push_back(spokenStatus(*task));
        std::vector<std::string> shown;
        std::vector<std::string> unplaced;
        for (const Place *place : m_plan.placesOf(task->id))
            (place->grade == PositionGrade::Unplaced ? unplaced : shown).push_back(place->name.in(m_english));
        if (!shown.empty())
            text.lines.push_back(joined(shown));
        if (!unplaced.empty())
            text.lines.push_back(said("尚未定位：", "Not located yet: ") + joined(unplaced));
        if (shown.empty() && unplaced.empty())
            text.lines.push_back(said("方案没有指明地点", "The plan names no place for it"));
        return text;
    }

    /// Empty where nobody has recorded one.
    [[nodiscard]] std::string nameOfStatus(TaskStatus status) const
    {
        switch (status) {
        case TaskStatus::Unrecorded: return {};
        case TaskStatus::NotStarted: return said("未开始", "Not started");
        case TaskStatus::UnderWay: return said("推进中", "Under way");
        case TaskStatus::Done: return said("已完成", "Done");
        case TaskStatus::Paused: return said("已暂停", "Paused");
        }
        return {};
    }

    [[nodiscard]] std::string spokenStatus(const Task &task) const
    {
        const std::string status = nameOfStatus(task.status);
        std::string who = !task.responsible.empty() ? task.responsible : joined(task.leads);
        if (who.empty())
            who = status.empty() ? said("方案未载明责任单位", "The plan names nobody responsible") : said("方案未载明责任单位", "the plan names nobody responsible");
        return status.empty() ? who : status + said("，", "; ") + who;
    }

    [[nodiscard]] std::string kickerOf(const Walk &walk) const
    {
        return walk.task.isEmpty() ? walk.title.in(m_english) : walk.task.value + " · " + walk.title.in(m_english);
    }

    [[nodiscard]] SceneText walk() const
    {
        const Walk *walk = m_plan.find(m_scene.walk);
        if (!walk)
            return {};
        SceneText text{.kicker = walk->task.value, .title = walk->title.in(m_english)};
        const bool hasWay = !m_route.legs.empty();
        const std::string stops = number(std::ssize(walk->stops));
        text.lines.push_back(said(stops + " 站", stops + (walk->stops.size() == 1 ? " stop" : " stops")) + (hasWay ? said("，", ", ") + spokenDistance(m_route.metres, m_english) : std::string()));
        if (hasWay)
            text.lines.push_back(said("步行约 " + number(std::lround(m_route.walkingMinutes)) + " 分钟", "about " + number(std::lround(m_route.walkingMinutes)) + " min on foot"));
        if (m_route.talkMinutes > 0)
            text.lines.push_back(said("讲解约 " + number(std::lround(m_route.talkMinutes)) + " 分钟", "about " + number(std::lround(m_route.talkMinutes)) + " min of talk"));
        return text;
    }

    [[nodiscard]] SceneText stop() const
    {
        const Walk *walk = m_plan.find(m_scene.walk);
        const auto at = static_cast<std::size_t>(m_scene.stop) - 1;
        const Place *place = walk && at < walk->stops.size() ? m_plan.find(walk->stops[at].place) : nullptr;
        if (!place)
            return {};
        SceneText text{.kicker = kickerOf(*walk) + said(" · 第" + numeral(m_scene.stop) + "站", " · stop " + number(m_scene.stop)), .title = place->name.in(m_english)};
        if (!place->address.empty())
            text.lines.push_back(place->address);
        if (const std::string doubt = doubtOf(*place); !doubt.empty())
            text.lines.push_back(doubt);
        for (const RouteLeg &leg : m_route.legs)
            if (leg.fromStop == at) {
                const std::string next = m_plan.find(leg.to)->name.in(m_english);
                const std::string minutes = number(std::max(1L, std::lround(leg.minutes)));
                text.lines.push_back(leg.line.empty() ? said("下一站：", "Next: ") + next + said("，就在此处", ", at the same spot")
                                                      : said("下一站：", "Next: ") + next + said("，步行 " + minutes + " 分钟", ", " + minutes + " min on foot"));
            }
        return text;
    }

    [[nodiscard]] SceneText place() const
    {
        const Place *place = m_plan.find(m_scene.place);
        if (!place)
            return {};
        SceneText text{.title = place->name.in(m_english)};
        for (const TaskId &id : place->tasks)
            text.kicker += (text.kicker.empty() ? "" : said("、", ", ")) + id.value;
        if (place->tasks.size() == 1)
            if (const Task *task = m_plan.find(place->tasks.front()))
                text.kicker += " · " + task->title.in(m_english);
        for (const std::string &line : {place->address, doubtOf(*place)})
            if (!line.empty())
                text.lines.push_back(line);
        return text;
    }

    [[nodiscard]] std::string doubtOf(const Place &place) const
    {
        const std::string metres = number(std::lround(place.uncertaintyM));
        switch (place.grade) {
        case PositionGrade::Unplaced: return said("位置尚未确定", "Not located yet");
        case PositionGrade::Assumed: return said("位置仅为示意，可能相差 " + metres + " 米", "Position assumed; it may be " + metres + " m off");
        case PositionGrade::Unstated: return said("位置精度未注明", "Accuracy of the position not stated");
        case PositionGrade::Estimated: return said("位置为估计，误差约 " + metres + " 米", "Position estimated to about " + metres + " m");
        case PositionGrade::Interpolated: return said("位置由门牌推算，误差约 " + metres + " 米", "Position from house numbers, to about " + metres + " m");
        default: return {};
        }
    }

    [[nodiscard]] SceneText closing() const
    {
        std::vector<std::string> names;
        for (const Place &place : m_plan.places)
            if (place.grade == PositionGrade::Unplaced)
                names.push_back(place.name.in(m_english));
        if (names.empty())
            return {.title = said("所有地点均已上图", "Every place is on the map")};
        return {.title = said("还有 " + number(std::ssize(names)) + " 处待定位", number(std::ssize(names)) + " places are still to be located"),
                .lines = {joined(names)}};
    }

    const Plan &m_plan;
    const Scene &m_scene;
    const Route &m_route;
    bool m_english;
};
} // namespace

SceneText textOf(const Plan &plan, const Scene &scene, const Route &walk, bool english)
{
    SceneText text = SceneWriter(plan, scene, walk, english).text();
    if (const std::string own = scene.title.in(english); !own.empty())
        text.title = own;
    for (std::size_t i = 0; i < scene.lines.size(); ++i)
        if (const std::string own = scene.lines[i].in(english); !own.empty()) {
            text.lines.resize(std::max(text.lines.size(), i + 1));
            text.lines[i] = own;
        }
    return text;
}

std::string notesOf(const Plan &plan, const Scene &scene, bool english)
{
    if (const std::string own = scene.notes.in(english); !own.empty())
        return own;
    if (const Task *task = plan.find(scene.task))
        return task->summary.in(english);
    if (const Walk *walk = plan.find(scene.walk); walk && scene.stop > 0 && scene.stop <= std::ssize(walk->stops))
        return walk->stops[static_cast<std::size_t>(scene.stop) - 1].narration.in(english);
    return {};
}

} // namespace geo
