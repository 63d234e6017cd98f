// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/search/romanisation.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <array>
#include <memory>
#include <utility>

namespace geo {

namespace {
/// Words whose characters ICU reads in their more common way. Readings: Xiandai Hanyu Cidian; 番禺 and 长宁 as the city's
/// own road signs spell them (Panyu, Changning).
constexpr std::array<std::pair<std::string_view, std::string_view>, 10> readings{{{"长宁", "chang ning"},
                                                                                 {"长安", "chang an"},
                                                                                 {"番禺", "pan yu"},
                                                                                 {"会客", "hui ke"},
                                                                                 {"行动", "xing dong"},
                                                                                 {"行进", "xing jin"},
                                                                                 {"音乐", "yin yue"},
                                                                                 {"飞乐", "fei le"},
                                                                                 {"重点", "zhong dian"},
                                                                                 {"厦门", "xia men"}}};

const icu::Transliterator &latin()
{
    static const std::unique_ptr<icu::Transliterator> made = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    }();
    return *made;
}
} // namespace

Romanisation romanise(std::string_view text)
{
    std::string read(text);
    for (const auto &[word, reading] : readings)
        for (std::size_t at = read.find(word); at != std::string::npos; at = read.find(word, at))
            read.replace(at, word.size(), " " + std::string(reading) + " ");
    icu::UnicodeString spelt = icu::UnicodeString::fromUTF8(read);
    latin().transliterate(spelt);
    std::string ascii;
    spelt.toUTF8String(ascii);
    Romanisation romanisation;
    bool startsSyllable = true;
    for (const char character : ascii) {
        const bool isLetter = character >= 'a' && character <= 'z';
        const bool isDigit = character >= '0' && character <= '9';
        if (isLetter || isDigit) {
            romanisation.pinyin += character;
            if (startsSyllable || isDigit)
                romanisation.initials += character;
        }
        startsSyllable = !isLetter;
    }
    return romanisation;
}

std::string folded(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normaliser = icu::Normalizer2::getNFKCCasefoldInstance(status);
    icu::UnicodeString unicode = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    icu::UnicodeString normal = normaliser->normalize(unicode, status).trim();
    std::string result;
    normal.toUTF8String(result);
    return result;
}

} // namespace geo
