// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/style/style_json.h"

#include "geo/base/error.h"
#include "geo/base/file_content.h"
#include "geo/style/expression_parts.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace geo {

using Json = nlohmann::json;

namespace {
constexpr std::size_t mostBytes = std::size_t{4} << 20;
constexpr int deepest = 48;
constexpr std::size_t mostValues = 100'000;
constexpr double largestNumber = 1e15;
constexpr std::size_t longestText = 2000;
constexpr std::size_t longestKey = 200;

/// Looks at all values, never deeper than the parser let through.
class Limits
{
public:
    explicit Limits(std::string file)
        : m_file(std::move(file))
    {
    }

    void check(const Json &json, const std::string &path)
    {
        if (++m_values > mostValues)
            fail("", "there are more than " + std::to_string(mostValues) + " values in it");
        if (json.is_number() && !(std::abs(json.get<double>()) <= largestNumber))
            fail(path, "this number is beyond 1e15");
        if (json.is_string() && json.get_ref<const std::string &>().size() > longestText)
            fail(path, "this text has more than " + std::to_string(longestText) + " bytes");
        if (json.is_array())
            for (std::size_t i = 0; i < json.size(); ++i)
                check(json[i], partPath(path, i));
        if (json.is_object())
            for (const auto &[key, value] : json.items())
                checkMember(key, value, path);
    }

private:
    void checkMember(const std::string &key, const Json &value, const std::string &path)
    {
        if (key.size() > longestKey)
            fail(path, "a member's name has more than " + std::to_string(longestKey) + " bytes");
        if (key != "metadata" && key != "sources")
            check(value, path.empty() ? key : path + "." + key);
    }
    [[noreturn]] void fail(const std::string &path, const std::string &problem) const
    {
        throw StyleError(m_file + (path.empty() ? "" : ", " + path) + ": " + problem + ", which no style needs; mend it or choose another style.");
    }

    std::string m_file;
    std::size_t m_values = 0;
};
} // namespace

Json readStyleJson(const std::filesystem::path &file)
{
    const FileContent content = contentOf(file, mostBytes);
    if (!content.problem.empty())
        throw StyleError(file.string() + ": " + content.problem);
    const auto look = [&](int depth, Json::parse_event_t, const Json &) {
        if (depth > deepest)
            throw StyleError(file.string() + ": its values lie in one another more than " + std::to_string(deepest) + " deep, which no style needs; mend it or choose another style.");
        return true;
    };
    Json json = Json::parse(content.bytes, look, false);
    if (json.is_discarded())
        throw StyleError(file.string() + ": this is not JSON; mend it or choose another style.");
    Limits(file.string()).check(json, {});
    return json;
}

} // namespace geo
