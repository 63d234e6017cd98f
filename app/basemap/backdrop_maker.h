// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/basemap/backdrop.h"
#include "app/basemap/raster_layer.h"
#include "geo/base/progress.h"

#include <chrono>
#include <memory>

namespace guixiang {

/// How long a background is waited for.
struct Patience
{
    std::chrono::milliseconds still; ///< while nothing comes
    std::chrono::milliseconds whole; ///< for one picture
};
inline constexpr Patience patient{std::chrono::seconds(10), std::chrono::seconds(60)};
inline constexpr Patience hasty{std::chrono::seconds(2), std::chrono::seconds(4)}; ///< for a preview

/// Makes the backdrops of one piece of work, a sheet or the scenes of a handout, from tiles that it fetches and keeps. It waits for
/// them, never longer than its patience; once that has run out it waits no more. Where nothing is chosen it opens nothing. Lives on
/// one thread, any, inside a QCoreApplication.
class BackdropMaker
{
public:
    BackdropMaker(RasterChoice choice, Patience patience);
    ~BackdropMaker();

    /// `progress` is told the share of the tiles that came. Throws geo::Cancelled when asked to stop.
    [[nodiscard]] Backdrop make(const geo::ViewTransform &view, double pixelRatio, const geo::Progress &progress = {});

private:
    void takeVector(Backdrop &backdrop) const;
    void wait(Backdrop &backdrop, std::vector<RasterPart> &parts, const geo::Progress &progress);

    RasterChoice m_choice;
    Patience m_patience;
    std::unique_ptr<RasterLayer> m_layer; ///< once something was asked for
    QString m_problem;
    QString m_what;
    bool m_gaveUp = false;
};

} // namespace guixiang
