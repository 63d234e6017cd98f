// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/vector/import.h"

#include "geo/import/vector/base_map_reader.h"
#include "geo/import/vector/import_datum.h"
#include "geo/import/vector/imported_place_reader.h"
#include "geo/import/vector/known_places.h"
#include "geo/import/vector/overlay_reader.h"
#include "geo/import/vector/vector_file.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace geo {

namespace {
constexpr int featuresAtOnce = 500; ///< between two looks at the wish to stop

constexpr std::array<std::string_view, 3> targetNames{"basemap", "places", "overlay"}; ///< as ImportTarget has them

/// What OpenStreetMap's licence asks every map to say.
const Text osmCredit{"地图数据 © OpenStreetMap 贡献者 (ODbL)", "Map data © OpenStreetMap contributors (ODbL)"};

template<typename Reader>
PlanAddition readAll(VectorFile &file, Reader reader, const Progress &progress)
{
    VectorFile::Item item;
    for (int number = 0; file.next(item); ++number) {
        if (number % featuresAtOnce == 0)
            progress.at(file.share());
        reader.add(item);
    }
    return reader.take();
}
} // namespace

std::string_view nameOf(ImportTarget target)
{
    return targetNames[static_cast<std::size_t>(target)];
}

std::optional<ImportTarget> importTargetFrom(std::string_view name)
{
    const auto found = std::ranges::find(targetNames, name);
    if (found == targetNames.end())
        return std::nullopt;
    return static_cast<ImportTarget>(found - targetNames.begin());
}

std::optional<DatumChoice> datumChoiceFrom(std::string_view text)
{
    if (text == "auto")
        return DatumChoice{};
    if (const auto datum = datumFrom(text))
        return DatumChoice{.datum = datum};
    if (!text.starts_with("EPSG:") && !text.starts_with("epsg:"))
        return std::nullopt;
    DatumChoice choice;
    const char *const end = text.data() + text.size();
    const auto number = std::from_chars(text.data() + 5, end, choice.epsg);
    if (number.ec != std::errc() || number.ptr != end || choice.epsg <= 0)
        return std::nullopt;
    return choice;
}

Import readImport(const ImportRequest &request, const Plan &plan, const Progress &progress)
{
    Import import;
    VectorFile file(request, import.report);
    if (request.target == ImportTarget::BaseMap)
        import.addition = readAll(file, BaseMapReader(file, request, plan, import.report), progress);
    else if (request.target == ImportTarget::Overlay)
        import.addition = readAll(file, OverlayReader(file, request, plan, import.report), progress);
    else
        import.addition = readAll(file, ImportedPlaceReader(file, request, import.ownIds, import.report), progress);
    if (!import.report.hasTaken() && !import.report.leftOut().contains(heldAlready)) {
        std::vector<Fault> faults = import.report.faults();
        if (faults.empty())
            file.refuse("it holds nothing of what was asked for; nothing was imported.");
        throw ImportError(std::move(faults));
    }
    settleDatum(file, request, plan, import);
    if (request.target == ImportTarget::Places && !request.isUndecided)
        matchKnownPlaces(import, plan, request.replace);
    import.addition.source = request.file.filename().string();
    if (file.isOsm() && plan.info.notice.zh.find("OpenStreetMap") == std::string::npos)
        import.addition.credit = osmCredit;
    return import;
}

} // namespace geo
