// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/basemap/secret_address.h"

#include "app/async/run_job.h"
#include "app/basemap/secret_file.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <chrono>

namespace guixiang {

namespace {
constexpr std::chrono::seconds storeAnswersWithin{5};
const QString service = QStringLiteral("guixiang");
const QString entry = QStringLiteral("background");

QString settingOf(const char *name)
{
    return QStringLiteral("background/") + QLatin1StringView(name);
}
} // namespace

SecretAddress::SecretAddress(QObject *parent)
    : QObject(parent)
{
    m_writer.setMaxThreadCount(1);
}

QString SecretAddress::file()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/background.secret");
}

QByteArray SecretAddress::secret() const
{
    if (m_address.isEmpty() && m_key.isEmpty())
        return {};
    return QJsonDocument(QJsonObject{{QStringLiteral("address"), m_address}, {QStringLiteral("key"), m_key}}).toJson(QJsonDocument::Compact);
}

void SecretAddress::take(const QByteArray &secret)
{
    const QJsonObject kept = QJsonDocument::fromJson(secret).object();
    m_address = kept[QStringLiteral("address")].toString();
    m_key = kept[QStringLiteral("key")].toString();
    m_isReady = true;
    Q_EMIT changed();
}

void SecretAddress::load()
{
    if (std::exchange(m_isAsked, true))
        return;
    if (!takeFromSettings())
        readStore();
}

void SecretAddress::moveOver()
{
    (void)takeFromSettings();
}

/// As earlier versions kept them.
bool SecretAddress::takeFromSettings()
{
    const QSettings settings;
    const QString address = settings.value(settingOf("address")).toString();
    const QString key = settings.value(settingOf("key")).toString();
    if (address.isEmpty() && key.isEmpty())
        return false;
    m_isInSettings = true;
    keep(address, key);
    return true;
}

void SecretAddress::keep(const QString &address, const QString &key)
{
    m_isAsked = true;
    if (std::exchange(m_isReady, true) && address == m_address && key == m_key)
        return;
    m_address = address;
    m_key = key;
    ++m_writing;
    Q_EMIT changed();
    writeStore();
}

void SecretAddress::readStore()
{
    auto *job = new QKeychain::ReadPasswordJob(service, this);
    job->setKey(entry);
    connect(job, &QKeychain::Job::finished, this, [this, job] {
        if (job->error() == QKeychain::NoError && m_writing == 0)
            take(job->binaryData());
        else if (!m_isReady)
            readFile();
    });
    QTimer::singleShot(storeAnswersWithin, job, [this] { readFile(); });
    job->start();
}

void SecretAddress::readFile()
{
    runJobOn(&m_writer, this, [](const geo::Progress &) { return readSecretFile(file()); }, [this](const Outcome<QByteArray> &kept) {
        if (!m_isReady)
            take(kept.isFine() ? kept.value() : QByteArray());
    });
}

void SecretAddress::writeStore()
{
    const QByteArray now = secret();
    QKeychain::Job *job = nullptr;
    if (now.isEmpty()) {
        job = new QKeychain::DeletePasswordJob(service, this);
    } else {
        auto *writing = new QKeychain::WritePasswordJob(service, this);
        writing->setBinaryData(now);
        job = writing;
    }
    job->setKey(entry);
    connect(job, &QKeychain::Job::finished, this, [this, job, now, writing = m_writing] {
        const bool isKept = job->error() == QKeychain::NoError;
        if (writing == m_writing)
            writeFile(isKept ? QByteArray() : now); // never in both places
    });
    QTimer::singleShot(storeAnswersWithin, job, [this, now, writing = m_writing] {
        if (writing == m_writing)
            writeFile(now); // until it answers after all
    });
    job->start();
}

void SecretAddress::writeFile(const QByteArray &secret)
{
    runJobOn(&m_writer, this, [secret](const geo::Progress &) { return writeSecretFile(file(), secret); }, [this](const Outcome<bool> &isWritten) {
        if (!isWritten.isFine() || !isWritten.value()) {
            Q_EMIT failed();
        } else if (std::exchange(m_isInSettings, false)) {
            QSettings settings;
            settings.remove(settingOf("address"));
            settings.remove(settingOf("key"));
        }
    });
}

} // namespace guixiang
