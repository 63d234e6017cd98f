// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/import/vector/import.h"

#include <filesystem>

namespace guixiang {

/// What is to be done with a file of somebody's.
struct ImportTask
{
    enum class Step
    {
        Preview, ///< what it holds and might give, before its datum is settled
        DryRun,  ///< what it would give
        Import   ///< give it to the project
    };
    Step step = Step::Preview;
    std::filesystem::path project;
    geo::ImportRequest request; ///< `known` and `streetsIn` are filled in where the work is done
};

} // namespace guixiang
