// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/basemap/picture_decoder.h"

#include "app/async/limited_process.h"
#include "app/basemap/picture_message.h"

#include <QElapsedTimer>
#include <QProcess>

#include <mutex>
#include <optional>

namespace guixiang {

namespace {
constexpr std::chrono::seconds longestAnswer{3};
constexpr int attempts = 2;

ProcessLimits limits()
{
    return {.memoryBytes = std::uint64_t{256} << 20, .processorTime = std::chrono::hours(1), .descriptors = 32};
}
} // namespace

/// Lives on the decoder's thread, as its process does.
class PictureDecoder::Child : public QObject
{
public:
    QImage decode(const QByteArray &bytes)
    {
        for (int attempt = 0; attempt < attempts; ++attempt) {
            if (!isRunning() && !start())
                break;
            if (auto picture = answerTo(bytes))
                return *picture;
            m_process.reset(); // it died, hangs or talks nonsense
        }
        return {};
    }
    [[nodiscard]] qint64 processId() const { return m_process ? m_process->processId() : 0; }

private:
    struct Killer
    {
        void operator()(QProcess *process) const
        {
            process->kill();
            process->waitForFinished(-1);
            delete process;
        }
    };

    [[nodiscard]] bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }
    bool start()
    {
        m_process.reset(new QProcess);
        m_process->setStandardErrorFile(QProcess::nullDevice());
        prepareLimited(*m_process, {QStringLiteral("decode-pictures")}, limits());
        m_process->start();
        return m_process->waitForStarted();
    }

    /// Nothing where there is no answer, or one that is none.
    std::optional<QImage> answerTo(const QByteArray &bytes)
    {
        QElapsedTimer clock;
        clock.start();
        m_process->write(pictureRequest(bytes));
        PictureAnswer answer;
        while (!answer.isWhole()) {
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(longestAnswer - clock.durationElapsed());
            if (left.count() <= 0 || (m_process->bytesAvailable() == 0 && !m_process->waitForReadyRead(static_cast<int>(left.count()))))
                return std::nullopt;
            if (!answer.take(m_process->readAllStandardOutput()))
                return std::nullopt;
        }
        return answer.picture();
    }

    std::unique_ptr<QProcess, Killer> m_process;
};

PictureDecoder::PictureDecoder()
    : m_child(new Child)
{
    m_child->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_child, &QObject::deleteLater);
    m_thread.start();
}

PictureDecoder::~PictureDecoder()
{
    m_thread.quit();
    m_thread.wait();
}

QImage PictureDecoder::decode(const QByteArray &bytes)
{
    QImage picture;
    QMetaObject::invokeMethod(m_child, [this, &bytes] { return m_child->decode(bytes); }, Qt::BlockingQueuedConnection, &picture);
    return picture;
}

qint64 PictureDecoder::processId() const
{
    qint64 id = 0;
    QMetaObject::invokeMethod(m_child, [this] { return m_child->processId(); }, Qt::BlockingQueuedConnection, &id);
    return id;
}

std::shared_ptr<PictureDecoder> sharedPictureDecoder()
{
    static std::mutex mutex;
    static std::weak_ptr<PictureDecoder> shared;
    const std::lock_guard lock(mutex);
    auto decoder = shared.lock();
    if (!decoder) {
        decoder = std::make_shared<PictureDecoder>();
        shared = decoder;
    }
    return decoder;
}

} // namespace guixiang
