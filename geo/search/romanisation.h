// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace geo {

/// The Latin spellings of a Chinese text, lower case, without tones or spaces.
struct Romanisation
{
    std::string pinyin;   ///< "pandongxiaohuayuan"
    std::string initials; ///< "pdxhy"
};

/// By ICU's transliterator, after words whose characters are read otherwise in this city's names (see romanisation.cpp).
/// Latin letters and digits are kept; all else is left out. One thread at a time.
[[nodiscard]] Romanisation romanise(std::string_view text);

/// A text as it is compared: compatibility forms folded (４．２ becomes 4.2), case folded, without surrounding white space.
/// Bytes that are not UTF-8 become replacement characters.
[[nodiscard]] std::string folded(std::string_view text);

} // namespace geo
