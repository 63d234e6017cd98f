// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/import/vector/feature_reader.h"

#include <cstddef>
#include <vector>

namespace geo {

/// So much of one file can lie over the map: it is held in memory and looked through at each picture. More becomes a base map.
inline constexpr std::size_t mostOverlayFeatures = 20'000;
inline constexpr std::size_t mostOverlayPositions = 1'000'000;

/// Makes an overlay of each layer of a file, whatever its features are. Positions are in the datum of the file still.
class OverlayReader
{
public:
    OverlayReader(const VectorFile &file, const ImportRequest &request, const Plan &plan, ImportReport &report);

    /// Throws ImportError where the file has more than can lie over a map.
    void add(const VectorFile::Item &item);
    /// Layers of which nothing could be taken give no overlay.
    [[nodiscard]] PlanAddition take();

private:
    /// What is read of one layer.
    struct Layer
    {
        OGRLayer *layer = nullptr;
        std::vector<int> told; ///< the columns that say what a feature is
        OverlayFeatures features = {};
    };
    Layer &layerOf(OGRLayer &layer, const Columns &columns);
    [[nodiscard]] std::string nameOf(OGRLayer &layer) const;
    void checkSize(const Shapes &shapes);

    const VectorFile &m_file;
    const ImportRequest &m_request;
    const Plan &m_plan;
    ImportReport &m_report;
    FeatureReader m_features;
    std::vector<Layer> m_layers;
    std::size_t m_featureCount = 0;
    std::size_t m_positionCount = 0;
};

} // namespace geo
