// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frame/map_look.h"
#include "app/sheet/sheet_content.h"
#include "app/sheet/sheet_map.h"
#include "app/sheet/sheet_template.h"
#include "geo/base/progress.h"

#include <QImage>
#include <QList>
#include <QStringList>

#include <filesystem>
#include <optional>
#include <vector>

namespace guixiang {

enum class SheetFormat { Pdf, Svg, Png };

/// "pdf", "svg", "png".
[[nodiscard]] std::optional<SheetFormat> sheetFormatFrom(const QString &name);

struct SheetRequest
{
    SheetFormat format = SheetFormat::Pdf;
    SheetTemplate sheet;
    SheetWords words;
    int scale = 0; ///< 1:scale; 0 for the largest round one that holds the walk
    bool headsUp = false; ///< the map turned so that the walk leads up the page
    int dpi = 300; ///< of a PNG
    std::shared_ptr<const Backdrop> known = {}; ///< made for an earlier sheet: taken where it is still the right one
};

/// A sheet to look at before it is written.
struct SheetPages
{
    QList<QImage> images; ///< one a page, at the request's dpi
    QStringList findings; ///< see sheet_check.h
    int scale = 0;        ///< the map is 1:scale
    std::shared_ptr<const Backdrop> backdrop; ///< of its map
};

/// A background is waited for a moment only. Needs a QGuiApplication; any thread. Throws geo::Error, and geo::Cancelled when asked to stop.
[[nodiscard]] SheetPages sheetPages(const SheetSubject &subject, const MapLook &look, const SheetRequest &request, const geo::Progress &progress = {});

/// A sheet on the disk.
struct WrittenSheet
{
    std::vector<std::filesystem::path> files; ///< in the order of the pages
    QStringList findings; ///< what a page for the public should not have (see sheet_check.h); it is written all the same
};

/// Writes the sheet of a walk. A map style whose background is dark is not put on paper: the bundled day's is, and that is a finding. SVG and PNG have a file for each page: "a.png", "a-2.png", ...; beside the first PNG lies a world
/// file. Older files are replaced once all are whole; those of pages that the sheet has no more stay. Needs a QGuiApplication;
/// any thread. Throws geo::WriteError, and geo::Cancelled when asked to stop.
[[nodiscard]] WrittenSheet writeSheet(const std::filesystem::path &file, const SheetSubject &subject, const MapLook &look, const SheetRequest &request,
                                      const geo::Progress &progress = {});

} // namespace guixiang
