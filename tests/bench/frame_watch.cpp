// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_watch.h"

#include "measure.h"

#include <QElapsedTimer>
#include <QQuickWindow>

#include <cstdio>

FrameWatch::FrameWatch(QQuickWindow &window)
{
    auto frame = std::make_shared<QElapsedTimer>();
    auto sinceSwap = std::make_shared<QElapsedTimer>();
    QObject::connect(&window, &QQuickWindow::beforeSynchronizing, &window, [frame] { frame->start(); }, Qt::DirectConnection);
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &window,
        [samples = m_samples, frame, sinceSwap] {
            if (samples->paused) {
                sinceSwap->invalidate();
                return;
            }
            if (frame->isValid())
                samples->work.push_back(static_cast<double>(frame->nsecsElapsed()) / 1e6);
            if (sinceSwap->isValid())
                samples->interval.push_back(static_cast<double>(sinceSwap->nsecsElapsed()) / 1e6);
            sinceSwap->start();
        },
        Qt::DirectConnection);
}

void FrameWatch::report(const QString &name) const
{
    const auto figures = [](const std::vector<double> &samples) {
        return QStringLiteral("median %1, p95 %2, p99 %3, worst %4 ms")
            .arg(quantile(samples, 0.5), 0, 'f', 1)
            .arg(quantile(samples, 0.95), 0, 'f', 1)
            .arg(quantile(samples, 0.99), 0, 'f', 1)
            .arg(quantile(samples, 1), 0, 'f', 1);
    };
    const QString aim = QStringLiteral("16.7 ms, p99 33 ms");
    ::report(name + QStringLiteral(", work 1920x1080"), figures(m_samples->work), aim);
    ::report(name + QStringLiteral(", interval"), figures(m_samples->interval) + QStringLiteral(", %1 frames").arg(m_samples->interval.size()), aim);
}

void FrameWatch::print() const
{
    std::printf("%.2f %.2f %.2f\n", quantile(m_samples->work, 0.5), quantile(m_samples->work, 0.95), quantile(m_samples->work, 0.99));
}
