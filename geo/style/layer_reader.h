// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/style/map_style.h"

#include <nlohmann/json_fwd.hpp>

namespace geo {

struct PropertyRule;

/// Adds layers to a style, one after another; what it cannot use goes to the style's findings.
class LayerReader
{
public:
    LayerReader(std::string file, MapStyle &style);

    /// `path` is the layer's own: "layers[3]".
    void read(const nlohmann::json &json, const std::string &path);

private:
    void leaveOut(const std::string &what);
    [[nodiscard]] std::string unusable(const nlohmann::json &json, const std::string &path) const;
    void readMember(StyleLayer &layer, const std::string &key, const nlohmann::json &value, const std::string &path);
    void readSection(StyleLayer &layer, const std::string &section, const nlohmann::json &json, const std::string &path);
    void readProperty(StyleLayer &layer, const PropertyRule &rule, const nlohmann::json &json, const std::string &path);
    void check(const PropertyRule &rule, const nlohmann::json &json, const std::string &path) const;

    std::string m_file;
    MapStyle &m_style;
};

} // namespace geo
