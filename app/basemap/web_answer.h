// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

namespace guixiang {

/// One tile asked for on the web, followed to its end: no more than 8 MB are taken, no more than a minute is waited, and a server may send it on only within
/// itself. GUI thread.
class WebAnswer : public QObject
{
    Q_OBJECT

public:
    enum class Problem { None, Unreachable, Certificate, Redirected, TooLarge };

    /// Asks at once; `userAgent` says who asks.
    WebAnswer(QNetworkAccessManager &network, const QUrl &url, const QByteArray &userAgent, QObject *parent);
    ~WebAnswer() override;

    // Once it is finished:
    [[nodiscard]] Problem problem() const { return m_problem; }
    /// The host that a certificate or another place is about; a certificate's fault in the words of the library that found it.
    [[nodiscard]] QString detail() const { return m_detail; }
    [[nodiscard]] int status() const { return m_status; } ///< HTTP's; 0 where none came
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] QUrl url() const { return m_url; } ///< that the bytes came from

Q_SIGNALS:
    void finished(); ///< once

private:
    void ask();
    void take();
    void end();
    void finish(Problem problem, const QString &detail = {});
    [[nodiscard]] bool goOn();

    QNetworkAccessManager &m_network;
    QByteArray m_userAgent;
    QUrl m_url;
    QPointer<QNetworkReply> m_reply; ///< gone with the network where that goes first
    QTimer m_whole;
    QByteArray m_bytes;
    QString m_detail;
    Problem m_problem = Problem::None;
    int m_status = 0;
    int m_timesSentOn = 0;
};

} // namespace guixiang
