// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// decode-pictures: what the program starts to decode pictures of strangers apart from itself (app/basemap/picture_decoder.h); not for people.
#include "app/command/subcommands.h"

#include "app/basemap/picture_message.h"
#include "app/basemap/tile_picture.h"

#include <QCoreApplication>
#include <QImageReader>

#include <cstdio>

namespace guixiang {

namespace {
constexpr int largestPictureMegabytes = 64; ///< decoded, and what a decoder needs beside

/// Answers until there is no more to read.
int decodePictures()
{
    int count = 1;
    char name[] = "guixiang";
    char *names[] = {name, nullptr};
    const QCoreApplication application(count, names); // knows where the decoders lie
    QImageReader::setAllocationLimit(largestPictureMegabytes);
    std::uint32_t size = 0;
    while (std::fread(&size, sizeof size, 1, stdin) == 1) {
        QByteArray bytes(size <= largestPictureBytes ? static_cast<qsizetype>(size) : 0, Qt::Uninitialized);
        if (size > largestPictureBytes || std::fread(bytes.data(), 1, size, stdin) != size)
            return 2;
        const QByteArray answer = pictureAnswer(decodedTile(bytes));
        if (std::fwrite(answer.constData(), 1, static_cast<std::size_t>(answer.size()), stdout) != static_cast<std::size_t>(answer.size()) || std::fflush(stdout) != 0)
            return 3;
    }
    return 0;
}
} // namespace

void addDecode(CLI::App &program, Action &action)
{
    CLI::App *command = program.add_subcommand("decode-pictures", "for the program itself: decodes pictures from standard input")->group("");
    command->final_callback([&action] { action = decodePictures; });
}

} // namespace guixiang
