// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tile_server.h"

#include <QTcpSocket>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <memory>

TileServer::TileServer(std::function<Answer(const QString &)> answering)
    : m_answer(std::move(answering))
{
    REQUIRE(m_server.listen(QHostAddress::LocalHost));
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        QTcpSocket *socket = m_server.nextPendingConnection();
        mostOpen = std::max(mostOpen, ++open);
        auto request = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, request] {
            *request += socket->readAll();
            if (request->contains("\r\n\r\n"))
                answer(socket, *request);
        });
        QObject::connect(socket, &QTcpSocket::disconnected, &m_server, [this, socket] {
            --open;
            socket->deleteLater();
        });
    });
}

QString TileServer::address() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort());
}

void TileServer::answer(QTcpSocket *socket, const QByteArray &request)
{
    const QList<QByteArray> lines = request.split('\n');
    const QString path = QString::fromUtf8(lines.first().split(' ').value(1));
    paths << path;
    for (const QByteArray &line : lines)
        if (line.toLower().startsWith("user-agent: "))
            userAgent = line.mid(12).trimmed();
    const Answer answer = m_answer(path);
    socket->write("HTTP/1.1 " + QByteArray::number(answer.status) + " Said\r\nCache-Control: no-store\r\nConnection: close\r\nContent-Length: "
                  + QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body);
    socket->disconnectFromHost();
}
