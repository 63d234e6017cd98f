// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace guixiang {

/// Files that only their owner may read, from their first byte on; for secrets where the desktop has no store for them. Small; any thread.

/// What such a file holds; empty where it is not there, is a link or of more than 64 kB. One that others may read is closed to them.
[[nodiscard]] QByteArray readSecretFile(const QString &file);
/// Writes it whole or not at all; false where it cannot be written. An empty secret removes the file.
bool writeSecretFile(const QString &file, const QByteArray &secret);

} // namespace guixiang
