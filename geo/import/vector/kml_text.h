// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

namespace geo {

/// KML that GDAL's reader can be given. That reader makes underlines of attribute names that are not ASCII, so that only one of several
/// is left, and crashes on 3D models.
struct ReadyKml
{
    std::string text = {};
    std::map<std::string, std::string> columns = {}; ///< an attribute's name in the text -> the name that the file gives it
    std::vector<std::string> models = {};            ///< the placemarks whose 3D models were taken out, by name
    std::string problem = {};                        ///< why there is no text, in a sentence; empty when all is well
    bool isXml = true;                               ///< false where it is no whole XML: then there is no problem and no text
};

/// Makes one text of one or more KML documents in UTF-8 (those of a KMZ): what their attributes (ExtendedData: Data and SchemaData) say
/// is kept under names of ASCII letters, models and links are left out.
[[nodiscard]] ReadyKml readyKml(const std::vector<std::string> &documents);

} // namespace geo
