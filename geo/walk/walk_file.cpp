// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/walk/walk_file.h"

#include "geo/base/error.h"
#include "geo/base/partial_file.h"
#include "geo/model/names.h"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_string.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <mutex>

namespace geo {

namespace {
struct FormatName
{
    WalkFormat format;
    const char *name;
    const char *driver;
};
constexpr std::array formats{FormatName{WalkFormat::Gpx, "gpx", "GPX"}, FormatName{WalkFormat::Kml, "kml", "KML"},
                             FormatName{WalkFormat::GeoJson, "geojson", "GeoJSON"}, FormatName{WalkFormat::GeoPackage, "gpkg", "GPKG"},
                             FormatName{WalkFormat::Csv, "csv", "CSV"}};

/// What GDAL complained of while this lives.
class GdalComplaints
{
public:
    GdalComplaints() { CPLPushErrorHandlerEx(take, this); }
    GdalComplaints(const GdalComplaints &) = delete;
    GdalComplaints &operator=(const GdalComplaints &) = delete;
    ~GdalComplaints() { CPLPopErrorHandler(); }
    [[nodiscard]] const std::string &first() const { return m_first; }

private:
    static void take(CPLErr level, CPLErrorNum, const char *message)
    {
        auto *self = static_cast<GdalComplaints *>(CPLGetErrorHandlerUserData());
        if (level >= CE_Failure && self->m_first.empty())
            self->m_first = message;
    }
    std::string m_first;
};

using Fields = std::vector<std::pair<const char *, std::string>>;

class WalkWriter
{
public:
    WalkWriter(const Plan &plan, const Walk &walk, const Route &route, const WalkFileRequest &request)
        : m_plan(plan)
        , m_walk(walk)
        , m_route(route)
        , m_request(request)
    {
    }

    /// Whether all of it was written.
    [[nodiscard]] bool write(const std::filesystem::path &file)
    {
        static std::once_flag registered;
        std::call_once(registered, [] { GDALAllRegister(); });
        const auto format = std::ranges::find(formats, m_request.format, &FormatName::format);
        GDALDriver *driver = GetGDALDriverManager()->GetDriverByName(format->driver);
        CPLStringList options;
        addDatasetOptions(options);
        m_dataset.reset(driver->Create(file.c_str(), 0, 0, 0, GDT_Unknown, options.List()));
        if (!m_dataset)
            return false;
        switch (m_request.format) {
        case WalkFormat::Gpx: writeGpx(); break;
        case WalkFormat::Kml:
        case WalkFormat::GeoPackage: writeLayers(); break;
        case WalkFormat::GeoJson: writeOneLayer(); break;
        case WalkFormat::Csv: writeStops(layer("stops", wkbPoint, {"GEOMETRY=AS_XY", "WRITE_BOM=YES", "SEPARATOR=COMMA"})); break;
        }
        // A full disk may show only here.
        return GDALClose(GDALDataset::ToHandle(m_dataset.release())) == CE_None && m_whole;
    }

private:
    [[nodiscard]] std::string title() const { return m_walk.title.in(m_request.english); }
    [[nodiscard]] const char *say(const char *zh, const char *en) const { return m_request.english ? en : zh; }

    /// What the file says of itself: the datum above all.
    [[nodiscard]] std::string description() const
    {
        std::string text = m_request.datum == Datum::Gcj02
                               ? say("坐标系：GCJ-02（火星坐标），仅供国内网络地图使用，不是 WGS-84。", "Coordinates: GCJ-02, for Chinese web maps only; not WGS-84.")
                               : say("坐标系：WGS-84。", "Coordinates: WGS-84.");
        std::string unplaced;
        for (const PlaceId &id : m_route.unplaced)
            unplaced += (unplaced.empty() ? "" : m_request.english ? ", " : "、") + m_plan.find(id)->name.in(m_request.english);
        if (!unplaced.empty())
            text += say("尚未定位、未列入的站点：", " Stops not located yet and left out: ") + unplaced + (m_request.english ? "." : "。");
        return text + (m_request.english ? " " : "") + m_plan.info.notice.in(m_request.english);
    }

