// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>

namespace guixiang {

/// Lets a long command end clean at Ctrl+C and at SIGTERM: while one lives, these signals end nothing but ask its stop token to stop.
/// Make it on the stack in front of what writes, and hand its token to all that takes a geo::Progress or a std::stop_token:
///
///     const Interruption interruption;
///     writeSheet(file, subject, look, request, {.stop = interruption.stop()});
///
/// The work throws geo::Cancelled, which leaves nothing behind; command_line.cpp says so and gives exitCode(). What is done when the
/// signal comes stays done. Whoever waits for a child process hands the stop on to it: it keeps the signals of its own process.
/// At most one at a time; the dispositions before it are set again at its end. Also catches SIGHUP, a closed terminal.
class Interruption
{
public:
    Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;
    ~Interruption();

    [[nodiscard]] std::stop_token stop() const;

    /// 128 and the number of the first signal that came since the program began, as shells have it (130 for Ctrl+C, 143 for SIGTERM);
    /// 0 where none came.
    [[nodiscard]] static int exitCode();

private:
    class Watch;
    std::unique_ptr<Watch> m_watch;
};

} // namespace guixiang
