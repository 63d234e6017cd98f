// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include <catch2/catch_session.hpp>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // processes and timers ask for one
    return Catch::Session().run(argc, argv);
}
