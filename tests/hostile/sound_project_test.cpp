// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs do to a project, and what is left of an interrupted one: none of it is a reason to refuse it.
#include "tests/hostile/cases.h"
#include "tests/hostile/folder_record.h"
#include "tests/hostile/samples.h"
#include "tests/hostile/sql.h"

#include <catch2/catch_test_macros.hpp>

#include <sqlite3.h>

namespace hostile {

namespace {
/// The same records as in an untouched project.
std::string listed(const std::filesystem::path &folder, const std::filesystem::path &project)
{
    return runProgram(folder, {"list", "tasks", project, "--json"}).output;
}

Faults opens(const std::filesystem::path &folder, const std::filesystem::path &project)
{
    const std::filesystem::path untouched = copyOf(soundProject(), folder, "untouched.gxm");
    Faults faults;
    add(faults, judgedSound(runProgram(folder, {"list", "tasks", project, "--json"})), "list");
    add(faults, judgedSound(runProgram(folder, {"render", project, "--size", "64x64", "-o", "/dev/null"})), "render");
    if (faults.empty() && listed(folder, project) != listed(folder, untouched)) {
        ++tally().lostEdits;
        faults.push_back("its tasks are others");
    }
    return faults;
}

Faults takesEdits(const std::filesystem::path &folder, const std::filesystem::path &project)
{
    Faults faults;
    add(faults, judgedSound(runProgram(folder, {"brief", project, "--build", "--replace"})), "brief --build");
    return faults;
}

Case afterScript(const std::string &name, const std::string &script)
{
    return {name, [script](const std::filesystem::path &folder) {
                const std::filesystem::path project = copyOf(soundProject(), folder, "p.gxm");
                runScript(project, script);
                Faults faults = opens(folder, project);
                add(faults, takesEdits(folder, project));
                return faults;
            }};
}

/// The bytes of a project, and of its journal or log, in the middle of what another program writes.
Faults inTheMiddle(const std::filesystem::path &folder, const char *mode, bool isCommitted, bool isReadOnly)
{
    const std::filesystem::path writing = copyOf(soundProject(), folder, "writing.gxm");
    sqlite3 *database = nullptr;
    if (sqlite3_open_v2(writing.c_str(), &database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        return {"the test could not open its project"};
    const std::string script = std::string("PRAGMA journal_mode = ") + mode + "; PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN; "
                               + (isCommitted ? "CREATE TABLE of_another_program (a); COMMIT" : "UPDATE task SET progress = 'never committed', summary_zh = summary_zh || hex(zeroblob(20000))");
    const bool isWritten = sqlite3_exec(database, script.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
    std::filesystem::create_directory(folder / "copy");
    for (const char *suffix : {"", "-journal", "-wal", "-shm"})
        if (const auto from = writing.string() + suffix; std::filesystem::exists(from))
            std::filesystem::copy(from, (folder / "copy/p.gxm").string() + suffix);
    sqlite3_close_v2(database);
    if (!isWritten)
        return {"the script of the test failed"};
    if (isReadOnly)
        std::filesystem::permissions(folder / "copy", std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    Faults faults = opens(folder, folder / "copy/p.gxm");
    std::filesystem::permissions(folder / "copy", std::filesystem::perms::owner_all);
    if (!isReadOnly)
        add(faults, takesEdits(folder, folder / "copy/p.gxm"));
    return faults;
}

/// A journal whose name for another file is a trap: that file must stay.
Faults trapJournal(const std::filesystem::path &folder)
{
    const std::filesystem::path project = copyOf(soundProject(), folder, "p.gxm");
    writeFile(folder / "precious.txt", "mine");
    const std::string name = (folder / "precious.txt").string();
    const auto bigEndian = [](std::uint32_t number) {
        std::string bytes;
        for (const int shift : {24, 16, 8, 0})
            bytes += static_cast<char>(number >> shift & 0xFF);
        return bytes;
    };
    std::uint32_t sum = 0;
    for (const char character : name)
        sum += static_cast<std::uint32_t>(static_cast<signed char>(character));
    // A header without pages, then the record that names a super-journal (https://www.sqlite.org/fileformat.html, section 3).
    std::string journal = std::string("\xD9\xD5\x05\xF9\x20\xA1\x63\xD7") + bigEndian(0) + bigEndian(1) + bigEndian(1) + bigEndian(512) + bigEndian(4096);
    journal.resize(512, '\0');
    journal += bigEndian(0x40000000 / 4096 + 1) + name + bigEndian(static_cast<std::uint32_t>(name.size())) + bigEndian(sum) + "\xD9\xD5\x05\xF9\x20\xA1\x63\xD7";
    writeFile(folder / "p.gxm-journal", journal);
    Faults faults = judged(runProgram(folder, {"list", "tasks", project}));
    add(faults, judged(runProgram(folder, {"brief", project, "--build", "--replace"})));
    if (contentOf(folder / "precious.txt") != "mine")
        faults.push_back("a file of somebody's was removed");
    return faults;
}
} // namespace

TEST_CASE("what other programs leave in a project is no reason to refuse it")
{
    (void)soundProject();
    std::vector<Case> cases{
        afterScript("vacuumed", "VACUUM"),
        afterScript("analysed", "ANALYZE"),
        afterScript("larger pages", "PRAGMA page_size = 65536; VACUUM"),
        afterScript("small pages", "PRAGMA page_size = 512; VACUUM"),
        afterScript("a table of its own", "CREATE TABLE notes (a TEXT, b BLOB); INSERT INTO notes VALUES ('x', zeroblob(1000))"),
        afterScript("an index of its own", "CREATE INDEX place_by_name ON place (name_zh)"),
        afterScript("styles that QGIS saves", "CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT, f_table_catalog TEXT(256), f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256), "
                                              "styleName TEXT(30), styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30), update_time DATETIME DEFAULT CURRENT_TIMESTAMP); "
                                              "INSERT INTO layer_styles (f_table_name, styleName) VALUES ('place', 'mine')"),
        afterScript("write-ahead log, closed", "PRAGMA journal_mode = WAL"),
        {"interrupted, its journal left", [](const auto &folder) { return inTheMiddle(folder, "DELETE", false, false); }},
        {"interrupted, in a folder that cannot be written", [](const auto &folder) { return inTheMiddle(folder, "DELETE", false, true); }},
        {"interrupted with a log", [](const auto &folder) { return inTheMiddle(folder, "WAL", false, false); }},
        {"a log that holds what was committed", [](const auto &folder) { return inTheMiddle(folder, "WAL", true, false); }},
        {"the same in a folder that cannot be written", [](const auto &folder) { return inTheMiddle(folder, "WAL", true, true); }},
        {"an emptied journal", [](const auto &folder) { return inTheMiddle(folder, "PERSIST", true, false); }}};
    runCases(cases);
}

TEST_CASE("a journal beside a project of a stranger makes no other file disappear")
{
    (void)soundProject();
    runCases({{"a journal that names a file of somebody's", trapJournal}});
}

} // namespace hostile
