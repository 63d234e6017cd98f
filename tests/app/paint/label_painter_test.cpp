// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/label_painter.h"

#include "app/paint/qt_text_measurer.h"

#include <QImage>

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace guixiang;

namespace {
const geo::Label label{.anchor = {},
                       .glyphs = {{"安", {-20, 0}, 0}, {"西", {0, 3}, 12}, {"路", {20, 9}, 20}},
                       .sizePx = 13,
                       .weight = 400,
                       .colour = {94, 88, 77, 255},
                       .halo = {245, 242, 234, 255},
                       .haloPx = 2};

/// The label as paper has it: outlines stroked by a round pen, then filled.
QImage stroked(const AnchoredImage &like)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const geo::Glyph &glyph : label.glyphs)
        path.addPath(outlines(glyph, mapFont(label.sizePx, label.weight)));
    QImage image(like.image.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(like.image.devicePixelRatio(), like.image.devicePixelRatio());
    painter.translate(-like.topLeft);
    painter.strokePath(path, QPen(toColour(label.halo), label.haloPx * 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(path, toColour(label.colour));
    return image;
}
} // namespace

TEST_CASE("a label's image is what a pen would draw around its letters, at every scale of the screen")
{
    for (const double ratio : {1.0, 1.5, 2.0}) {
        const AnchoredImage made = labelImage(label, ratio);
        const QImage drawn = stroked(made);
        REQUIRE(made.image.size() == drawn.size());
        double difference = 0;
        double surplus = 0;
        int worst = 0;
        int covered = 0;
        for (int y = 0; y < drawn.height(); ++y)
            for (int x = 0; x < drawn.width(); ++x) {
                const int more = qAlpha(made.image.pixel(x, y)) - qAlpha(drawn.pixel(x, y));
                covered += qAlpha(drawn.pixel(x, y)) > 127;
                surplus += more;
                difference += std::abs(more);
                worst = std::max(worst, std::abs(more));
            }
        INFO("ratio " << ratio << ", worst " << worst);
        CHECK(covered > 500 * ratio * ratio);
        CHECK(std::abs(surplus) / (255.0 * covered) < 0.03);
        CHECK(difference / (255.0 * covered) < 0.08);
        CHECK(worst < 190);
    }
}

TEST_CASE("on an image a label stands on whole pixels")
{
    const auto painted = [](QPointF anchor) {
        QImage image(120, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintLabel(painter, label, anchor);
        return image;
    };
    CHECK(painted({60.3, 29.8}) == painted({60, 30}));
    CHECK(painted({61, 30}) != painted({60, 30}));
}
