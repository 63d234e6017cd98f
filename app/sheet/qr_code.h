// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace guixiang {

/// Paints a text as a QR code (error correction M, by libqrencode) that fills a square with its quiet zone of four modules.
/// Throws geo::Error when the text is too long for one.
void paintQrCode(QPainter &painter, const QString &text, const QRectF &square);

} // namespace guixiang
