// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/base/error.h"

#include <algorithm>
#include <utility>

namespace geo {

namespace {
std::string sentences(const std::vector<Fault> &faults)
{
    std::string text;
    for (const Fault &fault : faults)
        text += (text.empty() ? "" : "\n") + fault.sentence();
    return text;
}
} // namespace

std::string onOneLine(std::string sentence)
{
    std::ranges::replace_if(sentence, [](char letter) { return static_cast<unsigned char>(letter) < ' ' || letter == '\x7F'; }, ' ');
    return sentence;
}

std::string Fault::sentence() const
{
    std::string text = file;
    if (!layer.empty())
        text += ", layer " + layer;
    if (line > 0)
        text += ", line " + std::to_string(line);
    if (feature > 0)
        text += ", feature " + std::to_string(feature);
    if (!field.empty())
        text += ", field " + field;
    return onOneLine(text + ": " + problem);
}

ImportError::ImportError(std::vector<Fault> faults)
    : Error(sentences(faults))
    , m_faults(std::move(faults))
{
}

} // namespace geo
