// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

namespace geo {

/// The root of what geo throws. what() is one or more whole sentences for the user, one fault a line; each names the file
/// and, where there is one, the line or feature and the field, and says what to do.
class Error : public std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// A sentence that may name what stands in a file, such as an id: control characters become blanks, so that it stays one line.
[[nodiscard]] std::string onOneLine(std::string sentence);

/// A project file that cannot be opened, read or written.
class StoreError : public Error
{
public:
    /// What can be done about it: wait and try again (Busy), choose another place (NotWritable), make room (Full), mend the disk (Disk),
    /// restore a copy (Damaged), have what is strange in it removed (Foreign).
    enum class Kind { Other, Busy, NotWritable, Full, Disk, Damaged, Foreign };

    explicit StoreError(const std::string &sentence, Kind kind = Kind::Other)
        : Error(onOneLine(sentence))
        , m_kind(kind)
    {
    }
    [[nodiscard]] Kind kind() const { return m_kind; }

private:
    Kind m_kind;
};

/// A file that cannot be written. The target is as it was before.
class WriteError : public Error
{
    using Error::Error;
};

/// A position that cannot be converted.
class CoordinateError : public Error
{
    using Error::Error;
};

/// A style or symbol file that cannot be used.
class StyleError : public Error
{
    using Error::Error;
};

/// A file or an address of a background map that cannot be used. An address is named without its key.
class RasterError : public Error
{
    using Error::Error;
};

/// One fault of an imported file.
struct Fault
{
    std::string file;  ///< as the user named it
    int line = 0;      ///< 1-based line of a text table, 0 where lines mean nothing
    std::int64_t feature = 0; ///< number of a feature as its file counts, or as OpenStreetMap names it; 0 where there is none
    std::string field; ///< column or property; empty when the row as a whole is at fault
    std::string problem;
    std::string layer = {}; ///< of a file that has several

    bool operator==(const Fault &) const = default;
    /// On one line: "places.csv, line 12, field lat: 312.7 is outside the world; latitudes are from -90 to 90."
    [[nodiscard]] std::string sentence() const;
};

/// Files that cannot be imported: all faults, not only the first. Nothing was written.
class ImportError : public Error
{
public:
    explicit ImportError(std::vector<Fault> faults);
    [[nodiscard]] const std::vector<Fault> &faults() const { return m_faults; }

private:
    std::vector<Fault> m_faults;
};

} // namespace geo
