// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/import/vector/datum_fit.h"
#include "geo/import/vector/import.h"
#include "geo/import/vector/vector_file.h"

namespace geo {

/// Finds out what the positions of an addition refer to, brings them to WGS-84, and says in the report which datum it was and why.
/// A file that declares its own system is taken at its word; for others the datum that fits the project's streets is taken when
/// that is clear, else WGS-84.
void settleDatum(const VectorFile &file, const ImportRequest &request, const Plan &plan, Import &import);

/// Takes the positions of an addition for those of a datum of degrees.
void bringToWgs84(PlanAddition &addition, Datum datum);

/// What of an addition can be compared with streets.
[[nodiscard]] std::vector<FitSample> samplesOf(const PlanAddition &addition);

} // namespace geo
