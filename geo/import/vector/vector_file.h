// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/gdal/gdal_guard.h"
#include "geo/gdal/source_in_memory.h"
#include "geo/import/vector/decoded_text.h"
#include "geo/import/vector/import.h"

#include <cpl_string.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace geo {

/// A file of features opened through GDAL, and its features one after the other. Only formats of an explicit list are opened, from
/// local files alone; anything else throws ImportError. One thread.
class VectorFile
{
public:
    VectorFile(const ImportRequest &request, ImportReport &report);
    VectorFile(const VectorFile &) = delete;
    VectorFile &operator=(const VectorFile &) = delete;

    struct Item
    {
        OGRFeatureUniquePtr feature;
        OGRLayer *layer = nullptr;
    };
    /// The next feature of the layers asked for. Throws ImportError where the file breaks off.
    [[nodiscard]] bool next(Item &item);
    [[nodiscard]] double share() const { return m_share; } ///< of the file that was read, 0..1

    [[nodiscard]] const std::vector<OGRLayer *> &layers() const { return m_layers; }
    [[nodiscard]] bool hasSeveralLayers() const { return m_dataset->GetLayerCount() > 1; } ///< whether asked for or not
    /// The names of a layer's columns, as its file has them.
    [[nodiscard]] std::vector<std::string> columnsOf(OGRLayer &layer) const;
    [[nodiscard]] bool isOsm() const { return m_driver == "OSM"; }
    /// Whether the file itself says what its positions refer to, rather than its format or nobody.
    [[nodiscard]] bool declaresDatum() const;
    [[nodiscard]] const std::string &name() const { return m_name; } ///< as the user named it
    /// A fault of a feature, with the line where the file is a table.
    [[nodiscard]] Fault fault(const Item &item, std::string field, std::string problem) const;
    [[noreturn]] void refuse(const std::string &problem) const;

private:
    void open(const ImportRequest &request);
    [[nodiscard]] CPLStringList optionsFor(const ImportRequest &request);
    /// Texts whose driver knows UTF-8 alone: GDAL gets them recoded, in memory.
    void openInUtf8(const std::string &name, const DecodedText &decoded, const char *driver, const CPLStringList &options = {});
    void openTable(const ImportRequest &request);
    void openKml(const std::string &name, const std::vector<DecodedText> &documents);
    void openKmz(const ImportRequest &request);
    [[nodiscard]] std::string textBytes(const ImportRequest &request) const;
    [[noreturn]] void refuseUnread() const;
    /// What the texts are in where GDAL hands out their bytes as they are.
    void settleEncoding(const ImportRequest &request);
    void chooseLayers(const ImportRequest &request);
    void leaveOutTables(const ImportRequest &request);
    [[nodiscard]] bool nextInterleaved(Item &item);
    [[nodiscard]] bool nextInTurn(Item &item);

    GdalGuard m_guard;
    ImportReport &m_report;
    std::string m_name;
    std::string m_driver;
    std::vector<SourceInMemory> m_inMemory; ///< what GDAL reads instead of the user's file
    std::string m_encoding;             ///< that texts are recoded from, feature by feature; empty where they are UTF-8 already
    GDALDatasetUniquePtr m_dataset;
    std::vector<OGRLayer *> m_layers;
    std::map<std::string, std::string> m_columnNames; ///< where GDAL has other names for them than the file
    std::vector<int> m_lines; ///< of a table's records, the header first
    std::size_t m_turn = 0;
    double m_share = 0;
    double m_features = 0; ///< how many there may be, for the share
    double m_read = 0;
};

} // namespace geo
