// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

struct sqlite3;

/// A database as another program writes it, by SQLite alone. Fails the test when a statement fails.
class RawDatabase
{
public:
    explicit RawDatabase(const std::filesystem::path &file);
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;
    ~RawDatabase();

    void run(const std::string &script) const;

private:
    sqlite3 *m_database = nullptr;
};

/// As long as it lives, this thread's user may write only what anybody may, where the user is root; else nothing changes.
class NobodyInstead
{
public:
    NobodyInstead();
    NobodyInstead(const NobodyInstead &) = delete;
    NobodyInstead &operator=(const NobodyInstead &) = delete;
    ~NobodyInstead();
};

[[nodiscard]] std::string bytesOf(const std::filesystem::path &file);
[[nodiscard]] std::ptrdiff_t filesIn(const std::filesystem::path &folder);
/// What another program ended with; its output is dropped.
[[nodiscard]] int exitCodeOf(const std::vector<std::string> &command);
