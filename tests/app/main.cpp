// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/async/limited_process.h"
#include "app/command/offscreen_application.h"

#include <catch2/catch_session.hpp>

int main(int argc, char **argv)
{
    const guixiang::OffscreenApplication application; // processes, timers and fonts ask for one
    guixiang::setLimitedProgram(QStringLiteral(GUIXIANG_PROGRAM));
    return Catch::Session().run(argc, argv);
}
