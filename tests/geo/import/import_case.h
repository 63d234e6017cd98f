// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/import/seed/seed.h"
#include "geo/import/vector/import.h"
#include "geo/store/project_file.h"
#include "tests/geo/outside_program.h"
#include "tests/geo/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <iterator>

/// A folder with files to import, and a project of the bundled data.
class ImportCase
{
public:
    ImportCase() { geo::createProject(project(), plan()); }

    [[nodiscard]] static const geo::Plan &plan()
    {
        static const geo::Plan bundled = geo::readSeed(std::filesystem::path(GUIXIANG_DATA) / "seed");
        return bundled;
    }
    [[nodiscard]] std::filesystem::path project() const { return m_folder / "p.gxm"; }
    [[nodiscard]] std::filesystem::path operator/(const std::string &name) const { return m_folder / name; }
    std::filesystem::path write(const std::string &name, const std::string &content) const
    {
        std::ofstream(m_folder / name, std::ios::binary) << content;
        return m_folder / name;
    }
    /// A file that ogr2ogr makes of another.
    std::filesystem::path converted(const std::filesystem::path &from, const std::string &name, const std::string &format,
                                    std::vector<std::string> options = {}) const
    {
        std::vector<std::string> command{"ogr2ogr", "-f", format, m_folder / name, from};
        command.insert(command.end(), options.begin(), options.end());
        (void)outputOf(command);
        return m_folder / name;
    }
    /// A ZIP file, under any ending, of files of this folder.
    std::filesystem::path zipped(const std::string &name, const std::vector<std::string> &inside) const
    {
        std::vector<std::string> command{"sh", "-c", "cd \"$0\" && rm -f packed.zip && sozip --quiet packed.zip \"$@\"", m_folder / ""};
        command.insert(command.end(), inside.begin(), inside.end());
        (void)outputOf(command);
        std::filesystem::rename(m_folder / "packed.zip", m_folder / name); // the program packs into no other ending
        return m_folder / name;
    }
    /// What `guixiang import` does to the project, and what it says: the report, or the sentence with which the file is refused.
    [[nodiscard]] std::string outcome(geo::ImportRequest request) const
    {
        try {
            request.known = geo::readBaseMapIds(project());
            request.streetsIn = [this](const auto &boxes) { return geo::readStreetsIn(project(), boxes); };
            const geo::Import import = geo::readImport(request, geo::readProject(project()));
            geo::addToProject(project(), import.addition);
            return "it was taken: " + import.report.text();
        } catch (const geo::Error &error) {
            return error.what();
        }
    }
    /// The one sentence with which a file is refused.
    [[nodiscard]] static std::string refusal(const geo::ImportRequest &request)
    {
        try {
            const geo::Import import = geo::readImport(request, plan());
            return "it was taken: " + import.report.text();
        } catch (const geo::ImportError &error) {
            return error.what();
        }
    }

private:
    TemporaryFolder m_folder;
};

[[nodiscard]] inline std::filesystem::path fixture(const std::string &name)
{
    return std::filesystem::path(GUIXIANG_DATA).parent_path() / "tests" / "fixtures" / name;
}

/// An extract that is no part of the project; the test is skipped where it is not there.
[[nodiscard]] inline std::filesystem::path extract(const std::string &name)
{
    const std::filesystem::path file = std::filesystem::path(GUIXIANG_DATA).parent_path().parent_path() / "shared" / "osm" / name;
    if (!std::filesystem::exists(file))
        SKIP("the extract " << file << " is not there");
    return file;
}

[[nodiscard]] inline std::string contentOf(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}
