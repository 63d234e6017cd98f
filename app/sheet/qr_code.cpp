// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet/qr_code.h"

#include "geo/base/error.h"

#include <QPainter>
#include <QPainterPath>

#include <qrencode.h>

#include <memory>

namespace guixiang {

namespace {
struct CodeCloser
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};
} // namespace

void paintQrCode(QPainter &painter, const QString &text, const QRectF &square)
{
    const std::unique_ptr<QRcode, CodeCloser> code(QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
    if (!code)
        throw geo::Error("the QR code's text is too long; give a shorter link.");
    constexpr int quiet = 4;
    const double module = square.width() / (code->width + 2 * quiet);
    QPainterPath dark;
    for (int row = 0; row < code->width; ++row)
        for (int column = 0; column < code->width; ++column)
            if (code->data[row * code->width + column] & 1)
                dark.addRect(square.left() + (column + quiet) * module, square.top() + (row + quiet) * module, module, module);
    painter.fillRect(square, Qt::white);
    // One path: neighbours touch without hairlines between them.
    painter.fillPath(dark.simplified(), Qt::black);
}

} // namespace guixiang
