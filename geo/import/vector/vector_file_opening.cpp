// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a VectorFile that opens one: by its format, in the encoding of its texts.
#include "geo/gdal/zip_file.h"
#include "geo/import/text/encoding.h"
#include "geo/import/text/text_file.h"
#include "geo/import/vector/feature_texts.h"
#include "geo/import/vector/file_checks.h"
#include "geo/import/vector/kml_text.h"
#include "geo/import/vector/osm_config.h"
#include "geo/import/vector/vector_file.h"

#include <algorithm>
#include <utility>

namespace geo {

namespace {
/// The only drivers that are ever asked, whatever a file is called.
constexpr const char *formats[]{"OSM", "GPKG", "ESRI Shapefile", "GeoJSON", "FlatGeobuf", "LIBKML", "GPX", "DXF", "CSV", "XLSX", nullptr};
constexpr const char *formatNames = "OpenStreetMap (.osm, .osm.gz, .pbf), GeoPackage, Shapefile, GeoJSON, FlatGeobuf, KML, KMZ, GPX, DXF, CSV, XLSX";

/// What people call a driver's format.
std::string formatOf(const std::string &driver)
{
    if (driver == "OSM")
        return "OpenStreetMap data";
    if (driver == "GPKG")
        return "a GeoPackage";
    if (driver == "ESRI Shapefile")
        return "a Shapefile";
    if (driver == "LIBKML")
        return "KML";
    return driver == "XLSX" ? "an XLSX workbook" : driver;
}
} // namespace

VectorFile::VectorFile(const ImportRequest &request, ImportReport &report)
    : m_report(report)
    , m_name(request.file.string())
{
    checkImportable(request.file);
    if (!request.encoding.empty() && !isEncoding(request.encoding))
        refuse("there is no encoding called '" + request.encoding + "'; write UTF-8, GB18030 or another one's usual name.");
    const std::string name = request.file.filename().string();
    const std::string extension = extensionOf(request.file);
    if (extension == ".csv" || extension == ".tsv")
        openTable(request);
    else if (extension == ".geojson" || extension == ".json")
        openInUtf8(name, decodedText(textBytes(request), request.encoding), "GeoJSON");
    else if (extension == ".kml")
        openKml(name, {decodedXml(textBytes(request), request.encoding)});
    else if (extension == ".gpx")
        openInUtf8(name, decodedXml(textBytes(request), request.encoding), "GPX");
    else if (extension == ".kmz")
        openKmz(request);
    else
        open(request);
    chooseLayers(request);
    settleEncoding(request);
}

CPLStringList VectorFile::optionsFor(const ImportRequest &request)
{
    CPLStringList options;
    if ((isOsm() || m_driver == "XLSX") && !request.encoding.empty() && !isSameEncoding(request.encoding, "UTF-8"))
        refuse(formatOf(m_driver) + " is UTF-8 and nothing else, so its texts are not " + request.encoding + "; import it without an encoding.");
    if (isOsm()) {
        options.SetNameValue("CONFIG_FILE", m_inMemory.emplace_back("osmconf.ini", osmConfig).path().c_str());
        // GDAL keeps all nodes until the ways that need them come, by its own choice 100 MB of them; with less it is as quick.
        options.SetNameValue("MAX_TMPFILE_SIZE", "16");
        m_guard.set("CPL_TMPDIR", std::filesystem::temp_directory_path().string());
    } else if (m_driver == "ESRI Shapefile") {
        const auto isBeside = [&](const char *extension) {
            return std::filesystem::exists(std::filesystem::path(request.file).replace_extension(extension));
        };
        for (const auto &[small, capital] : {std::pair(".shx", ".SHX"), std::pair(".dbf", ".DBF")})
            if (!isBeside(small) && !isBeside(capital))
                refuse(std::string("its ") + small + " file is missing; a Shapefile is several files of one name, copy them together.");
        const bool isFoundOut = request.encoding.empty() && !declaresEncoding(request.file);
        const auto encoding = isFoundOut ? encodingOfTable(request.file) : request.encoding;
        if (!encoding)
            refuse("its texts are neither UTF-8 nor GB18030; say which encoding they have with --encoding.");
        if (!encoding->empty())
            options.SetNameValue("ENCODING", encoding->c_str());
        if (isFoundOut)
            m_report.note("encoding: " + *encoding + ", found out; the file does not say");
    } else if (m_driver == "XLSX") {
        options.SetNameValue("HEADERS", "FORCE");
        options.SetNameValue("FIELD_TYPES", "STRING");
    } else if (m_driver == "DXF") {
        if (tailOf(request.file).find("EOF") == std::string::npos)
            refuse("it has no end (EOF), so it is cut short; save or fetch it again.");
        if (!request.encoding.empty())
            m_guard.set("DXF_ENCODING", request.encoding);
    }
    return options;
}

void VectorFile::open(const ImportRequest &request)
{
    const std::string extension = extensionOf(request.file);
    std::string path = std::filesystem::absolute(request.file).string();
    if (extension == ".gz")
        path = "/vsigzip/" + path;
    GDALDriverH driver = GDALIdentifyDriverEx(path.c_str(), GDAL_OF_VECTOR, formats, nullptr);
    if (!driver)
        refuse(std::string("this is none of the formats that are imported, or it is not whole: ") + formatNames + ".");
    m_driver = GDALGetDriverShortName(driver);
    const CPLStringList options = optionsFor(request);
    const char *const only[]{m_driver.c_str(), nullptr};
    m_dataset.reset(GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, only, options.List(), nullptr));
    if (!m_dataset)
        refuseUnread();
    if (isOsm()) // routes and the other relations would be put together only to be left out
        m_dataset->ReleaseResultSet(m_dataset->ExecuteSQL("SET interest_layers = points,lines,multipolygons", nullptr, nullptr));
}

