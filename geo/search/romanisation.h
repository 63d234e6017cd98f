// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace geo {

/// The Latin spellings of a Chinese text, lower case, without tones or spaces.
struct Romanisation
{
    std::string pinyin;   ///< "pandongxiaohuayuan"; ü is u
    std::string initials; ///< "pdxhy"
};

/// How characters with several readings are read: as in common words, or as in names of people and places.
enum class Reading { Words, Names };

/// By ICU's transliterator, after words whose characters are read otherwise in this city's names (see romanisation.cpp).
/// Latin letters and digits are kept; all else is left out. One thread at a time.
[[nodiscard]] Romanisation romanise(std::string_view text, Reading reading = Reading::Words);

/// A text as it is compared: compatibility forms folded (４．２ becomes 4.2), case folded, without surrounding white space.
/// Bytes that are not UTF-8 become replacement characters.
[[nodiscard]] std::string folded(std::string_view text);

} // namespace geo
