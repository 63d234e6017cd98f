// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frame/map_look.h"
#include "geo/base/progress.h"
#include "geo/briefing/briefing.h"
#include "geo/tiles/base_map.h"

#include <QSize>
#include <QStringList>

#include <filesystem>
#include <memory>

namespace guixiang {

/// The scenes of a briefing on paper or as pictures, drawn by the same code as the stage. An older file is replaced only by a
/// whole one. Need a QGuiApplication; any thread. Throw geo::WriteError, and geo::Cancelled when asked to stop.
struct HandoutRequest
{
    std::shared_ptr<const geo::Plan> plan;
    std::shared_ptr<const geo::BaseMap> baseMap;
    std::vector<geo::Scene> scenes;
    MapLook look;
    bool english = false;
    bool dark = false;
    bool notes = false; ///< of the PDF: three scenes a page of A4 with the speaker's notes, in place of one a page
};

/// A PDF, one scene a page of 16:9, or with notes. Both give what is missing on its maps, each sentence once.
[[nodiscard]] QStringList writeHandout(const std::filesystem::path &file, const HandoutRequest &request, const geo::Progress &progress = {});

/// "01.png", "02.png", ... in a folder, which is made when it is not there.
[[nodiscard]] QStringList writeSceneImages(const std::filesystem::path &folder, const HandoutRequest &request, QSize size, const geo::Progress &progress = {});

} // namespace guixiang
