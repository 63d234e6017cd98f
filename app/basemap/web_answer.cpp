// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/basemap/web_answer.h"

#include <QNetworkRequest>
#include <QSslError>

#include <chrono>

namespace guixiang {

namespace {
constexpr qint64 mostBytes = qint64{8} << 20;
constexpr qint64 heldBack = qint64{1} << 20; ///< in Qt's hands until it is taken
constexpr std::chrono::seconds mostTime{60};
constexpr int mostTimesSentOn = 3;

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1StringView("https") ? 443 : 80);
}

/// Within one server, and never out of a secret connection.
bool isOneServer(const QUrl &from, const QUrl &to)
{
    return to.scheme() == from.scheme() && to.host().compare(from.host(), Qt::CaseInsensitive) == 0 && portOf(to) == portOf(from);
}

bool sendsOn(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}
} // namespace

WebAnswer::WebAnswer(QNetworkAccessManager &network, const QUrl &url, const QByteArray &userAgent, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_userAgent(userAgent)
    , m_url(url)
{
    m_whole.setSingleShot(true);
    connect(&m_whole, &QTimer::timeout, this, [this] { finish(Problem::Unreachable); });
    m_whole.start(mostTime);
    ask();
}

WebAnswer::~WebAnswer()
{
    delete m_reply;
}

void WebAnswer::ask()
{
    QNetworkRequest request(m_url);
    request.setRawHeader("User-Agent", m_userAgent);
    request.setRawHeader("Accept-Encoding", "identity"); // pictures are packed already, and nothing unpacks to more than was sent
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::PreferCache);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(heldBack);
    connect(m_reply, &QNetworkReply::readyRead, this, &WebAnswer::take);
    connect(m_reply, &QNetworkReply::finished, this, &WebAnswer::end);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        finish(Problem::Certificate, QStringLiteral("%1: %2").arg(m_url.host(), errors.isEmpty() ? QString() : errors.constFirst().errorString()));
    });
}

void WebAnswer::take()
{
    m_bytes += m_reply->readAll();
    if (m_bytes.size() > mostBytes || m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > mostBytes)
        finish(Problem::TooLarge);
}

void WebAnswer::end()
{
    m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (sendsOn(m_status)) {
        if (!goOn())
            finish(Problem::Redirected, m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl().host());
        return;
    }
    take();
    if (!m_reply)
        return; // it was too much
    const bool hasFailed = m_status == 0 && m_reply->error() != QNetworkReply::NoError;
    if (m_reply->error() == QNetworkReply::SslHandshakeFailedError)
        finish(Problem::Certificate, m_url.host());
    else
        finish(hasFailed ? Problem::Unreachable : Problem::None);
}

/// False where it may not.
bool WebAnswer::goOn()
{
    const QUrl next = m_url.resolved(m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
    if (!isOneServer(m_url, next) || ++m_timesSentOn > mostTimesSentOn)
        return false;
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_url = next;
    m_bytes.clear();
    ask();
    return true;
}

void WebAnswer::finish(Problem problem, const QString &detail)
{
    m_problem = problem;
    m_detail = detail;
    m_whole.stop();
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
    Q_EMIT finished();
}

} // namespace guixiang
