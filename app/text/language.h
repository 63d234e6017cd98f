// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QTranslator>

namespace guixiang {

/// The language of the surface: Chinese as written in the sources, English through Qt Linguist. LANG does not matter.
/// Whoever owns the QML engine retranslates it on `changed`. GUI thread.
class Language : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main and passed in")
    Q_PROPERTY(bool english READ isEnglish WRITE setEnglish NOTIFY changed FINAL)

public:
    using QObject::QObject;
    ~Language() override;

    [[nodiscard]] bool isEnglish() const { return m_english; }
    void setEnglish(bool english);

Q_SIGNALS:
    void changed();

private:
    QTranslator m_translator;
    bool m_english = false;
};

} // namespace guixiang
