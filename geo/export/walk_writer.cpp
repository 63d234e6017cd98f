// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/export/walk_writer.h"

#include "geo/model/names.h"
#include "geo/route/directions.h"

#include <cpl_string.h>

#include <mutex>

namespace geo {

namespace {
const char *driverOf(WalkFormat format)
{
    switch (format) {
    case WalkFormat::Gpx: return "GPX";
    case WalkFormat::Kml: return "KML";
    case WalkFormat::GeoJson: return "GeoJSON";
    case WalkFormat::GeoPackage: return "GPKG";
    case WalkFormat::Csv: return "CSV";
    }
    return "";
}

CPLStringList optionsOf(WalkFormat format, const std::string &title, const std::string &description)
{
    CPLStringList options;
    if (format == WalkFormat::Gpx) {
        options.SetNameValue("METADATA_NAME", title.c_str());
        options.SetNameValue("METADATA_DESCRIPTION", description.c_str());
        options.SetNameValue("METADATA_COPYRIGHT_AUTHOR", "OpenStreetMap contributors");
        options.SetNameValue("METADATA_COPYRIGHT_LICENSE", "https://opendatacommons.org/licenses/odbl/1-0/");
        options.SetNameValue("CREATOR", "guixiang");
    } else if (format == WalkFormat::Kml) {
        options.SetNameValue("NameField", "name");
        options.SetNameValue("DescriptionField", "description");
    }
    return options;
}
} // namespace

WalkWriter::WalkWriter(const Plan &plan, const Walk &walk, const Route &route, const WalkFileRequest &request)
    : m_plan(plan)
    , m_walk(walk)
    , m_route(route)
    , m_request(request)
{
}

bool WalkWriter::write(const std::filesystem::path &file)
{
    static std::once_flag registered;
    std::call_once(registered, [] { GDALAllRegister(); });
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName(driverOf(m_request.format));
    m_dataset.reset(driver->Create(file.c_str(), 0, 0, 0, GDT_Unknown, optionsOf(m_request.format, title(), description()).List()));
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

std::string WalkWriter::description() const
{
    const auto said = [this](const char *zh, const char *en) { return m_request.english ? en : zh; };
    std::string text = m_request.datum == Datum::Gcj02
                           ? said("坐标系：GCJ-02（火星坐标），仅供国内网络地图使用，不是 WGS-84。", "Coordinates: GCJ-02, for Chinese web maps only; not WGS-84.")
                           : said("坐标系：WGS-84。", "Coordinates: WGS-84.");
    std::string unplaced;
    for (const PlaceId &id : m_route.unplaced)
        unplaced += (unplaced.empty() ? "" : m_request.english ? ", " : "、") + m_plan.find(id)->name.in(m_request.english);
    if (!unplaced.empty())
        text += said("尚未定位、未列入的站点：", " Stops not located yet and left out: ") + unplaced + (m_request.english ? "." : "。");
    return text + (m_request.english ? " " : "") + m_plan.info.notice.in(m_request.english);
}

std::string WalkWriter::provenance(const Place &place) const
{
    return std::string(nameOf(place.grade)) + ": " + place.basis.in(m_request.english);
}

std::string WalkWriter::directions(const RouteLeg &leg) const
{
    return directionTextOf(leg, m_request.english);
}

OGRLayer *WalkWriter::layer(const char *name, OGRwkbGeometryType type, std::initializer_list<const char *> extra)
{
    OGRSpatialReference degrees;
    degrees.importFromEPSG(4326);
    degrees.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    CPLStringList options;
    for (const char *option : extra)
        options.AddString(option);
    return m_dataset->CreateLayer(name, &degrees, type, options.List());
}

void WalkWriter::addFeature(OGRLayer *layer, const Fields &fields, const OGRGeometry &geometry)
{
    const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(layer->GetLayerDefn()));
    for (const auto &[name, value] : fields)
        if (const int index = feature->GetFieldIndex(name); index >= 0)
            feature->SetField(index, value.c_str());
    feature->SetGeometry(&geometry);
    m_whole = layer->CreateFeature(feature.get()) == OGRERR_NONE && m_whole;
}

OGRPoint WalkWriter::pointAt(LonLat wgs84) const
{
    const LonLat written = fromWgs84(m_request.datum, wgs84);
    return {written.lon, written.lat};
}

OGRLineString WalkWriter::lineOf(const RouteLeg &leg) const
{
    OGRLineString line;
    for (const LonLat position : leg.line) {
        const OGRPoint point = pointAt(position);
        line.addPoint(&point);
    }
    return line;
}

} // namespace geo
