// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/store/project_schema.h"

#include "geo/store/migrations.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace geo {

namespace {
using Texts = std::set<std::string, std::less<>>;

/// A layer that no project has: what SpatiaLite makes for it, it makes for every layer.
constexpr std::string_view sampleTable = "sample_layer_0";
constexpr std::string_view sampleColumn = "sample_column_0";

std::string lower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter; });
    return result;
}

/// A statement with one blank for each gap, so that versions of SpatiaLite that break lines elsewhere agree.
std::string normalised(std::string_view sql)
{
    std::string result;
    for (const char letter : sql)
        if (const bool isBlank = letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t'; !isBlank)
            result += letter;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    return result;
}

void replaceAll(std::string &text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// Neither runs by itself. What else a statement may be is judged by its words, not by what the row says that it is.
bool isTableOrIndex(std::string_view sql)
{
    const std::string begin = lower(normalised(sql.substr(0, 100)));
    return std::ranges::any_of(std::array{"create table ", "create index ", "create unique index "}, [&](const char *words) { return begin.starts_with(words); });
}

/// What a statement makes, by its second word.
std::string kindOf(std::string_view sql)
{
    const std::string begin = lower(normalised(sql.substr(0, 100)));
    for (const std::string kind : {"trigger", "view", "virtual"})
        if (begin.starts_with("create " + kind + " "))
            return kind;
    return "object";
}

struct KnownSchema
{
    Texts objects;                      ///< as they are
    std::vector<std::string> templates; ///< with the sample's names
};

KnownSchema readKnown(Database &fresh)
{
    KnownSchema known;
    Statement rows = fresh.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL");
    while (rows.step())
        if (const std::string sql = rows.text(0); !isTableOrIndex(sql)) {
            if (sql.find(sampleTable) != std::string::npos)
                known.templates.push_back(normalised(sql));
            known.objects.insert(normalised(sql));
        }
    return known;
}

/// Of a project of any of our schemas, and of SpatiaLite as it is here.
KnownSchema makeKnown()
{
    KnownSchema known;
    const auto steps = migrations();
    Database fresh = Database::createInMemory();
    for (std::size_t count = 1; count <= steps.size(); ++count) {
        migrate(fresh, steps.first(count));
        known.objects.merge(readKnown(fresh).objects);
    }
    const std::string table(sampleTable);
    const std::string layer = "('" + table + "', '" + std::string(sampleColumn) + "'";
    fresh.run("CREATE TABLE " + table + " (key INTEGER PRIMARY KEY)");
    fresh.run("SELECT AddGeometryColumn" + layer + ", 4326, 'POINT', 'XY')");
    fresh.run("SELECT CreateSpatialIndex" + layer + ")");
    known.templates = readKnown(fresh).templates;
    return known;
}

const KnownSchema &knownSchema()
{
    static const KnownSchema known = makeKnown();
    return known;
}

/// Whether SpatiaLite makes it for a layer of that column.
bool isOfLayer(const std::string &sql, const std::string &table, const std::string &column)
{
    return std::ranges::any_of(knownSchema().templates, [&](std::string text) {
        replaceAll(text, sampleTable, table);
        replaceAll(text, sampleColumn, column);
        return text == sql;
    });
}

std::vector<std::pair<std::string, std::string>> layersOf(const Database &database)
{
    std::vector<std::pair<std::string, std::string>> layers;
    Statement rows = database.prepare("SELECT tables.name, columns.name FROM pragma_table_list AS tables, pragma_table_info(tables.name) AS columns"
                                      " WHERE tables.schema = 'main' AND tables.type = 'table'");
    while (rows.step())
        layers.emplace_back(rows.text(0), rows.text(1));
    return layers;
}

bool isKnown(const std::string &sql, const std::vector<std::pair<std::string, std::string>> &layers)
{
    return knownSchema().objects.contains(sql)
           || std::ranges::any_of(layers, [&](const auto &layer) { return sql.find(layer.first) != std::string::npos && isOfLayer(sql, layer.first, layer.second); });
}

/// The tables that our migrations make.
const Texts &ownTables()
{
    static const Texts all = [] {
        Texts names;
        constexpr std::string_view words = "CREATE TABLE ";
        for (const Migration &step : migrations())
            for (std::size_t at = step.sql.find(words); at != std::string_view::npos; at = step.sql.find(words, at + 1)) {
                const std::string_view rest = step.sql.substr(at + words.size());
                names.emplace(rest.substr(0, rest.find(' ')));
            }
        return names;
    }();
    return all;
}

[[noreturn]] void failForeign(const Database &database, const std::string &what)
{
    throw StoreError(database.file() + ": " + what, StoreError::Kind::Foreign);
}
} // namespace

void checkTables(const Database &database)
{
    Texts found;
    Statement rows = database.prepare("SELECT name, type FROM pragma_table_list WHERE schema = 'main'");
    while (rows.step())
        if (const std::string name = lower(rows.text(0)); ownTables().contains(name)) {
            if (rows.text(1) != "table")
                failForeign(database, "its " + name + " is a " + rows.text(1) + " and no table; restore the file from a copy.");
            found.insert(name);
        }
    if (database.userVersion() == migrations().back().version) // an older one has not all of them yet
        for (const std::string &name : ownTables())
            if (!found.contains(name))
                throw StoreError(database.file() + ": its table " + name + " is gone; restore the file from a copy.", StoreError::Kind::Damaged);
    Statement computed = database.prepare("SELECT 1 FROM pragma_table_xinfo(?) WHERE hidden <> 0");
    for (const std::string &name : found) {
        if (computed.bind(name).step())
            failForeign(database, "its table " + name + " has a computed column, which no project has; restore the file from a copy.");
        computed.rewind();
    }
}

std::vector<SchemaObject> strangeObjects(const Database &database)
{
    std::vector<SchemaObject> strange;
    const auto layers = layersOf(database);
    Statement rows = database.prepare("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL");
    while (rows.step())
        if (const std::string sql = rows.text(1); !isTableOrIndex(sql) && !isKnown(normalised(sql), layers))
            strange.push_back({kindOf(sql), rows.text(0)});
    return strange;
}

std::string strangeSentence(const Database &database)
{
    const std::vector<SchemaObject> strange = strangeObjects(database);
    if (strange.empty())
        return {};
    const auto &[kind, name] = strange.front();
    return database.file() + ": it holds the " + (kind == "virtual" ? "virtual table" : kind) + " " + name
           + ", which this program did not make, so nothing is written to it; have it removed, or save the data in a new project.";
}

void checkNothingStrange(const Database &database)
{
    if (const std::string sentence = strangeSentence(database); !sentence.empty())
        throw StoreError(sentence, StoreError::Kind::Foreign);
}

} // namespace geo
