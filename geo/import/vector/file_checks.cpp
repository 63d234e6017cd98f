// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/vector/file_checks.h"

#include "geo/base/error.h"
#include "geo/gdal/zip_file.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>

namespace geo {

namespace {
constexpr std::size_t headLength = 4096; ///< what is looked at for signs of a virtual dataset

[[noreturn]] void refuse(const std::filesystem::path &file, std::string problem)
{
    throw ImportError({{.file = file.string(), .line = 0, .feature = 0, .field = {}, .problem = std::move(problem)}});
}

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char byte) { return static_cast<char>(std::tolower(byte)); });
    return text;
}

std::string upper(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char byte) { return static_cast<char>(std::toupper(byte)); });
    return text;
}

/// "http://...", "PG:dbname=x", "/vsicurl/...": what GDAL would take for something else than a file on this computer.
bool isNoLocalName(const std::string &name)
{
    if (name.starts_with("/vsi") || name.find("://") != std::string::npos || name.starts_with("<"))
        return true;
    const std::size_t colon = name.find(':');
    return colon != std::string::npos && colon > 0 &&
           std::all_of(name.begin(), name.begin() + static_cast<std::ptrdiff_t>(colon),
                       [](unsigned char byte) { return std::isalnum(byte) || byte == '_'; });
}

/// The other files of a Shapefile are opened too.
void checkBeside(const std::filesystem::path &file)
{
    if (extensionOf(file) != ".shp")
        return;
    std::error_code unreadable;
    for (const char *extension : {".shx", ".dbf", ".prj", ".cpg", ".sbn", ".sbx", ".qix"})
        for (const std::string &ending : {std::string(extension), upper(extension)}) {
            const auto beside = std::filesystem::path(file).replace_extension(ending);
            if (std::filesystem::exists(beside, unreadable) && !std::filesystem::is_regular_file(beside, unreadable))
                refuse(file, "its " + ending + " beside it is no file; a Shapefile is several files of one name, copy them together.");
        }
}

bool isVirtualDataset(const std::string &head)
{
    const std::string text = lower(head);
    return text.find("<ogrvrtdatasource") != std::string::npos || text.find("<vrtdataset") != std::string::npos;
}
} // namespace

bool declaresEntities(std::string_view xml)
{
    // Entities are declared before the first element.
    const std::string head = lower(std::string(xml.substr(0, headLength)));
    const std::size_t begin = head.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    return begin != std::string::npos && head[begin] == '<' && head.find("<!entity") != std::string::npos;
}

std::string extensionOf(const std::filesystem::path &file)
{
    return lower(file.extension().string());
}

std::string bytesOf(const std::filesystem::path &file)
{
    std::error_code gone;
    const std::uintmax_t size = std::filesystem::file_size(file, gone);
    std::ifstream stream(file, std::ios::binary);
    if (gone || !stream)
        refuse(file, "it cannot be read any more; check that it is still there, and import it again.");
    std::string bytes(static_cast<std::size_t>(size), '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(size));
    if (static_cast<std::uintmax_t>(stream.gcount()) != size || stream.peek() != std::ifstream::traits_type::eof())
        refuse(file, "another program changed it while it was read; wait until that is done, and import it again.");
    return bytes;
}

std::string tailOf(const std::filesystem::path &file)
{
    constexpr std::uintmax_t length = 64;
    std::error_code gone;
    const std::uintmax_t size = std::filesystem::file_size(file, gone);
    if (gone)
        refuse(file, "it cannot be read any more; check that it is still there, and import it again.");
    std::ifstream stream(file, std::ios::binary);
    stream.seekg(static_cast<std::streamoff>(size > length ? size - length : 0));
    return {std::istreambuf_iterator<char>(stream), {}};
}

void checkImportable(const std::filesystem::path &file)
{
    std::error_code unreadable;
    const bool isThere = std::filesystem::exists(file, unreadable);
    if (isNoLocalName(file.string()) && (!isThere || file.string().starts_with("/vsi")))
        refuse(file, "only files on this computer are imported; fetch it first and name the file.");
    if (!isThere)
        refuse(file, "there is no such file; check the name.");
    if (std::filesystem::is_directory(file, unreadable))
        refuse(file, "this is a folder; name the file inside it.");
    if (!std::filesystem::is_regular_file(file, unreadable)) // opening a pipe would wait for its other end
        refuse(file, "it is a pipe or a device, no file; save what it gives in a file and name that.");
    checkBeside(file);
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        refuse(file, "it cannot be read; check its permissions.");
    std::string head(headLength, '\0');
    stream.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(stream.gcount()));
    if (head.empty())
        refuse(file, "the file is empty; save or fetch it again.");
    if (head.starts_with("PK") && isLargerUnpacked(file, mostTextBytes))
        refuse(file, "unpacked it would be larger than 1 GB; divide it, or save it as GeoPackage.");
    if (declaresEntities(head))
        refuse(file, entitiesProblem);
    if (isVirtualDataset(head))
        refuse(file, "this is a virtual dataset that points to other data; name the file that holds the data itself.");
}

} // namespace geo
