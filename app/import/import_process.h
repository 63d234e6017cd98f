// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/import_result.h"
#include "app/import/import_task.h"
#include "geo/base/progress.h"

namespace guixiang {

/// Has an untrusted file read, and given to the project, by a child process with limits of time, memory and descriptors
/// (`guixiang import-file`): what ends that process is a sentence here. Window and command line import in this way and no other. Asked to
/// stop, the child takes back what it began. Blocks; call it on a worker's thread. Throws geo::Error and Cancelled, and the project is as it was.
[[nodiscard]] ImportResult runImport(const ImportTask &task, const geo::Progress &progress = {});

} // namespace guixiang
