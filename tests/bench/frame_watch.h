// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

class QQuickWindow;

/// Counts a window's frames from now on: the work of a frame runs from synchronising to swapping, on the render thread; the interval
/// from swap to swap is what the eye gets while something moves. Read it when the window draws no more.
class FrameWatch
{
public:
    explicit FrameWatch(QQuickWindow &window);

    [[nodiscard]] bool isEmpty() const { return m_samples->work.empty() || m_samples->interval.empty(); }
    /// While paused, frames are not counted.
    void pause(bool paused) { m_samples->paused = paused; }
    /// Two lines, the work and the interval of frames of some name.
    /// Median, p95 and p99 of the work of a frame, milliseconds, on one line of the standard output.
    void print() const;
    void report(const QString &name) const;

private:
    struct Samples
    {
        std::vector<double> work;
        std::vector<double> interval;
        bool paused = false;
    };
    std::shared_ptr<Samples> m_samples = std::make_shared<Samples>();
};
