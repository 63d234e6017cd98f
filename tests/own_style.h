// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A map style of paper and streets 6 pixels wide; the other members of the streets' paint may be anything.
[[nodiscard]] QString styleOf(const QString &paper, const QString &street, const QString &more = {});
/// Writes a text file; fails the test where it cannot.
void writeText(const QString &file, const QString &text);
