// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/import/vector/datum_fit.h"
#include "geo/import/vector/import.h"

namespace geo {

/// What a file holds, looked at before anything is decided. Nothing was written yet.
struct ImportPreview
{
    std::vector<std::string> layers = {};
    std::vector<std::string> columns = {};           ///< of the first layer that has rows
    std::vector<std::vector<std::string>> rows = {}; ///< the first few, a text for each column
    ImportReport report = {};                        ///< what comes of it where the proposal is taken
    std::string problem = {};                        ///< why it gives nothing, such as no column for the names; empty when all is well
    bool isOfLinesOrAreas = false;                   ///< each layer says that it holds nothing else
    bool declaresDatum = false;                      ///< the file itself says what its positions refer to
    std::vector<LonLat> positions = {};              ///< some of what it gives, in degrees as the file has them
    std::optional<DatumFit> fit = {};                ///< nothing where too little can be compared
    Datum proposed = Datum::Wgs84;                   ///< what is taken without a word from the user
};

/// Reads a file as readImport does, without settling what its positions refer to. Throws ImportError for a file that cannot be read at
/// all, and Cancelled.
[[nodiscard]] ImportPreview previewImport(const ImportRequest &request, const Plan &plan, const Progress &progress = {});

} // namespace geo