void VectorFile::refuseUnread() const
{
    refuse("it cannot be read as " + formatOf(m_driver) + "; it may be cut short or be another kind of file, save or fetch it again" +
           (m_guard.failure().empty() ? "." : " (" + m_guard.failure() + ")."));
}

std::string VectorFile::textBytes(const ImportRequest &request) const
{
    std::error_code gone;
    if (const std::uintmax_t size = std::filesystem::file_size(request.file, gone); !gone && size > mostTextBytes)
        refuse("it is larger than 1 GB; divide it, or save it as GeoPackage.");
    return bytesOf(request.file);
}

void VectorFile::openInUtf8(const std::string &name, const DecodedText &decoded, const char *driver, const CPLStringList &options)
{
    if (!decoded.problem.empty())
        refuse(decoded.problem);
    if (decoded.encoding != "UTF-8")
        m_report.note("encoding: " + decoded.encoding + ", " + decoded.how);
    m_driver = driver;
    const std::string &path = m_inMemory.emplace_back(name, decoded.text).path();
    const char *const only[]{driver, nullptr};
    m_dataset.reset(GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, only, options.List(), nullptr));
    if (!m_dataset)
        refuseUnread();
}

void VectorFile::openTable(const ImportRequest &request)
{
    CPLStringList options;
    options.SetNameValue("AUTODETECT_TYPE", "NO");
    options.SetNameValue("HEADERS", "YES");
    options.SetNameValue("GEOM_POSSIBLE_NAMES", "wkt,WKT,geom,geometry,the_geom,几何");
    options.SetNameValue("KEEP_GEOM_COLUMNS", "NO"); // nobody reads them on a card
    const DecodedText decoded = decodedText(textBytes(request), request.encoding);
    m_lines = recordLines(decoded.text);
    openInUtf8(request.file.filename().string(), decoded, "CSV", options);
    if (m_lines.empty())
        refuse("this is not a table with a header; save it as CSV.");
    if (std::ranges::count(decoded.text, '"') % 2 != 0) // all that follows is one record
        throw ImportError({{.file = m_name, .line = m_lines.back(), .feature = 0, .field = {}, .problem = "a quotation mark opens here that never closes; close it."}});
}

void VectorFile::openKml(const std::string &name, const std::vector<DecodedText> &documents)
{
    const auto holds = [&](const char *tag) {
        return std::ranges::any_of(documents, [tag](const DecodedText &each) { return each.text.find(tag) != std::string::npos; });
    };
    if (holds("<NetworkLink")) {
        if (!holds("<Placemark"))
            refuse("it only links to other data (NetworkLink), which is not fetched; fetch that data and import it.");
        m_report.note("links: it links to other data (NetworkLink), which was not fetched");
    }
    m_driver = "LIBKML";
    DecodedText whole = documents.front();
    std::vector<std::string> texts;
    for (const DecodedText &each : documents) {
        if (!each.problem.empty())
            refuse(each.problem);
        texts.push_back(each.text);
    }
    ReadyKml ready = readyKml(texts);
    if (!ready.isXml)
        refuseUnread();
    if (!ready.problem.empty())
        refuse(ready.problem);
    for (const std::string &placemark : ready.models)
        m_report.refuse("3D models", {.file = m_name, .line = 0, .feature = 0, .field = "placemark " + placemark, .problem = "its 3D model is left out; only points, lines and polygons are taken."});
    m_columnNames = std::move(ready.columns);
    whole.text = std::move(ready.text);
    openInUtf8(name, whole, "LIBKML");
}

void VectorFile::openKmz(const ImportRequest &request)
{
    std::vector<DecodedText> parts;
    for (const std::string &entry : zipEntriesOf(request.file))
        if (extensionOf(entry) == ".kml") {
            const auto bytes = unpacked(request.file, entry, mostTextBytes);
            if (!bytes)
                refuse(entry + " inside it cannot be unpacked; it may be cut short, save or fetch it again.");
            parts.push_back(decodedXml(*bytes, request.encoding));
            if (!parts.back().problem.empty())
                refuse(entry + " inside it: " + parts.back().problem);
        }
    if (parts.empty())
        refuse("this is no KMZ file with KML inside, or it is not whole; save or fetch it again.");
    openKml(request.file.stem().string() + ".kml", parts);
}

void VectorFile::settleEncoding(const ImportRequest &request)
{
    if (m_driver != "GPKG" && m_driver != "FlatGeobuf")
        return;
    for (OGRLayer *layer : m_layers)
        for (const OGRFieldDefn *field : layer->GetLayerDefn()->GetFields())
            if (!isUtf8(field->GetNameRef()))
                refuse("the names of its columns are not UTF-8, as " + formatOf(m_driver) + " must have them; save it again, or as a Shapefile or CSV.");
    const auto encoding = request.encoding.empty() ? encodingOfTexts(m_layers) : request.encoding;
    if (!encoding || isSameEncoding(*encoding, "UTF-8"))
        return;
    m_encoding = *encoding;
    m_report.note("encoding: " + m_encoding + (request.encoding.empty() ? ", found out; the format asks for UTF-8" : ", as asked for"));
}

} // namespace geo
