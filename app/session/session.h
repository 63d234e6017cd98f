// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/plan.h"
#include "geo/search/index.h"
#include "geo/style/style.h"
#include "geo/walk/route.h"

#include <QObject>
#include <QQmlEngine>
#include <QThreadPool>
#include <QUrl>

#include <filesystem>
#include <memory>
#include <vector>

namespace guixiang {

/// One open project: reads it on a worker, hands out the immutable plan, and writes what the user changes.
/// Lives on the GUI thread; made in main and passed in. Every failure is one sentence in `failed`.
class Session : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main and passed in")
    Q_PROPERTY(bool ready READ isReady NOTIFY planChanged FINAL)
    Q_PROPERTY(bool unsaved READ hasUnsaved NOTIFY unsavedChanged FINAL)

public:
    /// A project file, or empty for the user's own, which is made from the bundled data at the first start.
    explicit Session(std::filesystem::path project, QObject *parent = nullptr);

    [[nodiscard]] bool isReady() const { return m_plan != nullptr; }
    /// True while a change is only in memory: being written, or kept because writing failed.
    [[nodiscard]] bool hasUnsaved() const { return !m_unsaved.empty(); }
    /// Null until the project is read; never changes under a reader.
    [[nodiscard]] std::shared_ptr<const geo::Plan> plan() const { return m_plan; }
    [[nodiscard]] std::shared_ptr<const geo::Style> style() const { return m_style; }
    /// The streets as a network, and the way of the plan's first walk along them; null until the project is read.
    [[nodiscard]] std::shared_ptr<const geo::StreetNetwork> network() const { return m_network; }
    [[nodiscard]] std::shared_ptr<const geo::Route> route() const { return m_route; }
    /// Where the symbol files lie.
    [[nodiscard]] static std::filesystem::path styleFolder();
    [[nodiscard]] std::shared_ptr<const geo::SearchIndex> searchIndex() const { return m_searchIndex; }

    /// The symbol file of a category's key, "walk" or "stations"; hollow for a place whose position is assumed.
    Q_INVOKABLE [[nodiscard]] QUrl symbol(const QString &key, bool assumed) const;

    /// Reads the project on a worker; ends in planChanged or failed.
    void open();
    /// Shows a changed task at once and writes it on a worker, one write after another. When writing fails the change
    /// stays in memory and `failed` says why; saveAgain() and the next change write it too.
    void saveTask(const geo::Task &task);
    Q_INVOKABLE void saveAgain();
    /// Waits for writes under way: called before the program ends.
    void finish();

Q_SIGNALS:
    void planChanged();
    void unsavedChanged();
    void failed(const QString &sentence);

private:
    struct Loaded;
    void show(Loaded loaded);
    void written(const std::vector<geo::Task> &tasks, const QString &problem);

    std::filesystem::path m_project;
    std::shared_ptr<const geo::Plan> m_plan;
    std::shared_ptr<const geo::Style> m_style;
    std::shared_ptr<const geo::SearchIndex> m_searchIndex;
    std::shared_ptr<const geo::StreetNetwork> m_network;
    std::shared_ptr<const geo::Route> m_route;
    std::vector<geo::Task> m_unsaved;
    QThreadPool m_writer; ///< one thread, so that writes keep their order
};

} // namespace guixiang
