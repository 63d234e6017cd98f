// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/import_result.h"
#include "app/import/import_task.h"

#include <QByteArray>

#include <optional>

namespace guixiang {

/// What the program and the process that reads a file for it tell each other: the task once as the child's standard input, then messages
/// on its standard output, each a line of JSON.
struct ImportMessage
{
    std::optional<double> share = {};          ///< how far it is, 0..1
    std::optional<ImportResult> result = {};
    QString problem = {};                      ///< why there is none: one sentence
    bool isCancelled = false;
};

[[nodiscard]] QByteArray toJson(const ImportTask &task);
/// Nothing for what is no task.
[[nodiscard]] std::optional<ImportTask> taskFrom(const QByteArray &json);

[[nodiscard]] QByteArray toJson(const ImportMessage &message); ///< with the line's end
/// Empty for what is no message: nothing is taken for granted of a process that read a bad file.
[[nodiscard]] ImportMessage messageFrom(const QByteArray &line);

} // namespace guixiang
