// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/basemap/backdrop.h"
#include "app/briefing/stage_scene.h"
#include "app/paint/picture_painter.h"

#include <QPainter>

namespace guixiang {

/// What stands on a stage over the map: the words on a breath of paper with the chart and the legend, at the left, and the notice.
enum class StagePart { Words, Notice };
/// The part of the stage that it takes.
[[nodiscard]] QRectF regionOf(StagePart part, const StageLayout &layout, const StageScene &scene, const geo::Style &style);
/// Paints it, in the stage's pixels. The window and the handout use it alike. One thread at a time.
void paintStagePart(StagePart part, QPainter &painter, const StageLayout &layout, const StageScene &scene, const geo::Style &style, bool dark,
                    SymbolImages &symbols);

/// The request for a scene's map in the pixels of StageLayout::view.
[[nodiscard]] geo::PictureRequest stageRequest(const geo::ViewTransform &view, const StageScene &scene, bool dark);

/// A whole scene on a painter whose units are the layout's pixels; the backdrop is asked for in pixels of StageLayout::view.
void paintStage(QPainter &painter, const StageLayout &layout, const geo::Plan &plan, const geo::BaseMap &baseMap, StageScene scene, const geo::Style &style, bool dark,
                SymbolImages &symbols, Letters letters, const BackdropFor &backdropFor);

} // namespace guixiang
