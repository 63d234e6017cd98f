// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tile_server.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <memory>
#include <utility>

TileServer::TileServer(std::function<Answer(const QString &)> answering)
    : m_answer(std::move(answering))
    , m_server(std::make_unique<QTcpServer>())
{
    listen();
}

TileServer::TileServer(std::function<Answer(const QString &)> answering, const QByteArray &certificate, const QByteArray &key)
    : m_answer(std::move(answering))
{
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(certificate));
    configuration.setPrivateKey(QSslKey(key, QSsl::Ec));
    REQUIRE_FALSE(configuration.localCertificate().isNull());
    server->setSslConfiguration(configuration);
    m_server = std::move(server);
    listen();
}

void TileServer::listen()
{
    REQUIRE(m_server->listen(QHostAddress::LocalHost));
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
        QTcpSocket *socket = m_server->nextPendingConnection();
        if (!socket)
            return;
        mostOpen = std::max(mostOpen, ++open);
        auto request = std::make_shared<QByteArray>();
        const auto hear = [this, socket, request] {
            *request += socket->readAll();
            if (request->contains("\r\n\r\n"))
                answer(socket, std::exchange(*request, {}));
        };
        QObject::connect(socket, &QTcpSocket::readyRead, socket, hear);
        QObject::connect(socket, &QTcpSocket::disconnected, m_server.get(), [this, socket] {
            --open;
            socket->deleteLater();
        });
        hear();
    });
}

QString TileServer::address() const
{
    const bool isSecret = qobject_cast<const QSslServer *>(m_server.get());
    return QStringLiteral("%1://127.0.0.1:%2").arg(isSecret ? QStringLiteral("https") : QStringLiteral("http")).arg(m_server->serverPort());
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
    socket->write("HTTP/1.1 " + QByteArray::number(answer.status) + " Said\r\nConnection: close\r\n" + answer.headers);
    if (answer.endless) {
        socket->write("\r\n" + answer.body);
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [this, socket, body = answer.body](qint64 bytes) {
            sent += bytes;
            if (socket->bytesToWrite() == 0)
                socket->write(body);
        });
        return;
    }
    socket->write("Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body);
    socket->disconnectFromHost();
}
