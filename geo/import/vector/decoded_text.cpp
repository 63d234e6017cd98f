// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/vector/decoded_text.h"

#include "geo/import/text/encoding.h"
#include "geo/import/vector/file_checks.h"

#include <algorithm>
#include <optional>

namespace geo {

namespace {
struct Span
{
    std::size_t begin = 0;
    std::size_t length = 0;
};

/// Where the encoding's name stands in <?xml version="1.0" encoding="GB2312"?>.
std::optional<Span> declaredIn(std::string_view text)
{
    if (!text.starts_with("<?xml"))
        return std::nullopt;
    const std::string_view declaration = text.substr(0, text.find("?>"));
    const std::size_t key = declaration.find("encoding");
    const std::size_t quote = key == std::string_view::npos ? key : declaration.find_first_of("\"'", key);
    const std::size_t end = quote == std::string_view::npos ? quote : declaration.find(declaration[quote], quote + 1);
    if (end == std::string_view::npos)
        return std::nullopt;
    return Span{quote + 1, end - quote - 1};
}

bool isAscii(std::string_view bytes)
{
    return std::ranges::all_of(bytes, [](unsigned char byte) { return byte < 0x80; });
}

/// The bytes in that encoding, or the problem.
DecodedText in(const std::string &encoding, std::string_view bytes, std::string how)
{
    auto text = toUtf8(bytes, encoding);
    if (!text)
        return {.problem = "its text is not valid in " + encoding + "; name its true encoding with --encoding, or save it as UTF-8."};
    return {.text = std::move(*text), .encoding = isSameEncoding(encoding, "UTF-8") ? "UTF-8" : encoding, .how = std::move(how)};
}

DecodedText foundOut(std::string_view bytes, const std::string &how)
{
    const auto encoding = encodingOf(bytes);
    if (!encoding)
        return {.problem = "its text is neither UTF-8 nor GB18030; save it as UTF-8, or say which encoding it has with --encoding."};
    return in(*encoding, bytes, how);
}

DecodedText decoded(std::string_view bytes, const std::string &asked)
{
    if (!asked.empty())
        return in(asked, bytes, "as asked for");
    const auto span = declaredIn(bytes.substr(bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0));
    if (!span || bytes.starts_with("\xEF\xBB\xBF"))
        return foundOut(bytes, "found out; the file does not say");
    const std::string declared(bytes.substr(span->begin, span->length));
    // UTF-8 is not met by chance; but some encodings are ASCII to look at.
    if (isEncoding(declared) && !isSameEncoding(declared, "UTF-8") && (isAscii(bytes) || !isUtf8(bytes)))
        if (DecodedText text = in(declared, bytes, "as the file says"); text.problem.empty())
            return text;
    return foundOut(bytes, "found out; the file says " + declared);
}
} // namespace

DecodedText decodedText(std::string_view bytes, const std::string &asked)
{
    return asked.empty() ? foundOut(bytes, "found out; the file does not say") : in(asked, bytes, "as asked for");
}

DecodedText decodedXml(std::string_view bytes, const std::string &asked)
{
    DecodedText xml = decoded(bytes, asked);
    if (const auto span = declaredIn(xml.text))
        xml.text.replace(span->begin, span->length, "UTF-8");
    if (declaresEntities(xml.text))
        xml = {.problem = entitiesProblem};
    return xml;
}

} // namespace geo
