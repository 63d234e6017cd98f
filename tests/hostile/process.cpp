// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/process.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <thread>

namespace hostile {

namespace {
std::vector<char *> pointersTo(std::vector<std::string> &words)
{
    std::vector<char *> pointers;
    for (std::string &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

std::vector<std::string> environmentOf(const Start &start)
{
    std::vector<std::string> environment;
    for (char **variable = environ; *variable; ++variable) {
        const std::string name = std::string(*variable).substr(0, std::string(*variable).find('='));
        if (name != "DISPLAY" && name != "WAYLAND_DISPLAY" && name != "HOME" && !name.starts_with("XDG_"))
            environment.emplace_back(*variable);
    }
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        environment.push_back(name + ("=" + start.home.string()));
    if (!start.display.empty())
        environment.push_back("DISPLAY=" + start.display);
    return environment;
}

std::string takenFrom(const std::filesystem::path &file)
{
    std::string text;
    {
        std::ifstream stream(file, std::ios::binary);
        text.assign(std::istreambuf_iterator<char>(stream), {});
    }
    std::filesystem::remove(file);
    return text;
}

/// Between fork and exec: nothing that asks for memory.
[[noreturn]] void become(char *const *command, char *const *environment, int output, int errors, const std::optional<std::size_t> &largestFile)
{
    setpgid(0, 0);
    dup2(open("/dev/null", O_RDONLY), STDIN_FILENO);
    dup2(output, STDOUT_FILENO);
    dup2(errors, STDERR_FILENO);
    if (largestFile) {
        const rlimit limit{*largestFile, *largestFile};
        signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
    execve(command[0], command, environment);
    _exit(127);
}

bool endsWithin(int process, std::chrono::milliseconds limit)
{
    pollfd waiting{process, POLLIN, 0};
    return poll(&waiting, 1, static_cast<int>(limit.count())) == 1;
}

/// Whether something of its process group is there still after a while; it is ended then.
bool isLeftRunning(pid_t group)
{
    for (int tenths = 0; tenths < 20; ++tenths) {
        if (kill(-group, 0) != 0)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    kill(-group, SIGKILL);
    return true;
}
} // namespace

End run(const Start &start)
{
    std::string outputName = (std::filesystem::temp_directory_path() / "guixiang-said-XXXXXX").string();
    std::string errorsName = outputName;
    const int output = mkostemp(outputName.data(), O_CLOEXEC);
    const int errors = mkostemp(errorsName.data(), O_CLOEXEC);
    if (output < 0 || errors < 0)
        throw std::runtime_error("no temporary file could be made");
    std::vector<std::string> command = start.command;
    std::vector<std::string> environment = environmentOf(start);
    const std::vector<char *> words = pointersTo(command);
    const std::vector<char *> variables = pointersTo(environment);
    const pid_t process = fork();
    if (process == 0)
        become(words.data(), variables.data(), output, errors, start.largestFile);
    if (process < 0)
        throw std::runtime_error("no process could be started");
    close(output);
    close(errors);
    const int handle = static_cast<int>(syscall(SYS_pidfd_open, process, 0));
    if (start.meanwhile)
        start.meanwhile(process);
    End end;
    end.hung = !endsWithin(handle, start.limit);
    if (end.hung)
        kill(-process, SIGKILL);
    close(handle);
    int status = 0;
    rusage used{};
    wait4(process, &status, 0, &used);
    end.leftRunning = isLeftRunning(process);
    end.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    end.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    const auto seconds = [](const timeval &time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; };
    end.cpuSeconds = seconds(used.ru_utime) + seconds(used.ru_stime);
    end.peakMb = static_cast<double>(used.ru_maxrss) / 1024;
    end.output = takenFrom(outputName);
    end.errors = takenFrom(errorsName);
    return end;
}

std::vector<std::string> programWith(std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), GUIXIANG_PROGRAM);
    return arguments;
}

End runProgram(const std::filesystem::path &home, std::vector<std::string> arguments)
{
    return run({.command = programWith(std::move(arguments)), .home = home});
}

} // namespace hostile
