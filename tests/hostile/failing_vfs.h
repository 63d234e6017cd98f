// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hostile {

/// What becomes of writing to disk from now on, in this thread: SQLite's own layer above the files fails, or ends the process, at one write.
struct DiskFailure
{
    enum class Kind { Full, Broken, Killed };
    Kind kind = Kind::Full;
    int atWrite = 0;      ///< counted from 1, writes, truncations and flushes alike; 0 for never
    bool staysSo = false; ///< all later ones fail too, until this is taken back
};

/// Puts the layer between SQLite and the files of this process; once, before a database is opened.
void installFailingDisk();
/// Starts to count anew.
void failDisk(const DiskFailure &failure);
/// Writes that this thread has made since.
[[nodiscard]] int diskWrites();

} // namespace hostile
