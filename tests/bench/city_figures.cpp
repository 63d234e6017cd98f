// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "city_figures.h"

#include "measure.h"
#include "other_programs.h"

#include "app/frame/map_box.h"
#include "geo/draw/layers/map_features.h"
#include "geo/import/vector/import.h"
#include "geo/model/names.h"
#include "geo/store/project_file.h"
#include "geo/style/style.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
constexpr geo::Box<geo::LonLat> townBox{8.57, 49.33, 8.86, 49.517}; ///< Heidelberg; a few long roads of the extract lead far out of it
constexpr double mercatorHalf = 20037508.342789244; ///< metres: half of the world's width in EPSG:3857

int columnsOf(int times)
{
    return static_cast<int>(std::ceil(std::sqrt(times)));
}

void moveBy(std::vector<geo::LonLat> &line, double eastward, double northward)
{
    for (geo::LonLat &position : line) {
        position.lon += eastward;
        position.lat += northward;
    }
}

QString text(geo::Colour colour)
{
    return u"#%1%2%3"_s.arg(colour.red, 2, 16, '0'_L1).arg(colour.green, 2, 16, '0'_L1).arg(colour.blue, 2, 16, '0'_L1);
}

/// The lines that the style draws of usual streets, bottom to top.
QJsonArray strokesAt(const geo::MapStyle &style, double zoom)
{
    QJsonArray strokes;
    for (const geo::StyleLayer &layer : style.layers)
        for (int kind = 0; kind <= static_cast<int>(geo::StreetClass::Footway); ++kind) {
            const geo::FeatureProperties street = geo::propertiesOf({.kind = kind}, {});
            const geo::StyleContext context{zoom, &street};
            if (layer.type != geo::StyleLayer::Type::Line || layer.sourceLayer != "street" || !layer.isShownAt(zoom) || !layer.takes(context))
                continue;
            if (const double width = layer.number("line-width", context); width > 0)
                strokes.append(QJsonObject{{u"class"_s, QString::fromUtf8(nameOf(static_cast<geo::StreetClass>(kind)))}, {u"width"_s, width}, {u"colour"_s, text(layer.colour("line-color", context))}});
        }
    return strokes;
}

QJsonObject viewOf(const geo::ViewTransform &view, const geo::MapStyle &style, const QString &name)
{
    const auto metres = [](double units) { return (units * 2 - 1) * mercatorHalf; };
    const geo::Box<geo::MapPoint> seen = view.visible();
    return {{u"name"_s, name}, {u"bounds"_s, QJsonArray{metres(seen.minX), -metres(seen.maxY), metres(seen.maxX), -metres(seen.minY)}}, {u"strokes"_s, strokesAt(style, view.zoom)}};
}

QString line(const CityFigures &figures, const std::vector<double> CityFigures::*member, double scale, int digits)
{
    QStringList values;
    for (const double value : figures.*member)
        values << QString::number(value * scale, 'f', digits);
    return values.isEmpty() ? u"-"_s : values.join(u" / "_s);
}

QString ratios(const std::vector<double> &values, const std::vector<double> &to)
{
    QStringList all;
    for (std::size_t i = 0; i < std::min(values.size(), to.size()); ++i)
        all << QString::number(values[i] / to[i], 'f', values[i] / to[i] < 9.95 ? 1 : 0);
    return all.join(u" / "_s);
}
} // namespace

geo::PlanAddition townOf(const std::filesystem::path &file)
{
    return geo::readImport({.file = file}, {}).addition;
}

std::size_t makeCity(const geo::PlanAddition &town, int times, const std::filesystem::path &project)
{
    const int columns = columnsOf(times);
    geo::PlanAddition city;
    for (int copy = 0; copy < times; ++copy) {
        const double eastward = (copy % columns) * townBox.width();
        const double northward = -(copy / columns) * townBox.height();
        const std::string suffix = "-" + std::to_string(copy);
        for (geo::Street street : town.streets) {
            street.id.value += suffix;
            moveBy(street.line, eastward, northward);
            city.streets.push_back(std::move(street));
        }
        for (geo::BaseArea area : town.areas) {
            area.id.value += suffix;
            moveBy(area.area.outline, eastward, northward);
            for (auto &hole : area.area.holes)
                moveBy(hole, eastward, northward);
            city.areas.push_back(std::move(area));
        }
        for (geo::BaseLine each : town.lines) {
            each.id.value += suffix;
            moveBy(each.line, eastward, northward);
            city.lines.push_back(std::move(each));
        }
    }
    geo::createProject(project, {});
    geo::addToProject(project, city);
    return city.streets.size();
}

