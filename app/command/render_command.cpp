// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/subcommands.h"

#include "app/basemap/backdrop_maker.h"
#include "app/command/interruption.h"
#include "app/command/look_options.h"
#include "app/command/number_range.h"
#include "app/command/offscreen_application.h"
#include "app/command/picture_size.h"
#include "app/command/standard_streams.h"
#include "app/document/user_project.h"
#include "app/frame/frame_request.h"
#include "app/frame/map_box.h"
#include "app/frame/walk_lines.h"
#include "app/paint/picture_image.h"
#include "app/paint/png_bytes.h"
#include "app/paint/qt_text_measurer.h"
#include "geo/base/error.h"
#include "geo/base/mercator.h"
#include "geo/base/partial_file.h"
#include "geo/base/progress.h"
#include "geo/base/view_transform.h"
#include "geo/model/names.h"
#include "geo/route/route.h"
#include "geo/store/project_file.h"

#include <QPainter>

#include <cstdio>
#include <memory>

namespace guixiang {

namespace {
struct Options
{
    std::filesystem::path project;
    std::string output;
    std::string size = "1600x1000";
    std::vector<double> center;
    double zoom = 0;
    std::vector<double> box;
    std::vector<std::string> only;
    bool dark = false;
    std::string language = "zh";
    LookOptions look;
};

geo::MapPoint pointFrom(double lon, double lat, const char *option)
{
    if (!geo::isOnEarth({lon, lat}))
        throw geo::Error(std::string(option) + ": " + std::to_string(lon) + "," + std::to_string(lat)
                         + " is outside the world; longitude comes first.");
    return geo::toMapPoint({lon, lat});
}

geo::ViewTransform viewFor(const Options &options, const geo::Plan &plan, QSize size)
{
    geo::ViewTransform view{.widthPx = static_cast<double>(size.width()), .heightPx = static_cast<double>(size.height())};
    if (!options.center.empty()) {
        view.centre = pointFrom(options.center[0], options.center[1], "--center");
        view.zoom = options.zoom;
        return view;
    }
    MapBox box;
    if (!options.box.empty()) {
        box.include(pointFrom(options.box[0], options.box[1], "--bbox"));
        box.include(pointFrom(options.box[2], options.box[3], "--bbox"));
        return geo::fitted(box, view, {}, 20);
    }
    include(box, plan.block.outline);
    if (box.isEmpty())
        include(box, plan.baseMap.extent);
    return geo::fitted(box, view, {40, 40, 40, 40}, 18);
}

geo::PictureRequest requestFor(const Options &options, const geo::Plan &plan, const geo::ViewTransform &view)
{
    geo::PictureRequest request = framedRequest(view);
    request.english = options.language == "en";
    request.dark = options.dark;
    const bool all = options.only.empty();
    const auto wants = [&](std::string_view layer) {
        return all || std::ranges::find(options.only, layer) != options.only.end();
    };
    request.ground = wants("ground");
    request.streets = wants("streets");
    request.block = wants("block");
    request.stations = wants("stations");
    request.walks = wants("walks");
    request.overlays = wants("overlays");
    if (const geo::Walk *walk = plan.firstWalk())
        request.walkLines = walkLinesOf(geo::routeOf(plan, geo::StreetNetworks(std::make_shared<const geo::Plan>(plan)), *walk));
    for (int i = 0; i <= static_cast<int>(geo::PlaceCategory::Route); ++i)
        if (const auto category = static_cast<geo::PlaceCategory>(i); wants(nameOf(category)))
            request.categories.insert(category);
    return request;
}

int render(const Options &options)
{
    const geo::Plan plan = geo::readProject(projectOr(options.project));
    const MapLook look = lookFrom(options.look);
    const QSize size = pictureSizeFrom(options.size);
    const geo::ViewTransform view = viewFor(options, plan, size);
    geo::PictureRequest request = requestFor(options, plan, view);
    const OffscreenApplication application;

    const Backdrop backdrop = BackdropMaker(look.background, patient).make(view, 1);
    addGround(request, *geo::openBaseMap(projectOr(options.project)), backdrop);
    if (const QString missing = backdrop.finding(request.english); !missing.isEmpty())
        std::fprintf(stderr, "%s\n", missing.toStdString().c_str());
    const QString notice = joinedNotice(backdrop.notice, QString::fromStdString(plan.info.notice.in(request.english)));
    keepFree(request, noticeStrip(notice, size));
    const geo::Picture picture = geo::compose(plan, *look.style, request, QtTextMeasurer());
    SymbolImages symbols(look.styleFolder);
    QImage image = pictureImage(picture, symbols, size, backdrop.image);
    QPainter painter(&image);
    paintNotice(painter, notice, look.style->theme(options.dark), size);
    painter.end();

    const Interruption interruption;
    const geo::PartialFile partial(options.output);
    partial.write(pngBytes(image));
    geo::Progress{.stop = interruption.stop()}.at(1);
    partial.replaceTarget();
    nameWritten(options.output);
    return 0;
}
} // namespace

void addRender(CLI::App &program, Action &action)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = program.add_subcommand("render", "draw the map to a PNG, without a display");
    command->add_option("PROJECT", options->project, "project file; without it the user's own");
    command->add_option("-o,--output", options->output, "the PNG to write")->required();
    command->add_option("--size", options->size, "WIDTHxHEIGHT in pixels")->capture_default_str();
    CLI::Option *center = command->add_option("--center", options->center, "LON,LAT in WGS-84; goes with --zoom")->delimiter(',')->expected(2);
    CLI::Option *zoom = command->add_option("--zoom", options->zoom, "zoom level, 3 to 20")->check(numberFrom(3, 20));
    CLI::Option *box = command->add_option("--bbox", options->box, "W,S,E,N in WGS-84 degrees")->delimiter(',')->expected(4);
    center->needs(zoom);
    zoom->needs(center);
    box->excludes(center);
    command->add_option("--only", options->only,
                        "layers to draw: ground, streets, block, stations, walks, overlays, renewal, elevator, garden, venue, service, managed_street, route_stop")
        ->delimiter(',')
        ->check(CLI::IsMember({"ground", "streets", "block", "stations", "walks", "overlays", "renewal", "elevator", "garden", "venue", "service",
                               "managed_street", "route_stop", "route"}));
    command->add_flag("--dark", options->dark, "the dark theme");
    addLook(*command, options->look);
    command->add_option("--lang", options->language, "zh or en")->check(CLI::IsMember({"zh", "en"}))->capture_default_str();
    command->final_callback([options, &action] { action = [options] { return render(*options); }; });
}

} // namespace guixiang
