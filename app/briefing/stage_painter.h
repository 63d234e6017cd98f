// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/briefing/stage_scene.h"
#include "app/map/picture_painter.h"

#include <QPainter>

namespace guixiang {

/// Paints what stands on a stage over the map: the words on a breath of paper, the chart, the legend, the notice. The window and the
/// handout use it alike. One thread at a time.
void paintStageWords(QPainter &painter, const StageLayout &layout, const StageScene &scene, const geo::Style &style, bool dark, SymbolImages &symbols);

/// The request for a scene's map in the pixels of StageLayout::view.
[[nodiscard]] geo::PictureRequest stageRequest(const geo::ViewTransform &view, const StageScene &scene, bool dark);

/// A whole scene on a painter whose units are the layout's pixels.
void paintStage(QPainter &painter, const StageLayout &layout, const geo::Plan &plan, const StageScene &scene, const geo::Style &style, bool dark,
                SymbolImages &symbols, Letters letters);

} // namespace guixiang