    void addDatasetOptions(CPLStringList &options) const
    {
        if (m_request.format == WalkFormat::Gpx) {
            options.SetNameValue("METADATA_NAME", title().c_str());
            options.SetNameValue("METADATA_DESCRIPTION", description().c_str());
            options.SetNameValue("METADATA_COPYRIGHT_AUTHOR", "OpenStreetMap contributors");
            options.SetNameValue("METADATA_COPYRIGHT_LICENSE", "https://opendatacommons.org/licenses/odbl/1-0/");
            options.SetNameValue("CREATOR", "guixiang");
        } else if (m_request.format == WalkFormat::Kml) {
            options.SetNameValue("NameField", "name");
            options.SetNameValue("DescriptionField", "description");
        }
    }

    OGRLayer *layer(const char *name, OGRwkbGeometryType type, std::initializer_list<const char *> extra = {})
    {
        OGRSpatialReference degrees;
        degrees.importFromEPSG(4326);
        degrees.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        CPLStringList options;
        for (const char *option : extra)
            options.AddString(option);
        return m_dataset->CreateLayer(name, &degrees, type, options.List());
    }

    static void addField(OGRLayer *layer, const char *name, OGRFieldType type = OFTString)
    {
        OGRFieldDefn field(name, type);
        layer->CreateField(&field);
    }

    void addPosition(OGRSimpleCurve &curve, LonLat wgs84) const
    {
        const LonLat written = fromWgs84(m_request.datum, wgs84);
        curve.addPoint(written.lon, written.lat);
    }

    [[nodiscard]] OGRLineString lineOf(const RouteLeg &leg) const
    {
        OGRLineString line;
        for (const LonLat position : leg.line)
            addPosition(line, position);
        return line;
    }

    void addFeature(OGRLayer *layer, const Fields &fields, const OGRGeometry &geometry)
    {
        const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(layer->GetLayerDefn()));
        for (const auto &[name, value] : fields)
            if (const int index = feature->GetFieldIndex(name); index >= 0)
                feature->SetField(index, value.c_str());
        feature->SetGeometry(&geometry);
        m_whole = layer->CreateFeature(feature.get()) == OGRERR_NONE && m_whole;
    }

    template<typename Each>
    void forEachStop(Each each) const
    {
        for (std::size_t i = 0; i < m_walk.stops.size(); ++i)
            if (const Place *place = m_plan.find(m_walk.stops[i].place); place && place->position) {
                const LonLat written = fromWgs84(m_request.datum, *place->position);
                each(i + 1, m_walk.stops[i], *place, OGRPoint(written.lon, written.lat));
            }
    }

    [[nodiscard]] std::string provenance(const Place &place) const
    {
        return std::string(nameOf(place.grade)) + ": " + place.basis.in(m_request.english);
    }

    [[nodiscard]] std::string directions(const RouteLeg &leg) const
    {
        std::string text;
        for (const RouteStep &step : leg.steps)
            text += (text.empty() ? "" : m_request.english ? "; " : "；") + sentenceOf(step, m_request.english);
        return text;
    }

    void writeGpx()
    {
        OGRLayer *waypoints = layer("waypoints", wkbPoint);
        OGRLayer *routes = layer("routes", wkbLineString);
        OGRLayer *tracks = layer("tracks", wkbMultiLineString);
        if (!waypoints || !routes || !tracks)
            return;
        OGRLineString through;
        OGRMultiLineString way;
        forEachStop([&](std::size_t number, const WalkStop &stop, const Place &place, const OGRPoint &point) {
            addFeature(waypoints,
                       {{"name", std::to_string(number) + " " + place.name.in(m_request.english)},
                        {"desc", stop.narration.in(m_request.english)},
                        {"src", provenance(place)},
                        {"sym", "Flag"}},
                       point);
            through.addPoint(&point);
        });
        OGRLineString line;
        for (const RouteLeg &leg : m_route.legs)
            for (const LonLat position : leg.line)
                addPosition(line, position);
        way.addGeometry(&line);
        const Fields said{{"name", title()}, {"desc", description()}, {"src", m_plan.info.document}};
        if (through.getNumPoints() > 1)
            addFeature(routes, said, through);
        if (line.getNumPoints() > 1)
            addFeature(tracks, said, way);
    }

