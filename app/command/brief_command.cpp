// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/subcommands.h"

#include "app/briefing/handout.h"
#include "app/command/interruption.h"
#include "app/command/look_options.h"
#include "app/command/offscreen_application.h"
#include "app/command/picture_size.h"
#include "app/command/standard_streams.h"
#include "app/document/author.h"
#include "app/document/user_project.h"
#include "geo/base/error.h"
#include "geo/briefing/briefing_edit.h"
#include "geo/store/project_file.h"

#include <cstdio>
#include <memory>

namespace guixiang {

namespace {
struct Options
{
    std::filesystem::path project;
    std::filesystem::path handout;
    std::filesystem::path images;
    std::string size = "1920x1080";
    std::string language = "zh";
    bool dark = false;
    bool notes = false;
    bool build = false;
    bool replace = false;
    LookOptions look;
};

void list(const geo::Plan &plan, bool english)
{
    for (int number = 0; const geo::Scene &scene : geo::scriptOf(plan)) {
        const geo::SceneText text = geo::textOf(plan, scene, {}, english);
        std::printf("%d\t%s\t%s\n", ++number, text.kicker.c_str(), text.title.c_str());
    }
}

/// Keeps the briefing that the plan makes by itself in the project.
void build(const std::filesystem::path &project, bool replaces)
{
    const geo::Plan plan = geo::readProject(project);
    if (!plan.scenes.empty() && !replaces)
        throw geo::Error(project.string() + " keeps a briefing already; add --replace to build it anew and lose what was changed by hand.");
    geo::updateProject(project, geo::editOf(plan, geo::briefingBuilt(plan)), thisAuthor());
}

void tell(const QStringList &findings)
{
    for (const QString &finding : findings)
        std::fprintf(stderr, "%s\n", finding.toStdString().c_str());
}

int run(const Options &options)
{
    const bool english = options.language == "en";
    if (options.build)
        build(projectOr(options.project), options.replace);
    const auto plan = std::make_shared<const geo::Plan>(geo::readProject(projectOr(options.project)));
    if (options.handout.empty() && options.images.empty()) {
        list(*plan, english);
        return 0;
    }
    const QSize size = pictureSizeFrom(options.size);
    const HandoutRequest request{.plan = plan,
                                 .baseMap = geo::openBaseMap(projectOr(options.project)),
                                 .scenes = geo::scriptOf(*plan),
                                 .look = lookFrom(options.look),
                                 .english = english,
                                 .dark = options.dark,
                                 .notes = options.notes};
    const OffscreenApplication application;
    const Interruption interruption;
    const geo::Progress progress{.stop = interruption.stop()};
    if (!options.handout.empty()) {
        tell(writeHandout(options.handout, request, progress));
        nameWritten(options.handout);
    }
    if (!options.images.empty()) {
        tell(writeSceneImages(options.images, request, size, progress));
        std::printf("%s: %zu pictures\n", options.images.c_str(), request.scenes.size());
    }
    return 0;
}
} // namespace

void addBrief(CLI::App &program, Action &action)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = program.add_subcommand("brief", "the scenes of the briefing: listed, as a PDF, as pictures");
    command->add_option("PROJECT", options->project, "project file; without it the user's own");
    command->add_flag("--list", "number, clause and title of each scene (also without any option)");
    command->add_flag("--build", options->build, "keeps the scenes that the plan makes by itself in the project, to be changed there");
    command->add_flag("--replace", options->replace, "with --build: in place of the scenes it keeps")->needs("--build");
    command->add_option("--handout", options->handout, "the PDF to write, one scene a page");
    command->add_flag("--notes", options->notes, "with --handout: three scenes a page with the speaker's notes")->needs("--handout");
    command->add_option("--images", options->images, "the folder to write 01.png, 02.png, ... into");
    command->add_option("--size", options->size, "WIDTHxHEIGHT of the pictures")->capture_default_str();
    addLook(*command, options->look, "of a PDF and pictures: ");
    command->add_flag("--dark", options->dark, "the dark theme");
    command->add_option("--lang", options->language, "zh or en")->check(CLI::IsMember({"zh", "en"}))->capture_default_str();
    command->final_callback([options, &action] { action = [options] { return run(*options); }; });
}

} // namespace guixiang
