// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace guixiang {

/// A tile's picture from a stranger's bytes: PNG, JPEG or WebP, by what they are and not by what they are called, of at most 2048
/// pixels a side. Null for all else. Ready for a texture; any thread. Only in a process that may end by it: others ask a PictureDecoder.
[[nodiscard]] QImage decodedTile(const QByteArray &bytes);

} // namespace guixiang
