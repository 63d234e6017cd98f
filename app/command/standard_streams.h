// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace guixiang {

/// Gives the numbers of standard streams that are closed to nothing, so that no file that is opened later takes one and gets what is
/// said to it; saying something to such a stream fails. Call first of all.
void holdStandardStreams();

/// Whether all that was said on the standard output has arrived; where not, says so on the standard error.
[[nodiscard]] bool isOutputWritten();

/// Names a file that was written on the standard output, unless what was written is the standard output or another stream.
void nameWritten(const std::filesystem::path &file);
/// Whether a file is what the standard output goes to, or another stream: then nothing else is said on it.
[[nodiscard]] bool isStreamOrOutput(const std::filesystem::path &file);

} // namespace guixiang
