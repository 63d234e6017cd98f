// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/error.h"
#include "geo/edit/record_edits.h"
#include "geo/import/seed.h"
#include "geo/store/database.h"
#include "geo/store/project_file.h"
#include "tests/geo/outside_program.h"
#include "tests/geo/store/raw_database.h"
#include "tests/geo/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using Catch::Matchers::ContainsSubstring;
