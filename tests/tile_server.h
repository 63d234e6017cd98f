// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTcpServer>

#include <functional>
#include <memory>

/// A server of tiles on this machine alone, on a port of its own: answers by what a path asks for, and knows who asked. It runs
/// on the test's own event loop.
class TileServer
{
public:
    struct Answer
    {
        int status = 200;
        QByteArray body; ///< what kind it is nobody is told
        QByteArray headers = "Cache-Control: no-store\r\n";
        bool endless = false; ///< the body comes again and again, without a length
    };
    explicit TileServer(std::function<Answer(const QString &path)> answer);
    /// The same over TLS, with a certificate that nobody vouches for.
    TileServer(std::function<Answer(const QString &path)> answer, const QByteArray &certificate, const QByteArray &key);

    /// The beginning of its addresses, "http://127.0.0.1:PORT", or https.
    [[nodiscard]] QString address() const;
    void answerWith(std::function<Answer(const QString &path)> answer) { m_answer = std::move(answer); }

    QStringList paths; ///< asked for, in their order, with what follows a question mark
    QByteArray userAgent;
    qint64 sent = 0; ///< bytes that were taken from it
    int open = 0;      ///< connections now
    int mostOpen = 0;

private:
    void answer(QTcpSocket *socket, const QByteArray &request);

    std::function<Answer(const QString &path)> m_answer;
    void listen();

    std::unique_ptr<QTcpServer> m_server;
};
