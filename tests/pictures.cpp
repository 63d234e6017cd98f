// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures.h"

#include <cstdlib>

bool isAbout(QColor one, QColor other, int tolerance)
{
    return std::abs(one.red() - other.red()) < tolerance && std::abs(one.green() - other.green()) < tolerance && std::abs(one.blue() - other.blue()) < tolerance;
}

int pixelsOf(const QImage &image, QColor colour, int tolerance)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += isAbout(image.pixelColor(x, y), colour, tolerance);
    return count;
}

QPointF middleOf(const QImage &image, QColor colour, int least)
{
    QPointF sum;
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (isAbout(image.pixelColor(x, y), colour)) {
                sum += QPointF(x + 0.5, y + 0.5);
                ++count;
            }
    return count < least ? QPointF() : sum / count;
}
