// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/style_watch.h"
#include "geo/base/progress.h"
#include "geo/model/plan_addition.h"
#include "geo/model/plan_edit.h"
#include "geo/network/street_networks.h"
#include "geo/search/index.h"
#include "geo/style/style.h"
#include "geo/tiles/base_map.h"

#include <QColor>
#include <QObject>
#include <QQmlEngine>
#include <QThreadPool>
#include <QUndoStack>
#include <QUrl>

#include <filesystem>
#include <memory>

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
    Q_PROPERTY(QColor dayPaper READ dayPaper NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor nightPaper READ nightPaper NOTIFY styleChanged FINAL)
    Q_PROPERTY(bool ownStyle READ hasOwnStyle NOTIFY styleChanged FINAL)
    Q_PROPERTY(QUrl styleFile READ styleFile WRITE setStyleFile NOTIFY styleFileChanged FINAL)
    Q_PROPERTY(QString undoStep READ undoStep NOTIFY historyChanged FINAL)
    Q_PROPERTY(QString redoStep READ redoStep NOTIFY historyChanged FINAL)

public:
    /// A project file, or empty for the user's own, which is made from the bundled data at the first start.
    explicit Session(std::filesystem::path project, QObject *parent = nullptr);

    [[nodiscard]] bool isReady() const { return m_plan != nullptr; }
    /// True while a change is only in memory: being written, or kept because writing failed.
    [[nodiscard]] bool hasUnsaved() const { return !m_unsaved.isEmpty(); }
    /// The project's file.
    [[nodiscard]] std::filesystem::path project() const;
    /// Null until the project is read; never changes under a reader.
    [[nodiscard]] std::shared_ptr<const geo::Plan> plan() const { return m_plan; }
    [[nodiscard]] std::shared_ptr<const geo::Style> style() const { return m_style; }
    /// What lies under the plan's records; null until the project is read.
    [[nodiscard]] std::shared_ptr<const geo::BaseMap> baseMap() const { return m_baseMap; }
    /// A map style of the user's own (docs/style.md) in place of the day's and the night's; empty for none. It is read on a worker,
    /// and again whenever it changes on disk; ends in styleChanged, or in styleFailed while the last good style stays.
    [[nodiscard]] QUrl styleFile() const { return m_styleFile; }
    void setStyleFile(const QUrl &file);
    /// True while the map is drawn by a style of the user's own: the chosen file, or the last good one where that cannot be used.
    [[nodiscard]] bool hasOwnStyle() const { return m_ownStyle; }
    /// The map's background by day and by night; not valid until the project is read.
    [[nodiscard]] QColor dayPaper() const { return paper(false); }
    [[nodiscard]] QColor nightPaper() const { return paper(true); }
    /// The streets as networks, a moment behind the plan when a street was changed; null until the project is read.
    [[nodiscard]] std::shared_ptr<const geo::StreetNetworks> networks() const { return m_networks; }
    /// The key of the step that undo() takes back, and of the one that redo() takes again; empty for none.
    [[nodiscard]] QString undoStep() const { return m_history.undoText(); }
    [[nodiscard]] QString redoStep() const { return m_history.redoText(); }
    Q_INVOKABLE void undo() { m_history.undo(); }
    Q_INVOKABLE void redo() { m_history.redo(); }
    /// Where the symbol files lie.
    [[nodiscard]] static std::filesystem::path styleFolder();
    /// A moment behind the plan; null until it is made.
    [[nodiscard]] std::shared_ptr<const geo::SearchIndex> searchIndex() const { return m_searchIndex; }

    /// The symbol file of a category's key, "walk" or "stations"; hollow for a place whose position is assumed.
    Q_INVOKABLE [[nodiscard]] QUrl symbol(const QString &key, bool assumed) const;

    /// Reads the project on a worker; ends in planChanged or failed.
    void open();
    /// Shows an edit at once and writes it on a worker, one write after another; it becomes a step that can be taken back, known
    /// by a key. When writing fails it stays in memory and `failed` says why; saveAgain() and the next edit write it too.
    /// Edits that follow one another in one `field` are one step.
    void change(const geo::PlanEdit &edit, const QString &step, const QString &field = {});
    Q_INVOKABLE void saveAgain();
    /// Writes what `make` gives on a worker, after what is being written, and shows the project with it. `then` hears a sentence when it
    /// failed or was cancelled, and the project is as it was; else an empty one.
    void add(std::function<geo::PlanAddition()> make, const geo::Progress &progress, std::function<void(const QString &)> then);
    /// Waits for writes under way: called before the program ends.
    void finish();

Q_SIGNALS:
    void planChanged();
    void searchIndexChanged();
    void unsavedChanged();
    void historyChanged();
    void failed(const QString &sentence);
    void styleFileChanged();
    void styleChanged();
    void styleFailed(const QString &sentence); ///< the chosen style cannot be used
    void styleDoubted(const QString &sentence); ///< it is used, but not all of it

private:
    struct Loaded;
    [[nodiscard]] static Loaded failure(const std::exception &error);
    [[nodiscard]] static Loaded load(const std::filesystem::path &project);
    void show(Loaded loaded);
    void rememberOverlays(const geo::Plan &before);
    void apply(const geo::PlanEdit &edit);
    [[nodiscard]] QColor paper(bool dark) const;
    void readStyleAgain();
    struct ReadStyle;
    void takeStyle(const ReadStyle &read);
    void renewIndexes(const geo::PlanEdit &edit);
    void prepareLookups();
    void takeSearchIndex(std::shared_ptr<const geo::SearchIndex> index);
    void written(const geo::PlanEdit &edit, const QString &problem);

    std::filesystem::path m_project;
    std::shared_ptr<const geo::Plan> m_plan;
    std::shared_ptr<const geo::Style> m_style;
    std::shared_ptr<const geo::BaseMap> m_baseMap;
    std::shared_ptr<const geo::SearchIndex> m_searchIndex;
    std::shared_ptr<const geo::StreetNetworks> m_networks;
    QUrl m_styleFile;
    bool m_ownStyle = false;
    StyleWatch m_styleWatch;
    int m_styleReading = 0; ///< counts readings: only the newest is taken
    geo::PlanEdit m_unsaved;
    QUndoStack m_history;
    QThreadPool m_writer; ///< one thread, so that writes keep their order
};

/// Makes a model follow a session in place of an earlier one; true when it is another. The model reads the plan anew when it changes.
template<typename Model>
bool follow(Session *&followed, Session *session, Model *model, void (Model::*readAnew)())
{
    if (followed == session)
        return false;
    if (followed)
        QObject::disconnect(followed, nullptr, model, nullptr);
    followed = session;
    if (followed)
        QObject::connect(followed, &Session::planChanged, model, readAnew);
    return true;
}

} // namespace guixiang
