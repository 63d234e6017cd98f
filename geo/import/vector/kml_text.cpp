// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/vector/kml_text.h"

#include <pugixml.hpp>

#include <sstream>
#include <string_view>

namespace geo {

namespace {
constexpr int deepest = 200;              ///< elements inside one another; GDAL's reader calls itself for each
constexpr std::size_t mostAttributes = 1000; ///< different ones: each becomes a column

/// An element's name without the prefix of its namespace.
std::string_view localName(const pugi::xml_node &node)
{
    const std::string_view name = node.name();
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// Finds what has to be changed; nothing is changed while it walks.
class Finder : public pugi::xml_tree_walker
{
public:
    bool for_each(pugi::xml_node &node) override
    {
        isTooDeep = isTooDeep || depth() > deepest;
        if (isTooDeep)
            return false;
        const std::string_view name = localName(node);
        if (name == "ExtendedData")
            attributes.push_back(node);
        else if (name == "Model")
            models.push_back(node);
        else if (name == "NetworkLink" || name == "Schema")
            others.push_back(node);
        return true;
    }

    std::vector<pugi::xml_node> attributes;
    std::vector<pugi::xml_node> models;
    std::vector<pugi::xml_node> others;
    bool isTooDeep = false;
};

/// The names of attributes that stand for those of the file.
class Columns
{
public:
    std::string keyOf(const std::string &name)
    {
        const auto [known, isNew] = m_keys.emplace(name, "attribute_" + std::to_string(m_keys.size() + 1));
        return known->second;
    }
    [[nodiscard]] std::size_t size() const { return m_keys.size(); }
    [[nodiscard]] std::map<std::string, std::string> byKey() const
    {
        std::map<std::string, std::string> names;
        for (const auto &[name, key] : m_keys)
            names.emplace(key, name);
        return names;
    }

private:
    std::map<std::string, std::string> m_keys;
};

pugi::xml_node childOf(const pugi::xml_node &node, std::string_view name)
{
    return node.find_child([name](const pugi::xml_node &child) { return localName(child) == name; });
}

void appendData(pugi::xml_node &into, const std::string &key, const char *value)
{
    pugi::xml_node data = into.append_child("Data");
    data.append_attribute("name").set_value(key.c_str());
    data.append_child("value").text().set(value);
}

/// Both ways to write attributes become one, with names that the reader leaves alone.
void rewrite(pugi::xml_node extended, Columns &columns)
{
    pugi::xml_node fresh = extended.parent().insert_child_after("ExtendedData", extended);
    for (const pugi::xml_node &child : extended.children()) {
        if (localName(child) == "Data")
            appendData(fresh, columns.keyOf(child.attribute("name").value()), childOf(child, "value").text().get());
        if (localName(child) == "SchemaData")
            for (const pugi::xml_node &data : child.children())
                if (localName(data) == "SimpleData")
                    appendData(fresh, columns.keyOf(data.attribute("name").value()), data.text().get());
    }
    extended.parent().remove_child(extended);
}

std::string placemarkOf(pugi::xml_node node)
{
    while (node && localName(node) != "Placemark")
        node = node.parent();
    const std::string name = childOf(node, "name").text().get();
    return name.empty() ? "without a name" : name;
}

/// The features of a document, under a folder of all documents.
void gather(const pugi::xml_document &document, pugi::xml_node into)
{
    const pugi::xml_node root = document.document_element();
    if (localName(root) != "kml") {
        into.append_copy(root);
        return;
    }
    for (const pugi::xml_node &child : root.children())
        into.append_copy(child);
}

/// One document is taken as it stands, with its namespaces.
void unite(std::vector<pugi::xml_document> &parsed, pugi::xml_document &whole)
{
    if (parsed.size() == 1) {
        whole = std::move(parsed.front());
        return;
    }
    pugi::xml_node root = whole.append_child("kml");
    root.append_attribute("xmlns").set_value("http://www.opengis.net/kml/2.2");
    root.append_attribute("xmlns:gx").set_value("http://www.google.com/kml/ext/2.2");
    pugi::xml_node all = root.append_child("Document");
    for (const pugi::xml_document &each : parsed)
        gather(each, all);
}
} // namespace

ReadyKml readyKml(const std::vector<std::string> &documents)
{
    ReadyKml ready;
    std::vector<pugi::xml_document> parsed(documents.size());
    for (std::size_t i = 0; i < documents.size(); ++i)
        if (!parsed[i].load_buffer(documents[i].data(), documents[i].size(), pugi::parse_default, pugi::encoding_utf8)) {
            ready.isXml = false;
            return ready;
        }
    pugi::xml_document whole;
    Finder found;
    for (pugi::xml_document &each : parsed) // before anything that calls itself for each level touches them
        each.traverse(found);
    if (found.isTooDeep) {
        ready.problem = "its elements lie more than " + std::to_string(deepest) + " deep inside one another, which no map needs; save it anew with the program that made it.";
        return ready;
    }
    for (const pugi::xml_node &model : found.models) {
        ready.models.push_back(placemarkOf(model));
        model.parent().remove_child(model);
    }
    for (const pugi::xml_node &other : found.others)
        other.parent().remove_child(other);
    Columns columns;
    for (const pugi::xml_node &each : found.attributes)
        rewrite(each, columns);
    if (columns.size() > mostAttributes) {
        ready.problem = "its features have more than " + std::to_string(mostAttributes) + " different attributes, too many to be columns; save it with fewer.";
        return ready;
    }
    unite(parsed, whole);
    std::ostringstream text;
    whole.save(text, "", pugi::format_raw, pugi::encoding_utf8);
    ready.text = std::move(text).str();
    ready.columns = columns.byKey();
    return ready;
}

} // namespace geo
