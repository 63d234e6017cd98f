// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/halo.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace guixiang {

namespace {
constexpr int opaque = 255;
constexpr int fullFrom = 3; ///< a pixel of which a third is covered has the outline so near its middle that the halo is whole about it
constexpr double beyond = 0.75; ///< pixels: half of one to the far edge of a grazed one, and a quarter for where in its own the outline runs

/// One byte a pixel: how much of it is covered.
struct Coverage
{
    int width = 0;
    int height = 0;
    std::vector<uchar> bytes = std::vector<uchar>(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));

    uchar *line(int y) { return bytes.data() + static_cast<std::ptrdiff_t>(y) * width; }
    [[nodiscard]] const uchar *line(int y) const { return bytes.data() + static_cast<std::ptrdiff_t>(y) * width; }
};

Coverage coverageOf(const QImage &image)
{
    Coverage covered{image.width(), image.height()};
    for (int y = 0; y < covered.height; ++y) {
        const auto *pixels = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        std::transform(pixels, pixels + covered.width, covered.line(y), [](QRgb pixel) { return static_cast<uchar>(std::min(opaque, fullFrom * qAlpha(pixel))); });
    }
    return covered;
}

/// Each pixel takes the most of those around it, less where a disc of the radius only grazes them.
Coverage dilated(const Coverage &covered, double radius)
{
    Coverage wide{covered.width, covered.height};
    const auto reach = static_cast<int>(radius + beyond);
    for (int dy = -reach; dy <= reach; ++dy)
        for (int dx = -reach; dx <= reach; ++dx) {
            const int share = static_cast<int>(256 * std::clamp(radius + beyond - std::hypot(dx, dy), 0.0, 1.0));
            if (share == 0)
                continue;
            const int from = std::max(0, -dx);
            const int to = covered.width - std::max(0, dx);
            for (int y = std::max(0, -dy); y < covered.height - std::max(0, dy); ++y) {
                const uchar *source = covered.line(y + dy) + dx;
                uchar *target = wide.line(y);
                for (int x = from; x < to; ++x)
                    target[x] = std::max(target[x], static_cast<uchar>(source[x] * share >> 8));
            }
        }
    return wide;
}
} // namespace

void layHalo(QImage &letters, double radius, QColor colour)
{
    const Coverage halo = dilated(coverageOf(letters), radius);
    for (int y = 0; y < halo.height; ++y) {
        auto *pixels = reinterpret_cast<QRgb *>(letters.scanLine(y));
        const uchar *around = halo.line(y);
        for (int x = 0; x < halo.width; ++x) {
            // Under the letter: the halo shows where the letter does not cover it.
            const int alpha = around[x] * (opaque - qAlpha(pixels[x])) * colour.alpha() / (opaque * opaque);
            const QRgb below = qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), alpha));
            pixels[x] = qRgba(qRed(pixels[x]) + qRed(below), qGreen(pixels[x]) + qGreen(below), qBlue(pixels[x]) + qBlue(below), qAlpha(pixels[x]) + qAlpha(below));
        }
    }
}

} // namespace guixiang
