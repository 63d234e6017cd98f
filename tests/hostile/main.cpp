// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/cases.h"
#include "tests/hostile/edit_loop.h"
#include "tests/hostile/settings.h"
#include "tests/hostile/sql.h"

#include <catch2/catch_session.hpp>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string_view>

namespace {
int testEverything(int argc, char **argv)
{
    Catch::Session session;
    std::string kept = "hostile-kept";
    std::string shared = hostile::sharedFolder.string();
    session.cli(session.cli() | Catch::Clara::Opt(hostile::wantedRuns, "count")["--runs"]("how many things are tried altogether (3000: about 8 minutes on 2 cores)")
                | Catch::Clara::Opt(kept, "folder")["--kept"]("where what failed is kept")
                | Catch::Clara::Opt(shared, "folder")["--shared"]("where files that broke the program once lie"));
    if (const int code = session.applyCommandLine(argc, argv); code != 0)
        return code;
    hostile::keptFolder = std::filesystem::absolute(kept);
    hostile::sharedFolder = std::filesystem::absolute(shared);
    std::filesystem::create_directories(hostile::keptFolder);
    const int code = session.run();
    const hostile::Tally &tally = hostile::tally();
    if (tally.runs > 0)
        std::printf("%d tried: %d crashes, %d hangs, %d lost edits, %d sound projects refused, %d other faults; --rng-seed %u tries the same again\n", tally.runs.load(),
                    tally.crashes.load(), tally.hangs.load(), tally.lostEdits.load(), tally.soundRefused.load(), tally.others.load(), session.configData().rngSeed);
    return code;
}
} // namespace

int main(int argc, char **argv)
try {
    if (argc > 1 && std::string_view(argv[1]) == "--write-edits")
        return hostile::writeEdits({argv + 2, argv + argc});
    if (argc > 1 && std::string_view(argv[1]) == "--run-script")
        return hostile::runScriptHere({argv + 2, argv + argc});
    const int code = testEverything(argc, argv);
    std::fflush(nullptr);
    std::_Exit(code); // PROJ would close its database through the failing disk, after that is gone
} catch (const std::exception &error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 3;
}
