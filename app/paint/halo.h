// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>

namespace guixiang {

/// Lays a halo under what is opaque on an image (premultiplied ARGB): as far as its radius in the image's own pixels. The same as
/// stroking the letters' outlines with a round pen of twice that width, which takes a rasteriser ten times as long.
void layHalo(QImage &letters, double radius, QColor colour);

} // namespace guixiang
