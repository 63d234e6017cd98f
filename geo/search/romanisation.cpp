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
/// Words whose characters ICU reads otherwise, by themselves and as names. Readings: Xiandai Hanyu Cidian; 番禺 as the city's own road signs
/// spell it (Panyu).
constexpr auto readings = std::to_array<std::pair<std::string_view, std::string_view>>(
    {{"番禺", "pan yu"},   {"厦门", "xia men"},    {"六安", "lu an"},     {"莘庄", "xin zhuang"}, {"蚌埠", "beng bu"},   {"东阿", "dong e"},    {"西藏", "xi zang"},
     {"成都", "cheng du"}, {"首都", "shou du"},    {"都市", "du shi"},    {"银行", "yin hang"},   {"商行", "shang hang"}, {"支行", "zhi hang"},  {"分行", "fen hang"},
     {"同行", "tong hang"}, {"行业", "hang ye"},   {"会计", "kuai ji"},   {"会客", "hui ke"},     {"行动", "xing dong"}, {"行进", "xing jin"},  {"音乐", "yin yue"},
     {"乐器", "yue qi"},   {"飞乐", "fei le"},     {"重点", "zhong dian"}, {"协调", "xie tiao"},  {"空调", "kong tiao"}, {"调解", "tiao jie"},  {"还建", "huan jian"},
     {"自传", "zi zhuan"}, {"给水", "ji shui"},    {"供给", "gong ji"},   {"率先", "shuai xian"}, {"弄堂", "long tang"}, {"里弄", "li long"},   {"薄荷", "bo he"},
     {"人参", "ren shen"}, {"地铁", "di tie"},     {"地道", "di dao"},    {"地下", "di xia"},     {"地点", "di dian"},   {"地块", "di kuai"},   {"地区", "di qu"},
     {"绿地", "lu di"},    {"基地", "ji di"},      {"用地", "yong di"},   {"角色", "jue se"},     {"模样", "mu yang"},   {"长安", "chang an"},  {"长宁", "chang ning"}});

std::unique_ptr<icu::Transliterator> transliterator(const char *rules)
{
    UErrorCode status = U_ZERO_ERROR;
    return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(rules, UTRANS_FORWARD, status));
}

const icu::Transliterator &latin(Reading reading)
{
    static const auto asWords = transliterator("Han-Latin; Latin-ASCII; Lower");
    static const auto asNames = transliterator("Han-Latin/Names; Latin-ASCII; Lower");
    return reading == Reading::Words ? *asWords : *asNames;
}
} // namespace

Romanisation romanise(std::string_view text, Reading reading)
{
    std::string read(text);
    for (const auto &[word, spoken] : readings)
        for (std::size_t at = read.find(word); at != std::string::npos; at = read.find(word, at))
            read.replace(at, word.size(), " " + std::string(spoken) + " ");
    icu::UnicodeString spelt = icu::UnicodeString::fromUTF8(read);
    latin(reading).transliterate(spelt);
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
