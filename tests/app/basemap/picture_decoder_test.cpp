// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/basemap/picture_decoder.h"

#include "app/async/limited_process.h"
#include "app/basemap/picture_message.h"
#include "app/basemap/tile_picture.h"
#include "tests/spotted_tiles.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <csignal>

using namespace Qt::StringLiterals;
using guixiang::PictureDecoder;

namespace {
const QByteArray tile = spotted::tile(16, 54900, 26800, spotted::placeInWgs84);

/// A script in the program's place.
class Script
{
public:
    explicit Script(const QByteArray &lines)
    {
        QFile file(m_folder.filePath(u"child"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + lines);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        file.close();
        guixiang::setLimitedProgram(file.fileName());
    }
    ~Script() { guixiang::setLimitedProgram(QStringLiteral(GUIXIANG_PROGRAM)); }
    Q_DISABLE_COPY_MOVE(Script)

private:
    QTemporaryDir m_folder;
};

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}
} // namespace

TEST_CASE("a picture comes back from the child as it is decoded here, opaque or not")
{
    PictureDecoder decoder;
    QImage glass(300, 20, QImage::Format_ARGB32);
    glass.fill(QColor(200, 100, 50, 128));
    for (const QByteArray &bytes : {tile, encoded(glass, "PNG"), encoded(glass.convertToFormat(QImage::Format_RGB32), "JPG")}) {
        const QImage here = guixiang::decodedTile(bytes);
        REQUIRE_FALSE(here.isNull());
        CHECK(decoder.decode(bytes) == here);
    }
    CHECK(decoder.decode("no picture").isNull());
    CHECK(decoder.decode({}).isNull());
    CHECK(decoder.decode(encoded(QImage(3000, 10, QImage::Format_RGB32), "PNG")).isNull());
    CHECK_FALSE(decoder.decode(tile).isNull());
}

TEST_CASE("a child that was killed is started anew for the next picture, and none is started before the first")
{
    PictureDecoder decoder;
    REQUIRE(decoder.processId() == 0);
    REQUIRE_FALSE(decoder.decode(tile).isNull());
    const qint64 first = decoder.processId();
    REQUIRE(first != 0);
    CHECK_FALSE(decoder.decode(tile).isNull());
    CHECK(decoder.processId() == first);
    kill(static_cast<pid_t>(first), SIGKILL);
    CHECK_FALSE(decoder.decode(tile).isNull());
    CHECK(decoder.processId() != first);
}

TEST_CASE("a child that crashes, hangs or talks nonsense gives no picture and ends nothing")
{
    const auto *lines = GENERATE("kill -SEGV $$\n", "exec sleep 100\n", "head -c 100000 /dev/zero | tr '\\0' '\\377'; exec sleep 100\n",
                                 "printf '\\001\\000\\000\\000\\001\\000\\000\\000\\000\\000\\000\\000'; head -c 1000 /dev/zero; exec sleep 100\n");
    QElapsedTimer clock;
    clock.start();
    PictureDecoder decoder;
    {
        const Script script(lines);
        CHECK(decoder.decode(tile).isNull());
    }
    CHECK(clock.durationElapsed() < std::chrono::seconds(20)); // two tries of three seconds
    CHECK_FALSE(decoder.decode(tile).isNull());
}

TEST_CASE("an answer's head is checked before room is made for its pixels")
{
    guixiang::PictureAnswer answer;
    CHECK(answer.take(QByteArray("\x01\x00\x00", 3)));
    CHECK_FALSE(answer.isWhole());
    CHECK_FALSE(answer.take(QByteArray(9, '\xFF')));
}
