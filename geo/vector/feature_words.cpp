// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/vector/feature_words.h"

#include <cstdlib>
#include <initializer_list>
#include <string>

namespace geo {

namespace {
std::string textOf(const OGRFeature &feature, std::initializer_list<const char *> fields)
{
    for (const char *field : fields)
        if (const int index = feature.GetFieldIndex(field); index >= 0 && feature.IsFieldSetAndNotNull(index))
            if (std::string text = feature.GetFieldAsString(index); !text.empty())
                return text;
    return {};
}

bool isTrue(const OGRFeature &feature, const char *field)
{
    const std::string text = textOf(feature, {field});
    return !text.empty() && text != "0" && text != "false" && text != "no";
}
} // namespace

VectorWords wordsOf(const OGRFeature &feature)
{
    VectorWords words{.kind = textOf(feature, {"class", "kind"}), .subkind = textOf(feature, {"subclass"})};
    words.level = std::atoi(textOf(feature, {"layer"}).c_str());
    const std::string crossing = textOf(feature, {"brunnel"});
    if (words.level == 0 && (crossing == "bridge" || isTrue(feature, "bridge")))
        words.level = 1;
    if (words.level >= 0 && (crossing == "tunnel" || isTrue(feature, "tunnel")))
        words.level = -1;
    return words;
}

Text nameOf(const OGRFeature &feature)
{
    return {.zh = textOf(feature, {"name:zh-Hans", "name:zh", "name_zh", "name"}), .en = textOf(feature, {"name:en", "name_en"})};
}

} // namespace geo
