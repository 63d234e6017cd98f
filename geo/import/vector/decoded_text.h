// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace geo {

/// A file's text as UTF-8, the encoding that its bytes were in, and where that is known from.
struct DecodedText
{
    std::string text = {};
    std::string encoding = {};
    std::string how = {};     ///< "as asked for", "found out; the file does not say"
    std::string problem = {}; ///< why there is no text, in a sentence; empty when all is well
};

/// `asked` is the encoding that the user names, empty to find out.
[[nodiscard]] DecodedText decodedText(std::string_view bytes, const std::string &asked);

/// XML says its encoding itself, which is believed where its bytes are valid in it. The text that is returned says UTF-8. XML that
/// declares entities of its own is a problem: by them a file points to others, or swells.
[[nodiscard]] DecodedText decodedXml(std::string_view bytes, const std::string &asked);

} // namespace geo
