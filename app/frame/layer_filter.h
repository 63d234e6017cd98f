// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/session.h"
#include "geo/model/layer_choice.h"

#include <QObject>
#include <QQmlEngine>
#include <QStringList>

#include <set>

namespace guixiang {

/// A row of the layer list.
struct LayerRecord
{
    Q_GADGET
    QML_VALUE_TYPE(layerRecord)
    Q_PROPERTY(QString key MEMBER key FINAL)
    Q_PROPERTY(int points MEMBER points FINAL)
    Q_PROPERTY(int stretches MEMBER stretches FINAL)
    Q_PROPERTY(int unplaced MEMBER unplaced FINAL)
    Q_PROPERTY(bool shown MEMBER shown FINAL)

public:
    QString key; ///< a category's key, "walk" or "stations"
    int points = 0;
    int stretches = 0;
    int unplaced = 0;
    bool shown = true;
    bool operator==(const LayerRecord &) const = default;
};

/// A choice of layers and filters that QML hands on as a whole.
struct LayerSet
{
    Q_GADGET
    QML_VALUE_TYPE(layerSet)

public:
    geo::LayerChoice choice;
    bool operator==(const LayerSet &) const = default;
};

/// Which layers are on and which places the filters let through. An empty filter lets all through. GUI thread.
class LayerFilter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(guixiang::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED FINAL)
    Q_PROPERTY(guixiang::LayerSet chosen READ chosen WRITE setChosen NOTIFY changed FINAL)
    Q_PROPERTY(QStringList hiddenLayers READ hiddenLayers WRITE setHiddenLayers NOTIFY changed FINAL)
    Q_PROPERTY(int action READ action WRITE setAction NOTIFY changed FINAL)
    Q_PROPERTY(QString status READ status WRITE setStatus NOTIFY changed FINAL)
    Q_PROPERTY(QString grade READ grade WRITE setGrade NOTIFY changed FINAL)
    Q_PROPERTY(bool active READ isActive NOTIFY changed FINAL)
    Q_PROPERTY(QList<guixiang::LayerRecord> layers READ layers NOTIFY changed FINAL)
    Q_PROPERTY(QStringList tasks READ tasks NOTIFY changed FINAL)
    Q_PROPERTY(QStringList places READ places NOTIFY changed FINAL)

public:
    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] LayerSet chosen() const { return {m_choice}; }
    void setChosen(const LayerSet &layers) { take(layers.choice); }
    [[nodiscard]] QStringList hiddenLayers() const;
    void setHiddenLayers(const QStringList &layers);
    [[nodiscard]] int action() const; ///< 0 for all
    void setAction(int action);
    [[nodiscard]] QString status() const; ///< key, or empty for all
    void setStatus(const QString &status);
    [[nodiscard]] QString grade() const;
    void setGrade(const QString &grade);
    [[nodiscard]] bool isActive() const;
    [[nodiscard]] QList<LayerRecord> layers() const;
    [[nodiscard]] QStringList tasks() const;  ///< the ids that the filters let through, in the plan's order
    [[nodiscard]] QStringList places() const; ///< the same; layer switches do not count here

    Q_INVOKABLE void setShown(const QString &layer, bool shown);
    Q_INVOKABLE void clear();

    [[nodiscard]] bool isShown(const QString &layer) const { return m_choice.shows(layer.toStdString()); }
    [[nodiscard]] std::set<geo::PlaceCategory> categories() const { return m_choice.categories(); }
    /// The places that the filters keep off the map.
    [[nodiscard]] std::set<geo::PlaceId> hiddenPlaces() const;

Q_SIGNALS:
    void sessionChanged();
    void changed();

private:
    void count(LayerRecord &layer) const;
    void take(const geo::LayerChoice &choice);

    Session *m_session = nullptr;
    geo::LayerChoice m_choice;
};

} // namespace guixiang
