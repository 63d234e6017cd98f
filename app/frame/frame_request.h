// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/basemap/backdrop.h"
#include "geo/draw/composer.h"

#include <QRectF>

namespace guixiang {

/// A request for a picture that ends at the edges of a view, as stage, sheet and `render` make one: what it shows is the caller's to say.
[[nodiscard]] geo::PictureRequest framedRequest(const geo::ViewTransform &view);

/// Adds what lies under the plan: the base map's tiles, and that its areas and streets give way to a background of pictures.
void addGround(geo::PictureRequest &request, const geo::BaseMap &baseMap, const Backdrop &backdrop);

/// Keeps a part of the picture free of labels; pixels of the view, from its top left corner.
void keepFree(geo::PictureRequest &request, const QRectF &part);

} // namespace guixiang
