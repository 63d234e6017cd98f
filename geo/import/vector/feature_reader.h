// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/import/vector/columns.h"
#include "geo/import/vector/shape_reader.h"
#include "geo/import/vector/vector_file.h"

#include <initializer_list>
#include <unordered_map>

namespace geo {

/// How a report counts what could not be read.
struct UnreadKinds
{
    std::string texts = "rows whose text cannot be read";
    std::string shapes = "positions that cannot be used";
};

/// What base maps, places and overlays read of a feature alike: its columns, its name, its shapes; what is wrong with it goes into
/// the report. Positions are in the datum of the file still.
class FeatureReader
{
public:
    struct Source
    {
        Columns columns;
        SourcePositions positions;
    };
    /// `named` are the columns that the user named, as Columns takes them.
    FeatureReader(const VectorFile &file, std::map<std::string, std::string> named, const DatumChoice &datum, ImportReport &report, UnreadKinds kinds = {});

    /// The columns and the system of a layer. Throws ImportError where the user named a column that it has not.
    [[nodiscard]] const Source &sourceOf(OGRLayer &layer);
    [[nodiscard]] bool isNew(OGRLayer &layer) const { return !m_sources.contains(&layer); }
    /// Throws ImportError for a layer that has neither geometry nor columns of positions.
    void checkHasPositions(OGRLayer &layer, const Columns &columns) const;

    [[nodiscard]] static Text nameOf(const VectorFile::Item &item, const Columns &columns);
    /// Whether texts are letters; else the feature is refused.
    [[nodiscard]] bool areReadable(const VectorFile::Item &item, const Columns &columns, std::initializer_list<std::string_view> texts);
    /// The shapes of a feature; what is mended or cannot be used is said.
    [[nodiscard]] ReadShapes shapesOf(const VectorFile::Item &item, const Source &source);
    /// The same, or where it has no geometry the point that its columns give.
    [[nodiscard]] ReadShapes shapesOrPointOf(const VectorFile::Item &item, const Source &source);
    void refuse(const VectorFile::Item &item, const std::string &kind, const std::string &field, const std::string &problem);

private:
    [[nodiscard]] ReadShapes pointInColumns(const VectorFile::Item &item, const Source &source);

    const VectorFile &m_file;
    std::map<std::string, std::string> m_named;
    DatumChoice m_datum;
    ImportReport &m_report;
    UnreadKinds m_kinds;
    std::unordered_map<OGRLayer *, Source> m_sources;
};

/// How a feature is called in records: "osm-way-23", "import-roads-7".
[[nodiscard]] std::string recordIdOf(const VectorFile &file, const VectorFile::Item &item);

/// A text without the blanks at its ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

} // namespace geo
