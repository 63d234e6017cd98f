// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/text/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <memory>

namespace geo {

namespace {
struct Closer
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, Closer>;

Converter converterOf(const std::string &encoding)
{
    UErrorCode error = U_ZERO_ERROR;
    Converter converter(encoding.empty() ? nullptr : ucnv_open(encoding.c_str(), &error));
    // Bytes that mean nothing are an answer, not to be papered over.
    if (converter)
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    return U_SUCCESS(error) ? std::move(converter) : nullptr;
}

std::string_view withoutMark(std::string_view bytes)
{
    return bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes;
}
} // namespace

bool isUtf8(std::string_view bytes)
{
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.data());
    const auto length = static_cast<std::int64_t>(bytes.size());
    for (std::int64_t i = 0; i < length;) {
        UChar32 character = 0;
        U8_NEXT(at, i, length, character);
        if (character < 0)
            return false;
    }
    return true;
}

bool isEncoding(const std::string &name)
{
    return converterOf(name) != nullptr;
}

bool isSameEncoding(const std::string &name, const std::string &other)
{
    return ucnv_compareNames(name.c_str(), other.c_str()) == 0;
}

std::optional<std::string> toUtf8(std::string_view bytes, const std::string &encoding)
{
    const Converter converter = converterOf(encoding);
    if (!converter)
        return std::nullopt;
    bytes = withoutMark(bytes);
    UErrorCode error = U_ZERO_ERROR;
    std::u16string wide(bytes.size() + 1, u'\0'); // no encoding makes more UTF-16 units than it has bytes
    const std::int32_t length = ucnv_toUChars(converter.get(), wide.data(), static_cast<std::int32_t>(wide.size()), bytes.data(),
                                              static_cast<std::int32_t>(bytes.size()), &error);
    if (U_FAILURE(error))
        return std::nullopt;
    std::string text;
    icu::UnicodeString(wide.data(), length).toUTF8String(text);
    return text;
}

std::optional<std::string> encodingOf(std::string_view bytes)
{
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
        return "UTF-16";
    if (isUtf8(withoutMark(bytes)))
        return "UTF-8";
    if (toUtf8(bytes, "GB18030"))
        return "GB18030";
    return std::nullopt;
}

} // namespace geo
