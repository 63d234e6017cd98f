// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/json_texts.h"

namespace hostile {

namespace {
std::string repeated(const std::string &text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

std::string nested(const std::string &opening, const std::string &middle, const std::string &closing, int depth)
{
    return repeated(opening, depth) + middle + repeated(closing, depth);
}

std::string featureWith(const std::string &geometry, const std::string &properties = "{}")
{
    return R"({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": )" + properties + R"(, "geometry": )" + geometry + "}]}";
}

std::string geometryOf(const std::string &type, const std::string &coordinates)
{
    return R"({"type": ")" + type + R"(", "coordinates": )" + coordinates + "}";
}

std::string layerWith(const std::string &paint)
{
    return R"({"version": 8, "sources": {}, "layers": [{"id": "a", "type": "background", "paint": {"background-color": "#fff"}},
{"id": "b", "type": "line", "source": "x", "source-layer": "street", "paint": )" + paint + "}]}";
}
} // namespace

std::vector<NamedText> jsonTexts()
{
    using namespace std::string_literals;
    std::vector<NamedText> texts{
        {"nothing", ""}, {"a blank", " "}, {"a mark of order alone", "\xEF\xBB\xBF"}, {"a mark of order before", "\xEF\xBB\xBF{}"}, {"UTF-16", "\xFF\xFE{\0}\0"s}, {"nul", "\0"s},
        {"nul inside", "{\"a\0b\": 1}"s}, {"nul after", "{}\0"s}, {"cut object", "{\"a\": "}, {"cut text", "{\"a\": \"b"}, {"cut escape", "[\"\\"}, {"cut unicode", "[\"\\u12"},
        {"lone high surrogate", R"(["\uD800"])"}, {"lone low surrogate", R"(["\uDFAA"])"}, {"surrogates swapped", R"(["\uDd1e\uD834"])"}, {"high surrogate and a letter", R"(["\uD800abc"])"},
        {"no UTF-8", "[\"\xFF\xFE\"]"}, {"overlong", "[\"\xC0\xAF\"]"}, {"surrogate as UTF-8", "[\"\xED\xA0\x80\"]"}, {"beyond unicode", "[\"\xF4\xBF\xBF\xBF\"]"}, {"control in text", "[\"\x01\"]"},
        {"nan", "[NaN]"}, {"minus nan", "[-NaN]"}, {"infinity", "[Infinity]"}, {"huge exponent", "[1e9999999]"}, {"tiny exponent", "[1e-9999999]"}, {"huge integer", "[" + std::string(10000, '9') + "]"},
        {"long fraction", "[0." + std::string(100000, '1') + "]"}, {"leading zero", "[012]"}, {"plus", "[+1]"}, {"hex", "[0x1F]"}, {"dot first", "[.5]"}, {"dot last", "[5.]"}, {"bare minus", "[-]"},
        {"comma last", "[1,]"}, {"comma first", "[,1]"}, {"two commas", "[1,,2]"}, {"colon in array", "[1:2]"}, {"comment", "[1/**/]"}, {"two values", "{} {}"}, {"key is a number", "{1: 1}"},
        {"single quotes", "{'a': 0}"}, {"key twice", R"({"type": "a", "type": "b", "type": "FeatureCollection", "features": [], "features": 1})"}, {"empty key", R"({"": 0})"},
        {"a word", "abc"}, {"true alone", "true"}, {"null alone", "null"}, {"a number alone", "42"}, {"a text alone", "\"x\""}, {"closed only", "]"}, {"closed wrongly", "[}"},
        {"xml", "<?xml version=\"1.0\"?><a/>"}, {"long text", "[\"" + std::string(3'000'000, 'x') + "\"]"}, {"long key", "{\"" + std::string(1'000'000, 'k') + "\": 1}"},
        {"many keys", "{" + repeated("\"k\": 1,", 100'000) + "\"k\": 1}"}};
    for (const int depth : {100, 2000, 100'000}) {
        const std::string deep = std::to_string(depth) + " deep ";
        texts.emplace_back(deep + "arrays", nested("[", "", "]", depth));
        texts.emplace_back(deep + "arrays, open", std::string(static_cast<std::size_t>(depth), '['));
        texts.emplace_back(deep + "objects", nested("{\"a\":", "1", "}", depth));
        texts.emplace_back(deep + "objects, open", repeated("{\"a\":", depth));
    }
    return texts;
}

std::vector<NamedText> wrongGeoJson()
{
    std::vector<NamedText> texts{{"no features", R"({"type": "FeatureCollection"})"},
                                 {"features null", R"({"type": "FeatureCollection", "features": null})"},
                                 {"features object", R"({"type": "FeatureCollection", "features": {}})"},
                                 {"features of numbers", R"({"type": "FeatureCollection", "features": [1, null, "x", []]})"},
                                 {"feature in feature", R"({"type": "FeatureCollection", "features": [{"type": "FeatureCollection", "features": []}]})"},
                                 {"type number", R"({"type": 5, "features": []})"},
                                 {"bare geometry", geometryOf("Point", "[121.4, 31.2]")},
                                 {"topology", R"({"type": "Topology", "objects": {"a": {"type": "GeometryCollection", "geometries": []}}, "arcs": [[[0, 0], [1e308, 1e308]]]})"},
                                 {"esri", R"({"geometryType": "esriGeometryPolygon", "features": [{"geometry": {"rings": [[[1, 2]]]}}]})"},
                                 {"properties array", featureWith(geometryOf("Point", "[121.4, 31.2]"), "[1, 2]")},
                                 {"properties null", featureWith(geometryOf("Point", "[121.4, 31.2]"), "null")},
                                 {"name an object", featureWith(geometryOf("Point", "[121.4, 31.2]"), R"({"name": {"zh": [1, {"x": null}]}})")},
                                 {"name a list of numbers beyond all", featureWith(geometryOf("Point", "[121.4, 31.2]"), R"({"name": [1e999, -1e999]})")},
                                 {"crs unknown", R"({"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::999999"}}, "features": []})"},
                                 {"crs link", R"({"type": "FeatureCollection", "crs": {"type": "link", "properties": {"href": "http://127.0.0.1:9/crs"}}, "features": []})"},
                                 {"geometry number", featureWith("5")},
                                 {"geometry empty", featureWith("{}")},
                                 {"geometry list", featureWith("[]")},
                                 {"collection of itself", featureWith(nested(R"({"type": "GeometryCollection", "geometries": [)", geometryOf("Point", "[1, 2]"), "]}", 1000))}};
    const std::vector<std::string> types{"Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection", "CircularString", "Nonsense"};
    const std::vector<NamedText> coordinates{{"null", "null"}, {"text", "\"x\""}, {"number", "5"}, {"object", "{}"}, {"empty", "[]"}, {"one number", "[1]"}, {"position", "[121.4, 31.2]"},
                                             {"texts", R"(["121.4", "31.2"])"}, {"nulls", "[null, null]"}, {"beyond earth", "[1000, 2000]"}, {"huge", "[1e308, -1e308]"}, {"infinite", "[1e999, 1e999]"},
                                             {"one position", "[[121.4, 31.2]]"}, {"positions of texts", R"([["a", "b"], [1, 2]])"}, {"two the same", "[[121.4, 31.2], [121.4, 31.2]]"},
                                             {"ring of two", "[[[121.4, 31.2], [121.4, 31.2]]]"}, {"ring open", "[[[121.4, 31.2], [121.5, 31.2], [121.5, 31.3]]]"}, {"ring without area", "[[[1, 1], [2, 2], [3, 3], [1, 1]]]"},
                                             {"ring to infinity", "[[[1e308, 1e308], [-1e308, 1e308], [0, -1e308], [1e308, 1e308]]]"}, {"bow tie", "[[[121, 31], [122, 32], [122, 31], [121, 32], [121, 31]]]"},
                                             {"empty rings", "[[], [], []]"}, {"deep", "[[[[[[1, 2]]]]]]"}, {"mixed depth", "[[1, 2], [[3, 4]], 5, null]"}, {"four numbers", "[[121.4, 31.2, 1e999, -1e999], [121.5, 31.3, 4, 5]]"}};
    for (const std::string &type : types)
        for (const auto &[name, text] : coordinates)
            texts.emplace_back(type + ", " + name, featureWith(geometryOf(type, text)));
    return texts;
}

std::vector<NamedText> wrongStyles()
{
    std::vector<NamedText> texts{{"no version", R"({"layers": []})"},
                                 {"version text", R"({"version": "8", "layers": [{}]})"},
                                 {"layers object", R"({"version": 8, "layers": {}})"},
                                 {"layers of nothing", R"({"version": 8, "layers": [null, 1, "x", [], {}]})"},
                                 {"layer of numbers", R"({"version": 8, "layers": [{"id": 5, "type": 6, "paint": 7, "layout": 8, "filter": 9, "minzoom": "x"}]})"},
                                 {"paint of lists", layerWith("[]")},
                                 {"name no text", R"({"version": 8, "name": {"a": 1}, "layers": [{"id": "b", "type": "background"}]})"},
                                 {"zoom infinite", R"({"version": 8, "layers": [{"id": "b", "type": "background", "minzoom": -1e999, "maxzoom": 1e999}]})"}};
    const std::vector<std::string> values{"null", "true", "-1", "1e308", "-1e308", "1e999", "1e-320", "\"\"", "\"x\"", "\"rgb(1e999,0,0)\"", "\"hsl(nan,1%,1%)\"", "[]", "[[]]", "[1e308, 1e308]", "[0, 0]",
                                          "[-1, 1]", "[1e-320, 1e-320]", "{}", R"({"stops": []})", R"({"stops": [[0, 1e308], [0, -1e308]]})", R"({"base": 1e308, "stops": [[0, 1], [1e308, 2]]})",
                                          R"(["interpolate", ["linear"], ["zoom"]])", R"(["interpolate", ["exponential", 1e308], ["zoom"], 0, 1, 1e308, 1e308])", R"(["interpolate", ["cubic-bezier", 0, 0, 1, 1e308], ["zoom"], 0, 1, 5, 2])",
                                          R"(["interpolate", ["linear"], ["zoom"], 5, 1, 5, 2])", R"(["step", ["zoom"], 1])", R"(["step", ["zoom"], 1, 1e999, 2])", R"(["match", ["get", "class"], [], 1, 2])", R"(["match", ["get", "class"], {}, 1, 2])",
                                          R"(["case"])", R"(["get"])", R"(["get", ["get", ["get", 1]]])", R"(["let", "x", ["var", "x"], ["var", "x"]])", R"(["var", "x"])", R"(["+", "a", null])", R"(["/", 0, 0])", R"(["^", 1e308, 1e308])",
                                          R"(["%", 1, 0])", R"(["at", 1e308, ["literal", [1]]])", R"(["at", -1, ["literal", [1]]])", R"(["slice", "x", -1e308, 1e308])", R"(["number-format", 1e308, {"min-fraction-digits": 1e9}])", R"(["to-color", "nonsense"])",
                                          R"(["rgb", 1e999, -1, 0])", R"(["concat", ["concat"]])", R"(["unknown", 1])", R"(["literal"])", R"(["literal", {"a": [1e999]}])"};
    const std::vector<std::string> properties{"line-width", "line-color", "line-dasharray", "line-opacity", "line-offset", "line-gap-width", "line-blur"};
    for (const std::string &property : properties)
        for (const std::string &value : values)
            texts.emplace_back(property + " " + value, layerWith("{\"" + property + "\": " + value + "}"));
    for (const int depth : {50, 500, 20'000}) {
        texts.emplace_back("expression nested " + std::to_string(depth), layerWith("{\"line-width\": " + nested("[\"+\", 1, ", "1", "]", depth) + "}"));
        texts.emplace_back("filter nested " + std::to_string(depth), R"({"version": 8, "layers": [{"id": "b", "type": "line", "source-layer": "street", "filter": )" + nested("[\"all\", ", "true", "]", depth) + "}]}");
    }
    return texts;
}

} // namespace hostile
