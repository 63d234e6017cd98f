// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/leftovers.h"

#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <optional>
#include <string_view>

namespace geo {

namespace {
using std::filesystem::path;
constexpr auto untouched = std::chrono::minutes(10);

/// The number after the prefix, up to the end or a dash.
std::optional<pid_t> processOf(std::string_view name, std::string_view prefix)
{
    if (!name.starts_with(prefix))
        return std::nullopt;
    name.remove_prefix(prefix.size());
    pid_t process = 0;
    const auto [end, failed] = std::from_chars(name.data(), name.data() + name.size(), process);
    const bool isNumber = failed == std::errc() && process > 0 && (end == name.data() + name.size() || *end == '-');
    return isNumber ? std::optional(process) : std::nullopt;
}

bool runs(pid_t process)
{
    return kill(process, 0) == 0 || errno != ESRCH;
}

/// Of a folder and what lies in it.
std::filesystem::file_time_type lastTouched(const path &folder)
{
    std::error_code ignored;
    auto last = std::filesystem::last_write_time(folder, ignored);
    for (auto entry = std::filesystem::directory_iterator(folder, ignored); !ignored && entry != std::filesystem::directory_iterator(); entry.increment(ignored))
        last = std::max(last, entry->last_write_time(ignored));
    return last;
}
} // namespace

std::string nameWhileWorking(const std::string &prefix)
{
    return prefix + std::to_string(getpid());
}

void removeLeftovers(const path &folder, const std::string &prefix)
{
    std::error_code ignored;
    std::error_code ended;
    for (auto entry = std::filesystem::directory_iterator(folder, ended); !ended && entry != std::filesystem::directory_iterator(); entry.increment(ended)) {
        const std::optional<pid_t> process = processOf(entry->path().filename().string(), prefix);
        const bool isFolder = entry->is_directory(ignored) && !entry->is_symlink(ignored);
        if (process && isFolder && !runs(*process) && std::filesystem::file_time_type::clock::now() - lastTouched(entry->path()) > untouched)
            std::filesystem::remove_all(entry->path(), ignored);
    }
}

} // namespace geo
