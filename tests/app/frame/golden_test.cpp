// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../program.h"

#include <QFile>
#include <QImage>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
/// How far two pictures of one size are apart: the mean difference of a channel, and the share of pixels that plainly differ.
struct Difference
{
    double mean = 0;
    double share = 0;
};

Difference between(const QImage &one, const QImage &other)
{
    constexpr int plainly = 60;
    double sum = 0;
    int differing = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            const int red = std::abs(qRed(a) - qRed(b));
            const int green = std::abs(qGreen(a) - qGreen(b));
            const int blue = std::abs(qBlue(a) - qBlue(b));
            sum += (red + green + blue) / 3.0;
            differing += std::max({red, green, blue}) > plainly;
        }
    const double pixels = one.width() * one.height();
    return {sum / pixels, differing / pixels};
}
} // namespace

/// GUIXIANG_UPDATE_GOLDEN=1 writes the golden pictures anew; look at them before they are committed.
TEST_CASE("the map looks as it did")
{
    struct Golden
    {
        QString name;
        QStringList options;
    };
    const auto golden = GENERATE(Golden{u"overview"_s, {}}, Golden{u"overview-dark-english"_s, {u"--dark"_s, u"--lang"_s, u"en"_s}},
                                 Golden{u"close"_s, {u"--center"_s, u"121.4183,31.2190"_s, u"--zoom"_s, u"17"_s}},
                                 Golden{u"far"_s, {u"--center"_s, u"121.4196,31.2163"_s, u"--zoom"_s, u"13.5"_s}});
    const Program program;
    const QString file = program.file(u"now.png"_s);
    REQUIRE(program.run(QStringList{u"render"_s, u"-o"_s, file, u"--size"_s, u"800x600"_s} + golden.options).exitCode == 0);
    const QString kept = QStringLiteral(GUIXIANG_GOLDEN) + u'/' + golden.name + u".png"_s;
    if (qEnvironmentVariableIsSet("GUIXIANG_UPDATE_GOLDEN")) {
        QFile::remove(kept);
        REQUIRE(QFile::copy(file, kept));
    }
    const QImage now = QImage(file).convertToFormat(QImage::Format_RGB32);
    const QImage before = QImage(kept).convertToFormat(QImage::Format_RGB32);
    INFO(kept.toStdString());
    REQUIRE(before.size() == now.size());
    const Difference difference = between(now, before);
    CHECK(difference.mean < 0.2);
    CHECK(difference.share < 0.0005);
}
