// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include <QtQuickTest/quicktest.h>

/// Dresses the application as the program's own.
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable() { guixiang::MainWindow::dress(); }
};

QUICK_TEST_MAIN_WITH_SETUP(guixiang, Setup)

#include "main.moc"
