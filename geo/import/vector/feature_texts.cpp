// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/vector/feature_texts.h"

#include "geo/import/text/encoding.h"
#include "geo/import/vector/file_checks.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <functional>

namespace geo {

namespace {
void eachText(OGRFeature &feature, const std::function<void(int field, const char *text)> &look)
{
    for (int i = 0; i < feature.GetFieldCount(); ++i)
        if (feature.GetFieldDefnRef(i)->GetType() == OFTString && feature.IsFieldSetAndNotNull(i))
            look(i, feature.GetFieldAsString(i));
}

/// A file of a Shapefile, whichever way its ending is written.
std::filesystem::path besideOf(const std::filesystem::path &shapefile, const std::string &ending, const std::string &inCapitals)
{
    const auto file = std::filesystem::path(shapefile).replace_extension(ending);
    return std::filesystem::exists(file) ? file : std::filesystem::path(shapefile).replace_extension(inCapitals);
}

std::uint8_t byteAt(const std::string &bytes, std::size_t at)
{
    return at < bytes.size() ? static_cast<std::uint8_t>(bytes[at]) : std::uint8_t{0};
}
} // namespace

bool declaresEncoding(const std::filesystem::path &shapefile)
{
    constexpr int ofThatComputer = 0x57;
    if (std::filesystem::exists(besideOf(shapefile, ".cpg", ".CPG")))
        return true;
    std::ifstream table(besideOf(shapefile, ".dbf", ".DBF"), std::ios::binary);
    table.seekg(29);
    const int codePage = table.get();
    return codePage > 0 && codePage != ofThatComputer;
}

std::optional<std::string> encodingOfTable(const std::filesystem::path &shapefile)
{
    const std::string table = bytesOf(besideOf(shapefile, ".dbf", ".DBF"));
    const std::size_t header = byteAt(table, 8) + 256U * byteAt(table, 9);
    return encodingOf(std::string_view(table).substr(std::min(header, table.size())));
}

std::optional<std::string> encodingOfTexts(const std::vector<OGRLayer *> &layers)
{
    bool isAllUtf8 = true;
    bool isAllGb18030 = true;
    for (OGRLayer *layer : layers) {
        const char *const withoutGeometry[]{"OGR_GEOMETRY", nullptr};
        layer->SetIgnoredFields(const_cast<const char **>(withoutGeometry));
        while (const OGRFeatureUniquePtr feature{layer->GetNextFeature()})
            eachText(*feature, [&](int, const char *text) {
                isAllUtf8 = isAllUtf8 && isUtf8(text);
                isAllGb18030 = isAllGb18030 && toUtf8(text, "GB18030").has_value();
            });
        layer->SetIgnoredFields(nullptr);
        layer->ResetReading();
    }
    if (isAllUtf8)
        return "UTF-8";
    return isAllGb18030 ? std::optional<std::string>("GB18030") : std::nullopt;
}

void recodeTexts(OGRFeature &feature, const std::string &encoding)
{
    eachText(feature, [&](int field, const char *text) {
        if (const auto utf8 = toUtf8(text, encoding))
            feature.SetField(field, utf8->c_str());
    });
}

} // namespace geo
