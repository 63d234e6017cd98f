// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/vector_file.h"

#include "geo/import/encoding.h"
#include "geo/import/file_checks.h"
#include "geo/import/osm_config.h"
#include "geo/import/text_file.h"

#include <cpl_string.h>
#include <cpl_vsi.h>

#include <algorithm>
#include <atomic>

namespace geo {

namespace {
/// The only drivers that are ever asked, whatever a file is called.
constexpr const char *formats[]{"OSM", "GPKG", "ESRI Shapefile", "GeoJSON", "FlatGeobuf", "LIBKML", "GPX", "DXF", "CSV", "XLSX", nullptr};
constexpr const char *formatNames = "OpenStreetMap (.osm, .osm.gz, .pbf), GeoPackage, Shapefile, GeoJSON, FlatGeobuf, KML, KMZ, GPX, DXF, CSV, XLSX";

/// A new name in GDAL's memory; its folder is one for each file, so that the file may keep its own name.
std::string nameInMemory(const std::string &name)
{
    static std::atomic<int> number = 0;
    return "/vsimem/guixiang-import-" + std::to_string(++number) + "/" + name;
}

void putInMemory(const std::string &name, const std::string &content)
{
    auto *bytes = static_cast<GByte *>(CPLMalloc(content.size() + 1));
    std::ranges::copy(content, bytes);
    VSIFCloseL(VSIFileFromMemBuffer(name.c_str(), bytes, content.size(), TRUE));
}

std::string listOf(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// The encoding that a Shapefile's texts must be read in, or nothing where it says so itself: by its .cpg, or by a code page other than
/// "the one of the computer it was made on".
std::optional<std::string> undeclaredEncoding(const std::filesystem::path &file, std::string &problem)
{
    const auto beside = [&](const char *extension) { return std::filesystem::path(file).replace_extension(extension); };
    for (const char *declared : {".cpg", ".CPG"})
        if (std::filesystem::exists(beside(declared)))
            return std::nullopt;
    const std::string table = bytesOf(std::filesystem::exists(beside(".dbf")) ? beside(".dbf") : beside(".DBF"));
    constexpr unsigned char ofThatComputer = 0x57;
    const auto byteAt = [&](std::size_t at) { return at < table.size() ? static_cast<unsigned char>(table[at]) : std::uint8_t{0}; };
    if (byteAt(29) != 0 && byteAt(29) != ofThatComputer)
        return std::nullopt;
    const std::size_t header = byteAt(8) + 256U * byteAt(9);
    const auto encoding = encodingOf(std::string_view(table).substr(std::min(header, table.size())));
    if (!encoding)
        problem = "its texts are neither UTF-8 nor GB18030; say which encoding they have with --encoding.";
    return encoding;
}
} // namespace

VectorFile::VectorFile(const ImportRequest &request, ImportReport &report)
    : m_report(report)
    , m_name(request.file.string())
{
    checkImportable(request.file);
    if (!request.encoding.empty() && !isEncoding(request.encoding))
        refuse("there is no encoding called '" + request.encoding + "'; write UTF-8, GB18030 or another one's usual name.");
    const std::string extension = extensionOf(request.file);
    if (extension == ".csv" || extension == ".tsv")
        openTable(request);
    else if (extension == ".geojson" || extension == ".json")
        openInUtf8(request, "GeoJSON", {});
    else
        open(request);
    chooseLayers(request.layers);
}

VectorFile::~VectorFile()
{
    m_dataset.reset();
    for (const std::string &name : m_inMemory)
        VSIUnlink(name.c_str());
}

void VectorFile::refuse(const std::string &problem) const
{
    throw ImportError({{.file = m_name, .line = 0, .feature = 0, .field = {}, .problem = problem}});
}

CPLStringList VectorFile::optionsFor(const ImportRequest &request)
{
    CPLStringList options;
    if (isOsm()) {
        m_inMemory.push_back(nameInMemory("osmconf.ini"));
        putInMemory(m_inMemory.back(), osmConfig);
        options.SetNameValue("CONFIG_FILE", m_inMemory.back().c_str());
        // GDAL keeps all nodes until the ways that need them come, by its own choice 100 MB of them; with less it is as quick.
        options.SetNameValue("MAX_TMPFILE_SIZE", "16");
        m_guard.set("CPL_TMPDIR", std::filesystem::temp_directory_path().string());
    } else if (m_driver == "ESRI Shapefile") {
        const auto isBeside = [&](const char *extension) {
            return std::filesystem::exists(std::filesystem::path(request.file).replace_extension(extension));
        };
        if (!isBeside(".shx") && !isBeside(".SHX"))
            refuse("its .shx file is missing; a Shapefile is several files of one name, copy them together.");
        std::string problem;
        const auto encoding = request.encoding.empty() ? undeclaredEncoding(request.file, problem) : request.encoding;
        if (!problem.empty())
            refuse(problem);
        if (encoding)
            options.SetNameValue("ENCODING", encoding->c_str());
        if (encoding && request.encoding.empty())
            m_report.note("encoding: " + *encoding + ", found out; the file does not say");
    } else if (m_driver == "XLSX") {
        options.SetNameValue("HEADERS", "FORCE");
        options.SetNameValue("FIELD_TYPES", "STRING");
    } else if (m_driver == "DXF" && !request.encoding.empty()) {
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
        refuse("it cannot be read as " + m_driver + "; it may be cut short or be another kind of file, save or fetch it again" +
               (m_guard.failure().empty() ? "." : " (" + m_guard.failure() + ")."));
    if (isOsm()) // routes and the other relations would be put together only to be left out
        m_dataset->ReleaseResultSet(m_dataset->ExecuteSQL("SET interest_layers = points,lines,multipolygons", nullptr, nullptr));
}

void VectorFile::openInUtf8(const ImportRequest &request, const char *driver, const CPLStringList &options)
{
    constexpr std::uintmax_t mostBytes = 1'000'000'000;
    if (std::filesystem::file_size(request.file) > mostBytes)
        refuse("it is larger than 1 GB; divide it, or save it as GeoPackage.");
    const std::string bytes = bytesOf(request.file);
    const auto encoding = request.encoding.empty() ? encodingOf(bytes) : request.encoding;
    if (!encoding)
        refuse("its text is neither UTF-8 nor GB18030; save it as UTF-8, or say which encoding it has with --encoding.");
    const auto text = toUtf8(bytes, *encoding);
    if (!text)
        refuse("its text is not valid in " + *encoding + "; name its true encoding with --encoding, or save it as UTF-8.");
    if (*encoding != "UTF-8")
        m_report.note("encoding: " + *encoding + (request.encoding.empty() ? ", found out; the file does not say" : ", as asked for"));
    m_driver = driver;
    if (m_driver == "CSV")
        m_lines = recordLines(*text);
    m_inMemory.push_back(nameInMemory(request.file.filename().string()));
    putInMemory(m_inMemory.back(), *text);
    const char *const only[]{driver, nullptr};
    m_dataset.reset(GDALDataset::Open(m_inMemory.back().c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, only, options.List(), nullptr));
    if (!m_dataset)
        refuse("it cannot be read as " + m_driver + "; it may be cut short or be another kind of file, save or fetch it again.");
}

void VectorFile::openTable(const ImportRequest &request)
{
    CPLStringList options;
    options.SetNameValue("AUTODETECT_TYPE", "NO");
    options.SetNameValue("HEADERS", "YES");
    options.SetNameValue("GEOM_POSSIBLE_NAMES", "wkt,WKT,geom,geometry,the_geom,几何");
    options.SetNameValue("KEEP_GEOM_COLUMNS", "NO"); // nobody reads them on a card
    openInUtf8(request, "CSV", options);
    if (m_lines.empty())
        refuse("this is not a table with a header; save it as CSV.");
}

void VectorFile::chooseLayers(const std::vector<std::string> &asked)
{
    std::vector<std::string> names;
    for (OGRLayer *layer : m_dataset->GetLayers()) {
        names.emplace_back(layer->GetName());
        const bool isWanted = std::ranges::find(asked, names.back()) != asked.end();
        // A track's points are its line once more.
        const bool isRepeated = m_driver == "GPX" && (names.back() == "track_points" || names.back() == "route_points");
        if (asked.empty() ? !isRepeated : isWanted)
            m_layers.push_back(layer);
        else if (!isOsm() && layer->GetFeatureCount() > 0)
            m_report.leaveOut("features of layer " + names.back(), static_cast<std::size_t>(layer->GetFeatureCount()));
    }
    for (const std::string &name : asked)
        if (std::ranges::find(names, name) == names.end())
            refuse("it has no layer '" + name + "'; name one of " + listOf(names) + ".");
    if (m_layers.empty())
        refuse("it has no layer of features; choose another file.");
    if (!isOsm())
        for (OGRLayer *layer : m_layers)
            m_features += static_cast<double>(std::max<GIntBig>(0, layer->GetFeatureCount(FALSE)));
}

bool VectorFile::next(Item &item)
{
    const bool found = isOsm() ? nextInterleaved(item) : nextInTurn(item);
    ++m_read;
    if (!found && !m_guard.failure().empty())
        refuse("it cannot be read beyond its feature " + std::to_string(static_cast<long long>(m_read)) + "; it may be cut short, fetch it again (" +
               m_guard.failure() + ").");
    if (!found && m_guard.warningCount() > 0)
        m_report.note("the reader warned " + std::to_string(m_guard.warningCount()) + " times, first: " + m_guard.warnings().front());
    return found;
}

bool VectorFile::nextInterleaved(Item &item)
{
    do {
        item.feature.reset(m_dataset->GetNextFeature(&item.layer, &m_share, nullptr, nullptr));
    } while (item.feature && std::ranges::find(m_layers, item.layer) == m_layers.end());
    return item.feature != nullptr;
}

bool VectorFile::nextInTurn(Item &item)
{
    for (; m_turn < m_layers.size(); ++m_turn) {
        item.layer = m_layers[m_turn];
        item.feature.reset(item.layer->GetNextFeature());
        m_share = std::min(1.0, m_read / std::max(1.0, m_features));
        if (item.feature)
            return true;
    }
    return false;
}

bool VectorFile::declaresDatum() const
{
    if (isOsm())
        return true;
    const bool isOfItsOwn = m_driver == "ESRI Shapefile" || m_driver == "GPKG" || m_driver == "FlatGeobuf";
    const OGRSpatialReference *system = m_layers.front()->GetSpatialRef();
    return isOfItsOwn && system && !std::string_view(system->GetName() ? system->GetName() : "").starts_with("Undefined");
}

Fault VectorFile::fault(const Item &item, std::string field, std::string problem) const
{
    Fault fault{.file = m_name, .line = 0, .feature = 0, .field = std::move(field), .problem = std::move(problem)};
    const auto number = static_cast<std::size_t>(item.feature->GetFID()); // a table's records count from 1
    if (!m_lines.empty() && number < m_lines.size())
        fault.line = m_lines[number];
    else if (isOsm()) {
        const int way = item.feature->GetFieldIndex("osm_way_id"); // of an area that is one closed way
        const bool isWay = way >= 0 && item.feature->IsFieldSetAndNotNull(way);
        fault.feature = std::atoll(isWay ? item.feature->GetFieldAsString(way) : item.feature->GetFieldAsString("osm_id"));
    } else
        fault.feature = item.feature->GetFID();
    if (hasSeveralLayers())
        fault.layer = item.layer->GetName();
    return fault;
}

} // namespace geo
