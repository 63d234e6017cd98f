// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Values that change with the zoom: interpolate, step, and the older functions of stops.
#include "geo/style/expression_parts.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace geo {

using Json = nlohmann::json;

namespace {
/// Stops in rising order and how to pass from one to the next; outside them the first and the last hold.
struct Curve
{
    std::vector<double> inputs;
    std::vector<Expression> outputs;
    double base = 1;
    bool steps = false;

    [[nodiscard]] StyleValue at(const StyleContext &context, double input) const
    {
        const auto above = static_cast<std::size_t>(std::ranges::upper_bound(inputs, input) - inputs.begin());
        if (above == 0)
            return outputs.front().evaluate(context);
        const StyleValue lower = outputs[above - 1].evaluate(context);
        if (steps || above == inputs.size())
            return lower;
        return interpolated(lower, outputs[above].evaluate(context), interpolationShare(input, base, inputs[above - 1], inputs[above]));
    }
    void add(const Json &input, const Json &output, ValueType type, const std::string &inputPath, const std::string &outputPath)
    {
        if (!input.is_number())
            throw ValueFault(inputPath, "must be a number");
        if (!inputs.empty() && input.get<double>() <= inputs.back())
            throw ValueFault(inputPath, "must be greater than the stop before it");
        inputs.push_back(input.get<double>());
        outputs.push_back(readValue(output, type, outputPath));
    }
};

Expression expressionOf(Curve curve, Expression input)
{
    std::set<std::string> asks = input.asks;
    for (const Expression &output : curve.outputs)
        asks.insert(output.asks.begin(), output.asks.end());
    return {[kept = std::move(curve), from = std::move(input)](const StyleContext &context) -> StyleValue {
                const StyleValue value = from.evaluate(context);
                const auto *number = std::get_if<double>(&value);
                return number ? kept.at(context, *number) : StyleValue();
            },
            std::move(asks)};
}

Expression zoom()
{
    return {[](const StyleContext &context) -> StyleValue { return context.zoom; }};
}

/// The base of ["linear"] or ["exponential", 1.5].
double baseOf(const Json &json, const std::string &path)
{
    if (json == Json::array({"linear"}))
        return 1;
    if (!json.is_array() || json.size() != 2 || json[0] != "exponential" || !json[1].is_number() || json[1].get<double>() <= 0)
        throw ValueFault(path, R"(must be ["linear"] or ["exponential", BASE])");
    return json[1].get<double>();
}

bool canBeInterpolated(ValueType type)
{
    return type == ValueType::Number || type == ValueType::Colour;
}
} // namespace

Expression readFunction(const Json &json, ValueType type, const std::string &path)
{
    for (const auto &[key, value] : json.items())
        if (key != "base" && key != "stops" && key != "type")
            throw ValueFault(path + "." + key, "is not supported");
    const std::string kind = json.value("type", Json(canBeInterpolated(type) ? "exponential" : "interval")) == "interval" ? "interval" : "exponential";
    Curve curve{.inputs = {}, .outputs = {}, .base = 1, .steps = kind == "interval" || !canBeInterpolated(type)};
    if (json.contains("base")) {
        if (!json["base"].is_number() || json["base"].get<double>() <= 0)
            throw ValueFault(path + ".base", "must be a number above 0");
        curve.base = json["base"].get<double>();
    }
    if (!json.contains("stops") || !json["stops"].is_array() || json["stops"].empty())
        throw ValueFault(path + ".stops", "must be an array of [ZOOM, VALUE]");
    for (std::size_t i = 0; i < json["stops"].size(); ++i) {
        const Json &stop = json["stops"][i];
        const std::string stopPath = partPath(path + ".stops", i);
        if (!stop.is_array() || stop.size() != 2)
            throw ValueFault(stopPath, "must be [ZOOM, VALUE]");
        curve.add(stop[0], stop[1], type, partPath(stopPath, 0), partPath(stopPath, 1));
    }
    return expressionOf(std::move(curve), zoom());
}

Expression readCurve(const Json &json, ValueType type, const std::string &path)
{
    const bool steps = json[0] == "step";
    if (!steps && !canBeInterpolated(type))
        throw ValueFault(path, "cannot be interpolated; use \"step\"");
    // ["step", INPUT, FIRST, STOP, VALUE, ...]; ["interpolate", KIND, INPUT, STOP, VALUE, ...]
    if (json.size() < (steps ? 3 : 5) || json.size() % 2 == 0)
        throw ValueFault(path, "has a stop without its value");
    Curve curve{.inputs = {}, .outputs = {}, .base = steps ? 1 : baseOf(json[1], partPath(path, 1)), .steps = steps};
    const std::size_t inputAt = steps ? 1 : 2;
    Expression input = readValue(json[inputAt], ValueType::Number, partPath(path, inputAt));
    if (steps) {
        curve.inputs.push_back(-1e300);
        curve.outputs.push_back(readValue(json[2], type, partPath(path, 2)));
    }
    for (std::size_t i = 3; i + 1 < json.size(); i += 2)
        curve.add(json[i], json[i + 1], type, partPath(path, i), partPath(path, i + 1));
    return expressionOf(std::move(curve), std::move(input));
}

} // namespace geo
