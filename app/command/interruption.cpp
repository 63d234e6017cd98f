// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/interruption.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <stdexcept>
#include <thread>

namespace guixiang {

namespace {
constexpr std::array caught{SIGINT, SIGTERM, SIGHUP};
constexpr char ended = 0; // what a handler never writes

volatile std::sig_atomic_t firstSignal = 0;
int wakingEnd = -1; // of the pipe; set before the handlers are

/// A handler may do next to nothing: it wakes the thread that may.
extern "C" void noteSignal(int number)
{
    const int before = errno;
    if (firstSignal == 0)
        firstSignal = number;
    const char byte = static_cast<char>(number);
    [[maybe_unused]] const auto written = write(wakingEnd, &byte, 1);
    errno = before;
}
} // namespace

class Interruption::Watch
{
public:
    Watch()
    {
        if (pipe2(m_pipe.data(), O_CLOEXEC) != 0)
            throw std::runtime_error("no pipe for signals");
        wakingEnd = m_pipe[1];
        fcntl(wakingEnd, F_SETFL, O_NONBLOCK); // a handler never waits
        m_thread = std::thread([this] { wait(); });
        struct sigaction action{};
        action.sa_handler = noteSignal;
        action.sa_flags = SA_RESTART;
        sigemptyset(&action.sa_mask);
        for (std::size_t i = 0; i < caught.size(); ++i) {
            sigaction(caught[i], nullptr, &m_before[i]);
            if (m_before[i].sa_handler != SIG_IGN) // as nohup has it
                sigaction(caught[i], &action, nullptr);
        }
    }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;
    ~Watch()
    {
        for (std::size_t i = 0; i < caught.size(); ++i)
            sigaction(caught[i], &m_before[i], nullptr);
        while (write(wakingEnd, &ended, 1) < 0 && errno == EAGAIN)
            std::this_thread::yield();
        m_thread.join();
        for (const int end : m_pipe)
            close(end);
    }

    [[nodiscard]] std::stop_token stop() const { return m_source.get_token(); }

private:
    void wait()
    {
        for (char byte = 0;;) {
            const auto length = read(m_pipe[0], &byte, 1);
            if (length == 1 && byte == ended)
                return;
            if (length == 1)
                m_source.request_stop();
            else if (length == 0 || errno != EINTR)
                return;
        }
    }

    std::array<int, 2> m_pipe{-1, -1};
    std::array<struct sigaction, caught.size()> m_before{};
    std::stop_source m_source;
    std::thread m_thread;
};

Interruption::Interruption()
    : m_watch(std::make_unique<Watch>())
{
}

Interruption::~Interruption() = default;

std::stop_token Interruption::stop() const
{
    return m_watch->stop();
}

int Interruption::exitCode()
{
    return firstSignal == 0 ? 0 : 128 + firstSignal;
}

} // namespace guixiang
