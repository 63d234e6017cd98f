// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "real_window.h"

/// The words on the stage; empty when there is none.
[[nodiscard]] QString stageWords(RealWindow &window);

/// Until the stage says a text.
void untilSaid(RealWindow &window, const QString &text);
