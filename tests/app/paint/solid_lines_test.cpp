// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/solid_lines.h"

#include <QImage>
#include <QPainter>

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace guixiang;

namespace {
constexpr QColor ink(94, 88, 77);

QImage painted(const auto &paint)
{
    QImage image(200, 120, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    return image;
}

/// How much darker a picture is than another in all, in pixels of ink, and in its worst pixel.
struct Difference
{
    double sum = 0;
    double worst = 0;
};

Difference between(const QImage &one, const QImage &other)
{
    Difference difference;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            const double share = std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) / (255.0 - qGray(ink.rgb()));
            difference.sum += share;
            difference.worst = std::max(difference.worst, share);
        }
    return difference;
}

QImage bySegments(const QPolygonF &line, double width)
{
    return painted([&](QPainter &painter) {
        SolidLines lines(width);
        lines.add(line);
        lines.paint(painter, ink);
    });
}

QImage byPen(const QPolygonF &line, double width)
{
    return painted([&](QPainter &painter) {
        painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(line);
    });
}
} // namespace

TEST_CASE("a street painted by its segments looks as one drawn by a round pen: bends, sharp turns and ends")
{
    const QPolygonF street{{20, 20.5}, {80, 22}, {110, 40}, {130, 70}, {60, 74}, {64, 100}, {170, 100}};
    for (const double width : {1.2, 3.0, 5.5, 10.0}) {
        const Difference difference = between(bySegments(street, width), byPen(street, width));
        INFO("width " << width << ", differs by " << difference.sum << " pixels, worst " << difference.worst);
        CHECK(difference.sum < 0.01 * 430 * width + 10);
        CHECK(difference.worst < 0.75);
    }
}

TEST_CASE("where two segments meet on a nearly straight street there is no seam")
{
    const QPolygonF street{{10, 60.3}, {60.5, 60.4}, {101.5, 60.3}, {140, 60.3}, {190, 60.4}};
    const QImage image = bySegments(street, 6);
    for (int x = 12; x < 188; ++x)
        CHECK(QColor(image.pixel(x, 60)) == ink);
}