std::vector<geo::ViewTransform> cityViews(int times)
{
    const int columns = columnsOf(times);
    const int rows = (times + columns - 1) / columns;
    guixiang::MapBox whole;
    guixiang::include(whole, geo::Box<geo::LonLat>{townBox.minX, townBox.maxY - rows * townBox.height(), townBox.minX + columns * townBox.width(), townBox.maxY});
    std::vector<geo::ViewTransform> views(3, geo::fitted(whole, {.widthPx = cityWidth, .heightPx = cityHeight}, {}, 19));
    views[1].zoom += 2;
    views[2].zoom += 4;
    return views;
}

std::vector<CityFigures> otherFigures(const QString &project, int times)
{
    const std::filesystem::path styleFolder = std::filesystem::path(GUIXIANG_DATA) / "style";
    const geo::Style style = geo::readStyle(styleFolder);
    const std::vector<geo::ViewTransform> views = cityViews(times);
    QJsonArray asked;
    for (std::size_t i = 0; i < views.size(); ++i)
        asked.append(viewOf(views[i], *style.light.map, QStringList{u"whole"_s, u"4x"_s, u"16x"_s}[static_cast<qsizetype>(i)]));
    const QJsonObject request{{u"file"_s, project}, {u"layer"_s, u"street"_s}, {u"width"_s, cityWidth}, {u"height"_s, cityHeight}, {u"runs"_s, 3},
                              {u"background"_s, text(style.light.paper)}, {u"views"_s, asked}, {u"pictures"_s, QString()}};
    std::vector<CityFigures> all;
    for (const OtherProgram program : {OtherProgram::Qgis, OtherProgram::Mapnik})
        if (const auto figures = drawWith(program, request)) {
            CityFigures other{.program = figures->program, .opened = figures->opened, .memoryMb = figures->peakMb};
            for (const OtherView &view : figures->views)
                if (!view.seconds.empty())
                    other.views.push_back(quantile(view.seconds, 0.5));
            all.push_back(std::move(other));
        }
    return all;
}

void reportCity(std::size_t ways, const std::vector<CityFigures> &all, const std::vector<CityFigures> &first)
{
    std::printf("\n%zu ways\n", ways);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const CityFigures &figures = all[i];
        report(figures.program + u", ready"_s, u"%1 s, %2 MB"_s.arg(figures.opened, 0, 'f', 2).arg(figures.memoryMb, 0, 'f', 0), i == 0 ? u"0.8 s, 400 MB"_s : u"none"_s);
        QString views = line(figures, &CityFigures::views, 1000, 0) + u" ms"_s;
        if (i > 0)
            views += u", %1 times ours"_s.arg(ratios(figures.views, all[0].views));
        if (i < first.size())
            views += u", %1 times the first city's"_s.arg(ratios(figures.views, first[i].views));
        report(figures.program + u", whole / 4x / 16x"_s, views, i == 0 ? u"QGIS 20 and Mapnik 10 times ours on the whole, 1 elsewhere"_s : u"none"_s);
        if (!figures.whole.empty())
            report(figures.program + u", with names, rails and ground"_s, line(figures, &CityFigures::whole, 1000, 0) + u" ms"_s, u"none"_s);
        if (!figures.frames.empty())
            report(figures.program + u", frames, median / p95 / p99"_s,
                   line(figures, &CityFigures::frames, 1, 1) + u" ms, %1 times the first city's"_s.arg(ratios(figures.frames, first[i].frames)), u"16.7, p99 33 ms; 1.2 times"_s);
    }
}