    void writeStops(OGRLayer *stops)
    {
        if (!stops)
            return;
        addField(stops, "number", OFTInteger);
        for (const char *name : {"name", "address", "description", "grade", "basis"})
            addField(stops, name);
        addField(stops, "uncertainty_m", OFTReal);
        addField(stops, "datum");
        forEachStop([&](std::size_t number, const WalkStop &stop, const Place &place, const OGRPoint &point) {
            addFeature(stops, stopFields(number, stop, place), point);
        });
    }

    [[nodiscard]] Fields stopFields(std::size_t number, const WalkStop &stop, const Place &place) const
    {
        return {{"kind", "stop"},
                {"number", std::to_string(number)},
                {"name", place.name.in(m_request.english)},
                {"address", place.address},
                {"description", stop.narration.in(m_request.english)},
                {"grade", std::string(nameOf(place.grade))},
                {"basis", place.basis.in(m_request.english)},
                {"uncertainty_m", std::to_string(place.uncertaintyM)},
                {"datum", std::string(nameOf(m_request.datum))}};
    }

    [[nodiscard]] Fields legFields(std::size_t number, const RouteLeg &leg) const
    {
        const auto name = [&](const PlaceId &id) { return m_plan.find(id)->name.in(m_request.english); };
        return {{"kind", "leg"},
                {"number", std::to_string(number)},
                {"name", name(leg.from) + " → " + name(leg.to)},
                {"description", directions(leg)},
                {"metres", std::to_string(leg.metres)},
                {"minutes", std::to_string(leg.minutes)},
                {"doubtful", leg.doubtful ? "yes" : "no"},
                {"datum", std::string(nameOf(m_request.datum))}};
    }

    template<typename Each>
    void forEachLeg(Each each) const
    {
        for (std::size_t i = 0; i < m_route.legs.size(); ++i)
            if (m_route.legs[i].line.size() > 1)
                each(i + 1, m_route.legs[i]);
    }

    static void addLegFields(OGRLayer *legs)
    {
        for (const char *name : {"metres", "minutes"})
            addField(legs, name, OFTReal);
        addField(legs, "doubtful");
    }

    void writeLayers()
    {
        writeStops(layer("stops", wkbPoint));
        OGRLayer *legs = layer("legs", wkbLineString);
        if (!legs)
            return;
        addField(legs, "number", OFTInteger);
        addField(legs, "name");
        addField(legs, "description");
        addLegFields(legs);
        addField(legs, "datum");
        forEachLeg([&](std::size_t number, const RouteLeg &leg) { addFeature(legs, legFields(number, leg), lineOf(leg)); });
    }

    void writeOneLayer()
    {
        const std::string said = "DESCRIPTION=" + description();
        OGRLayer *all = layer("walk", wkbUnknown, {m_request.datum == Datum::Wgs84 ? "RFC7946=YES" : "COORDINATE_PRECISION=7", said.c_str()});
        if (!all)
            return;
        addField(all, "kind");
        writeStops(all);
        addLegFields(all);
        forEachLeg([&](std::size_t number, const RouteLeg &leg) { addFeature(all, legFields(number, leg), lineOf(leg)); });
    }

    const Plan &m_plan;
    const Walk &m_walk;
    const Route &m_route;
    const WalkFileRequest &m_request;
    GDALDatasetUniquePtr m_dataset;
    bool m_whole = true;
};
} // namespace

std::optional<WalkFormat> walkFormatFrom(std::string_view name)
{
    const auto found = std::ranges::find_if(formats, [name](const FormatName &each) { return each.name == name; });
    return found == formats.end() ? std::nullopt : std::optional(found->format);
}

std::filesystem::path walkFileName(const std::filesystem::path &asked, Datum datum)
{
    if (datum != Datum::Gcj02 || asked.filename().string().find("gcj02") != std::string::npos)
        return asked;
    return asked.parent_path() / (asked.stem().string() + "-gcj02" + asked.extension().string());
}

void writeWalkFile(const std::filesystem::path &file, const Plan &plan, const Walk &walk, const Route &route, const WalkFileRequest &request)
{
    const PartialFile partial(file);
    const GdalComplaints complaints;
    const bool whole = WalkWriter(plan, walk, route, request).write(partial.path());
    if (!whole || !complaints.first().empty() || !std::filesystem::exists(partial.path()))
        throw WriteError(file.string() + ": it could not be written (" + complaints.first() + "); choose another folder or format.");
    partial.replaceTarget();
}

} // namespace geo
