// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is named where a file is wanted, for every command and option that wants one.
#include "tests/hostile/cases.h"
#include "tests/hostile/samples.h"

#include <catch2/catch_test_macros.hpp>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>
#include <stdexcept>

namespace hostile {

namespace {
/// What is no file: a pipe that nobody writes to, a folder, a device without end, a socket, nothing, a link to itself.
std::filesystem::path madeNoFile(const std::filesystem::path &folder, const std::string &kind, const std::string &name)
{
    const std::filesystem::path path = folder / name;
    if (kind == "pipe" && mkfifo(path.c_str(), 0600) != 0)
        throw std::runtime_error("no pipe could be made");
    if (kind == "folder")
        std::filesystem::create_directory(path);
    if (kind == "device")
        std::filesystem::create_symlink("/dev/zero", path);
    if (kind == "link")
        std::filesystem::create_symlink(name, path);
    if (kind == "socket") {
        const int socketHandle = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
        std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
        const int bound = bind(socketHandle, reinterpret_cast<const sockaddr *>(&address), sizeof address);
        close(socketHandle);
        if (bound != 0)
            throw std::runtime_error("no socket could be made");
    }
    return path;
}

using Call = std::vector<std::string>;

/// A call that names something where BAD stands, and a sound project where GOOD stands.
Case callOf(const Call &words, const std::string &kind, const std::string &extension)
{
    std::string name = kind + " for";
    for (const std::string &word : words)
        name += " " + word;
    return {name, [words, kind, extension](const std::filesystem::path &folder) {
                const std::filesystem::path bad = madeNoFile(folder, kind, "bad" + extension);
                const std::filesystem::path good = copyOf(soundProject(), folder, "good.gxm");
                const std::filesystem::path table = copyOf(soundVectorFiles().at("points.geojson"), folder, "good.geojson");
                Call call;
                for (const std::string &word : words)
                    call.push_back(word == "BAD" ? bad.string() : word == "GOOD" ? good.string() : word == "TABLE" ? table.string() : word == "OUT" ? (folder / "out").string() : word);
                return judgedRefusal(runProgram(folder, call));
            }};
}
} // namespace

TEST_CASE("pipes, folders, devices, sockets and nothing are refused at once wherever a file is named")
{
    (void)soundProject();
    (void)soundVectorFiles();
    std::vector<Case> cases;
    const std::vector<Call> projects{{"list", "tasks", "BAD"}, {"check", "BAD"}, {"render", "BAD", "-o", "OUT"}, {"route", "BAD"}, {"brief", "BAD"}, {"brief", "BAD", "--build"},
                                     {"export", "BAD", "--format", "gpx", "-o", "OUT"}, {"catchment", "BAD", "--from", "pandong-garden", "-o", "OUT"},
                                     {"import", "BAD", "TABLE", "--as", "places"}};
    for (const std::string kind : {"pipe", "folder", "device", "socket", "nothing", "link"}) {
        for (const Call &call : projects)
            cases.push_back(callOf(call, kind, ".gxm"));
        for (const std::string extension : {".geojson", ".kml", ".kmz", ".gpx", ".csv", ".dxf", ".xlsx", ".osm", ".pbf", ".gpkg", ".shp", ".fgb", ".zip", ""})
            cases.push_back(callOf({"import", "GOOD", "BAD", "--as", "places"}, kind, extension));
        cases.push_back(callOf({"render", "GOOD", "-o", "OUT", "--style", "BAD"}, kind, ".json"));
        cases.push_back(callOf({"render", "GOOD", "-o", "OUT", "--background", "BAD"}, kind, ".mbtiles"));
        cases.push_back(callOf({"export", "GOOD", "-o", "OUT", "--format", "pdf", "--style", "BAD"}, kind, ".json"));
        if (kind != "folder")
            cases.push_back(callOf({"new", "OUT.gxm", "--from", "BAD"}, kind, ""));
        if (kind != "nothing" && kind != "device") // a device is written into
            cases.push_back(callOf({"render", "GOOD", "--size", "64x64", "-o", "BAD"}, kind, ".png"));
        if (kind != "nothing")
            cases.push_back(callOf({"new", "BAD"}, kind, ".gxm"));
    }
    runCases(cases);
}

TEST_CASE("a table of a folder of tables that is a pipe is refused at once")
{
    std::vector<Case> cases;
    const std::filesystem::path seed = std::filesystem::path(GUIXIANG_DATA) / "seed";
    for (const auto &entry : std::filesystem::directory_iterator(seed))
        if (const std::string name = entry.path().filename().string(); name.ends_with(".csv") || name.ends_with(".geojson"))
            cases.push_back({"pipe for " + name, [seed, name](const std::filesystem::path &folder) {
                                 std::filesystem::copy(seed, folder / "tables");
                                 std::filesystem::remove(folder / "tables" / name);
                                 (void)madeNoFile(folder / "tables", "pipe", name);
                                 return judgedRefusal(runProgram(folder, {"new", folder / "p.gxm", "--from", folder / "tables"}));
                             }});
    REQUIRE(cases.size() >= 5);
    runCases(cases);
}

} // namespace hostile
