// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/session.h"

#include <QColor>
#include <QObject>
#include <QQmlEngine>

namespace guixiang {

/// A row of the list of overlays.
struct OverlayRecord
{
    Q_GADGET
    QML_VALUE_TYPE(overlayRecord)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(int count MEMBER count FINAL)
    Q_PROPERTY(bool shown MEMBER shown FINAL)
    Q_PROPERTY(QColor day MEMBER day FINAL)
    Q_PROPERTY(QColor night MEMBER night FINAL)

public:
    QString id;
    QString name;
    int count = 0; ///< of its features
    bool shown = true;
    QColor day; ///< its colour on the map by day and by night
    QColor night;
    bool operator==(const OverlayRecord &) const = default;
};

/// What a column says of a feature.
struct AttributeRecord
{
    Q_GADGET
    QML_VALUE_TYPE(attributeRecord)
    Q_PROPERTY(QString column MEMBER column FINAL)
    Q_PROPERTY(QString value MEMBER value FINAL)

public:
    QString column;
    QString value;
    bool operator==(const AttributeRecord &) const = default;
};

/// A feature of an overlay as a card shows it.
struct FeatureRecord
{
    Q_GADGET
    QML_VALUE_TYPE(featureRecord)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString overlay MEMBER overlay FINAL)
    Q_PROPERTY(QString source MEMBER source FINAL)
    Q_PROPERTY(QString importedOn MEMBER importedOn FINAL)
    Q_PROPERTY(QColor day MEMBER day FINAL)
    Q_PROPERTY(QColor night MEMBER night FINAL)
    Q_PROPERTY(QList<guixiang::AttributeRecord> attributes MEMBER attributes FINAL)

public:
    QString id; ///< empty for none
    QString name;
    QString overlay; ///< the name of the overlay
    QString source;
    QString importedOn;
    QColor day;
    QColor night;
    QList<AttributeRecord> attributes;
    bool operator==(const FeatureRecord &) const = default;
};

/// The overlays of the session's plan for QML, and what the user does with them; each is a step that can be taken back. GUI thread.
class OverlayDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(guixiang::Session *session READ session WRITE setSession NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(QList<guixiang::OverlayRecord> overlays READ overlays NOTIFY changed FINAL)
    Q_PROPERTY(guixiang::OverlayRecord none READ none CONSTANT FINAL)

public:
    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] QList<OverlayRecord> overlays() const;

    /// What a row shows whose overlay has just gone.
    [[nodiscard]] OverlayRecord none() const { return {}; }

    /// The record of a feature's id, or one with an empty id.
    Q_INVOKABLE [[nodiscard]] guixiang::FeatureRecord feature(const QString &id, bool english) const;
    Q_INVOKABLE void setShown(const QString &overlay, bool shown);
    Q_INVOKABLE void remove(const QString &overlay);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QColor colourOf(const geo::Overlay &overlay, bool dark) const;

    Session *m_session = nullptr;
};

} // namespace guixiang
