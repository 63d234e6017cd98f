// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks and drawings as office programs write them, put together by hand: ogr2ogr writes none of this.
#include "geo/import/vector/import_preview.h"
#include "import_case.h"

#include <catch2/matchers/catch_matchers_string.hpp>

using Catch::Matchers::ContainsSubstring;

namespace {
const std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const std::string sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

std::string relation(const std::string &id, const std::string &type, const std::string &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + office + "/" + type + "\" Target=\"" + target + "\"/>";
}

std::string relations(const std::string &inside)
{
    return xml + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside + "</Relationships>";
}

/// A workbook of one sheet with these rows; style 1 is a date.
std::filesystem::path workbook(const ImportCase &files, const std::string &rows)
{
    for (const char *folder : {"_rels", "xl/_rels", "xl/worksheets"})
        std::filesystem::create_directories(files / folder);
    (void)files.write("[Content_Types].xml",
                      xml + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                            "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                            "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
    (void)files.write("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
    (void)files.write("xl/workbook.xml", xml + "<workbook xmlns=\"" + sheets + "\" xmlns:r=\"" + office + "\"><sheets><sheet name=\"点位\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    (void)files.write("xl/_rels/workbook.xml.rels", relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") + relation("rId2", "styles", "styles.xml") +
                                                              relation("rId3", "sharedStrings", "sharedStrings.xml")));
    (void)files.write("xl/styles.xml", xml + "<styleSheet xmlns=\"" + sheets + "\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
    (void)files.write("xl/sharedStrings.xml", xml + "<sst xmlns=\"" + sheets + "\"><si><t>名称</t></si><si><t>经度</t></si><si><t>纬度</t></si><si><t>地址</t></si>"
                                                    "<si><r><t>潘东</t></r><r><t>花园</t></r></si><si><t>华阳路街道点位表</t></si></sst>");
    (void)files.write("xl/worksheets/sheet1.xml", xml + "<worksheet xmlns=\"" + sheets + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    return files.zipped("点位.xlsx", {"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"});
}

const std::string header = R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>)";
} // namespace

TEST_CASE("cells of a workbook are read as they are shown: a formula's result, a number that is text, a date, text of two fonts")
{
    const ImportCase files;
    const std::filesystem::path file =
        workbook(files, header +
                            R"(<row r="2"><c r="A2" t="s"><v>4</v></c><c r="B2"><f>121+0.4176</f><v>121.4176</v></c><c r="C2" t="inlineStr"><is><t>31.2189</t></is></c><c r="D2" s="1"><v>45658</v></c></row>)"
                            R"(<row r="3"><c r="A3" t="str"><f>"甲"&amp;"乙"</f><v>甲乙</v></c><c r="B3"><v>121.41780999999999</v></c><c r="C3"><v>31.2193</v></c></row>)"
                            R"(<row r="4"><c r="A4"><v>12</v></c><c r="B4"><v>1.214E2</v></c><c r="C4"><v>31.2</v></c></row>)");
    const geo::Import import = geo::readImport({.file = file, .target = geo::ImportTarget::Places}, {});
    INFO(import.report.text());
    REQUIRE(import.addition.places.size() == 3);
    CHECK(import.addition.places[0].name.zh == "潘东花园");
    CHECK(import.addition.places[0].position == geo::LonLat{121.4176, 31.2189});
    CHECK(import.addition.places[0].address == "2025/01/01"); // serial day 45658
    CHECK(import.addition.places[1].name.zh == "甲乙");
    CHECK(import.addition.places[1].position == geo::LonLat{121.41780999999999, 31.2193});
    CHECK(import.addition.places[2].name.zh == "12");
    CHECK(import.addition.places[2].position == geo::LonLat{121.4, 31.2});
}

TEST_CASE("a row of a workbook that cannot be used is named by the number that the spreadsheet shows")
{
    const ImportCase files;
    const std::filesystem::path file =
        workbook(files, header + R"(<row r="2"><c r="A2" t="s"><v>4</v></c><c r="B2"><v>121.4176</v></c><c r="C2"><v>31.2189</v></c></row>)"
                                 R"(<row r="5"><c r="A5" t="s"><v>4</v></c><c r="B5"><v>121.4176</v></c><c r="C5" t="e"><v>#N/A</v></c></row>)");
    const geo::Import import = geo::readImport({.file = file, .target = geo::ImportTarget::Places}, {});
    CHECK_THAT(import.report.text(), ContainsSubstring("点位.xlsx, line 5, field 纬度: '#N/A' is not a number"));
}

TEST_CASE("a title above the names of the columns is said, and that it has to go")
{
    const ImportCase files;
    const std::filesystem::path file =
        workbook(files, R"(<row r="1"><c r="A1" t="s"><v>5</v></c></row><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c></row>)"
                        R"(<row r="3"><c r="A3" t="s"><v>4</v></c><c r="B3"><v>121.4176</v></c><c r="C3"><v>31.2189</v></c></row>)");
    CHECK(ImportCase::refusal({.file = file, .target = geo::ImportTarget::Places}) ==
          file.string() + ": its first row is a title, where the names of the columns belong; delete the rows above them and save it again.");
}

TEST_CASE("a workbook whose texts are not UTF-8 is refused")
{
    const ImportCase files;
    const std::filesystem::path file = workbook(files, header + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>\xC5\xCB\xB6\xAB</t></is></c><c r=\"B2\"><v>121.4</v></c><c r=\"C2\"><v>31.2</v></c></row>");
    CHECK_THAT(ImportCase::refusal({.file = file, .target = geo::ImportTarget::Places}), ContainsSubstring("点位.xlsx: it cannot be read"));
}

TEST_CASE("a drawing of the old kind, which CAD programs still write, gives its streets by the names of its layers")
{
    const ImportCase files;
    const std::string lines = "0\nSECTION\n2\nHEADER\n9\n$ACADVER\n1\nAC1009\n9\n$DWGCODEPAGE\n3\nGB2312\n0\nENDSEC\n0\nSECTION\n2\nENTITIES\n"
                              "0\nLINE\n8\n\xB5\xC0\xC2\xB7\n10\n121.42\n20\n31.22\n11\n121.43\n21\n31.22\n" // 道路
                              "0\nPOLYLINE\n8\n\xB5\xC0\xC2\xB7\n66\n1\n0\nVERTEX\n8\n0\n10\n121.42\n20\n31.23\n0\nVERTEX\n8\n0\n10\n121.43\n20\n31.23\n0\nVERTEX\n8\n0\n10\n121.44\n20\n31.24\n0\nSEQEND\n"
                              "0\nENDSEC\n0\nEOF\n";
    const geo::Import import = geo::readImport({.file = files.write("a.dxf", lines), .encoding = "GB18030"}, {});
    INFO(import.report.text());
    REQUIRE(import.addition.streets.size() == 2);
    CHECK(import.addition.streets[0].line == std::vector<geo::LonLat>{{121.42, 31.22}, {121.43, 31.22}});
    CHECK(import.addition.streets[1].line.size() == 3);
}
