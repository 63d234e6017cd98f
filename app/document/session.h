// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/style_watch.h"
#include "geo/base/progress.h"
#include "geo/edit/merge.h"
#include "geo/network/street_networks.h"
#include "geo/search/index.h"
#include "geo/store/file_stamp.h"
#include "geo/style/style.h"
#include "geo/tiles/base_map.h"

#include <QColor>
#include <QObject>
#include <QQmlEngine>
#include <QThreadPool>
#include <QTimer>
#include <QUndoStack>
#include <QUrl>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <vector>

namespace geo {
struct WrittenEdit;
}

namespace guixiang {

/// One open project: reads it on a worker, hands out the immutable plan, writes what the user changes field by field, and takes in
/// what others write to the file meanwhile. Lives on the GUI thread; made in main and passed in. Every failure is one sentence in `failed`.
class Session : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main and passed in")
    Q_PROPERTY(bool ready READ isReady NOTIFY planChanged FINAL)
    Q_PROPERTY(bool unsaved READ hasUnsaved NOTIFY unsavedChanged FINAL)
    Q_PROPERTY(bool undecided READ hasConflicts NOTIFY conflictsChanged FINAL)
    Q_PROPERTY(QString failure READ failure NOTIFY unsavedChanged FINAL)
    Q_PROPERTY(QString readOnlyReason READ readOnlyReason NOTIFY readOnlyChanged FINAL)
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
    [[nodiscard]] bool hasUnsaved() const { return !m_writing.isEmpty() || !m_waiting.isEmpty() || !m_conflicts.empty(); }
    [[nodiscard]] bool hasConflicts() const { return !m_conflicts.empty(); }
    /// Why the last write failed; empty when it did not.
    [[nodiscard]] QString failure() const { return m_failure; }
    /// Why the file cannot be written, told before anything is changed; empty where it can.
    [[nodiscard]] QString readOnlyReason() const { return m_readOnlyReason; }
    /// What both this window and somebody else wrote to the same fields: the plan shows theirs until a person chooses.
    [[nodiscard]] const std::vector<geo::Conflict> &conflicts() const { return m_conflicts; }
    /// Ends a conflict by its place in the list: one's own value in place of theirs, as a step, or theirs as it is.
    void decide(std::size_t conflict, bool mine);
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
    /// Takes the last step back, or takes it again; what others wrote over since stays as it is. Ends in stepTaken.
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
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
    /// Edits that follow one another in one `field` are one step. `base` is what the field held when typing into it began: where the
    /// plan holds something else by now, somebody else wrote it, and the change is a conflict.
    void change(const geo::PlanEdit &records, const QString &step, const QString &field = {}, const std::optional<QString> &base = {});
    Q_INVOKABLE void saveAgain();
    /// Lets `write` change the file in its own way on a worker, such as by another process, after what is being written, and shows the project as it
    /// is then: the records that it names are one step that can be taken back. `then` hears a sentence when it failed or was cancelled, and the
    /// project is as it was; else an empty one. `reached` hears how far it is. Returns what asks it to stop.
    std::stop_source changeOutside(std::function<std::set<geo::RecordKey>(const geo::Progress &)> write, std::function<void(const QString &)> then,
                                   std::function<void(double)> reached = {});
    /// Writes a copy of the project with all that is not in its file yet, on a worker; ends in copied.
    Q_INVOKABLE void saveCopy(const QUrl &file);
    /// Forgets what could not be written, so that the program may end.
    Q_INVOKABLE void discard();
    /// Waits until what is under way is written: called before the program ends.
    void finish();

Q_SIGNALS:
    void planChanged();
    void searchIndexChanged();
    void unsavedChanged();
    void historyChanged();
    void conflictsChanged();
    /// A step was taken back (or again): its key, the first record that it touched, and how many fields were left as others wrote them.
    void stepTaken(const QString &step, const QString &kind, const QString &id, bool back, int left);
    void copied(const QString &file, const QString &problem); ///< without a problem the copy is there
    void readOnlyChanged();
    /// The file's last write had been cut off, and what it had begun is taken back: in the file, or only in a private copy that is shown.
    void recovered(bool inCopy);
    void changedOutside(); ///< somebody else wrote to the file, and the plan shows it
    void failed(const QString &sentence);
    void styleFileChanged();
    void styleChanged();
    void styleFailed(const QString &sentence); ///< the chosen style cannot be used
    void styleDoubted(const QString &sentence); ///< it is used, but not all of it

private:
    struct Loaded;
    [[nodiscard]] static Loaded load(const std::filesystem::path &project);
    void show(Loaded loaded);
    void rememberImport(const geo::Plan &before, const std::set<geo::RecordKey> &records);
    void apply(const geo::Edit &edit);
    void walkHistory(bool back);
    void save();
    void rebase(Loaded &loaded);
    void lookOutside();
    void takeOutside(Loaded loaded);
    void addConflicts(const std::vector<geo::Conflict> &conflicts);
    [[nodiscard]] QColor paper(bool dark) const;
    void readStyleAgain();
    void takeStyle(const std::shared_ptr<const geo::Style> &style, bool own);
    void renewIndexes(const geo::Edit &edit);
    void setReadOnlyReason(const QString &reason);
    void prepareLookups();
    void takeSearchIndex(std::shared_ptr<const geo::SearchIndex> index);
    void written(const geo::WrittenEdit &result);
    void notWritten(const QString &problem);

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
    geo::Edit m_writing; ///< on its way to the file
    geo::Edit m_waiting; ///< made since, or kept because writing failed
    std::vector<geo::Conflict> m_conflicts;
    std::map<geo::RecordKey, geo::Edit> m_lost; ///< what brings a record back that somebody took away while it was changed here
    QString m_failure;
    QString m_readOnlyReason;
    int m_left = 0;             ///< fields that the step being taken back leaves as others wrote them
    geo::FileStamp m_stamp;     ///< of the file as the plan shows it
    bool m_isReadingAgain = false;
    QTimer m_outsideTimer;
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
