// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/import_result.h"
#include "app/import/import_task.h"
#include "geo/base/progress.h"

namespace guixiang {

/// Reads the file, in this process, and does what is to be done with it. Throws geo::Error and Cancelled; the project is as it was then.
[[nodiscard]] ImportResult doImport(const ImportTask &task, const geo::Progress &progress);

} // namespace guixiang
