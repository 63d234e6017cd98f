// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guixiang {

/// A file of that name in the user's documents; signs that some file system refuses become dashes.
[[nodiscard]] QString documentNamed(QString name);

/// Makes the folder that a file is to lie in. Throws geo::WriteError.
void makeFolderOf(const QString &file);

} // namespace guixiang
