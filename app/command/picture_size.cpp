// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/picture_size.h"

#include "geo/base/error.h"

#include <cstdio>

namespace guixiang {

QSize pictureSizeFrom(const std::string &text)
{
    int width = 0;
    int height = 0;
    char rest = 0;
    if (std::sscanf(text.c_str(), "%dx%d%c", &width, &height, &rest) != 2 || width < 16 || height < 16 || width > 16384 || height > 16384)
        throw geo::Error("--size " + text + ": write width and height in pixels like 1600x1000, each from 16 to 16384.");
    return {width, height};
}

} // namespace guixiang
