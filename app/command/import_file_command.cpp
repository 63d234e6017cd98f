// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// import-file: what the program starts to read untrusted files apart from itself (app/import/import_process.h); not for people.
#include "app/command/subcommands.h"

#include "app/async/outcome.h"
#include "app/command/interruption.h"
#include "app/import/import_message.h"
#include "app/import/import_work.h"

#include <cmath>
#include <cstdio>

namespace guixiang {

namespace {
void say(const ImportMessage &message)
{
    const QByteArray line = toJson(message);
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

QByteArray wholeInput()
{
    QByteArray bytes;
    char block[4096];
    while (const std::size_t got = std::fread(block, 1, sizeof block, stdin))
        bytes.append(block, static_cast<qsizetype>(got));
    return bytes;
}

int importFile()
{
    const auto task = taskFrom(wholeInput());
    if (!task)
        return 2;
    const Interruption interruption;
    const auto reached = [before = -1.0](double share) mutable {
        if (std::abs(share - before) >= 0.005)
            say({.share = before = share});
    };
    const auto made = attempt([&] { return doImport(*task, {.reached = reached, .stop = interruption.stop()}); });
    say(made.isFine() ? ImportMessage{.result = made.value()} : ImportMessage{.problem = made.problem(), .isCancelled = made.isCancelled()});
    return 0;
}
} // namespace

void addImportFile(CLI::App &program, Action &action)
{
    CLI::App *command = program.add_subcommand("import-file", "for the program itself: does the import that its standard input names")->group("");
    command->final_callback([&action] { action = importFile; });
}

} // namespace guixiang
