// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet/pdf_finish.h"

#include "app/paint/qt_text_measurer.h"
#include "geo/base/error.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QHash>
#include <QHashFunctions>
#include <QRawFont>
#include <QStringList>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace guixiang {

namespace {
using Object = QPDFObjectHandle;

constexpr double pointsPerMm = 72 / 25.4;

Object text(const QString &words)
{
    return Object::newUnicodeString(words.toStdString());
}

Object number(double value)
{
    return Object::newReal(value, 7);
}

/// A rectangle of a page in PDF's own points, upward from its lower left corner.
Object rectangle(const QRectF &mm, double pageHeight)
{
    return Object::newArray({number(mm.left() * pointsPerMm), number(pageHeight - mm.bottom() * pointsPerMm),
                             number(mm.right() * pointsPerMm), number(pageHeight - mm.top() * pointsPerMm)});
}

/// The character that a glyph is usually written for: of several that share it, one that is no radical and no control.
class UsualCharacters
{
public:
    UsualCharacters()
        : m_font(QRawFont::fromFont(mapFont(10, QFont::Normal), QFontDatabase::SimplifiedChinese))
    {
        constexpr std::array<std::pair<char16_t, char16_t>, 5> usual{
            {{0x4E00, 0x9FFF}, {0xFF01, 0xFFEF}, {0x3000, 0x303F}, {0x00A1, 0x2E7F}, {0x0020, 0x007E}}};
        for (const auto &[first, last] : usual)
            for (char16_t code = last; code >= first; --code)
                if (const quint32 glyph = glyphOf(code); glyph != 0)
                    m_byGlyph.insert(glyph, code); // a later range, and in it a lower code, is the more usual one
    }

    [[nodiscard]] char16_t of(char16_t code) const { return m_byGlyph.value(glyphOf(code), code); }

private:
    [[nodiscard]] quint32 glyphOf(char16_t code) const
    {
        const QChar character(code);
        quint32 glyph = 0;
        int count = 1;
        return m_font.glyphIndexesForChars(&character, 1, &glyph, &count) && count == 1 ? glyph : 0;
    }

    QRawFont m_font;
    QHash<quint32, char16_t> m_byGlyph;
};

/// A ToUnicode map with every character in its usual form. A range of it reads "<first> <last> [<code> <code> ...]".
std::string usualForms(const std::string &map, const UsualCharacters &usual)
{
    std::string mended;
    bool inList = false;
    for (std::size_t at = 0; at < map.size(); ++at) {
        inList = map[at] == '[' || (inList && map[at] != ']');
        unsigned code = 0;
        if (inList && map[at] == '<' && std::from_chars(map.data() + at + 1, map.data() + std::min(at + 5, map.size()), code, 16).ptr == map.data() + at + 5) {
            char word[8];
            std::snprintf(word, sizeof word, "<%04X", static_cast<unsigned>(usual.of(static_cast<char16_t>(code))));
            mended += word;
            at += 4;
            continue;
        }
        mended += map[at];
    }
    return mended;
}

void mendTextMaps(QPDF &pdf)
{
    const UsualCharacters usual;
    for (Object object : pdf.getAllObjects())
        if (object.isDictionary() && object.getKey("/ToUnicode").isStream()) {
            Object stream = object.getKey("/ToUnicode");
            const auto data = stream.getStreamData(qpdf_dl_all);
            const std::string map(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
            stream.replaceStreamData(usualForms(map, usual), Object::newNull(), Object::newNull());
        }
}

void addOutline(QPDF &pdf, const std::vector<QPDFPageObjectHelper> &pages, const QStringList &titles)
{
    Object outline = pdf.makeIndirectObject(Object::newDictionary());
    std::vector<Object> entries;
    for (std::size_t i = 0; i < pages.size() && static_cast<qsizetype>(i) < titles.size(); ++i) {
        Object entry = pdf.makeIndirectObject(Object::newDictionary());
        entry.replaceKey("/Title", text(titles[static_cast<qsizetype>(i)]));
        entry.replaceKey("/Parent", outline);
        entry.replaceKey("/Dest", Object::newArray({pages[i].getObjectHandle(), Object::newName("/Fit")}));
        if (!entries.empty()) {
            entry.replaceKey("/Prev", entries.back());
            entries.back().replaceKey("/Next", entry);
        }
        entries.push_back(entry);
    }
    if (entries.empty())
        return;
    outline.replaceKey("/Type", Object::newName("/Outlines"));
    outline.replaceKey("/First", entries.front());
    outline.replaceKey("/Last", entries.back());
    outline.replaceKey("/Count", Object::newInteger(static_cast<long long>(entries.size())));
    pdf.getRoot().replaceKey("/Outlines", outline);
}

void addLink(QPDF &pdf, QPDFPageObjectHelper page, double pageHeight, const PdfFinish &finish)
{
    Object action = Object::newDictionary({{"/S", Object::newName("/URI")}, {"/URI", Object::newString(finish.link.toStdString())}});
    Object link = Object::newDictionary({{"/Type", Object::newName("/Annot")},
                                         {"/Subtype", Object::newName("/Link")},
                                         {"/Rect", rectangle(finish.linkMm, pageHeight)},
                                         {"/Border", Object::newArray({Object::newInteger(0), Object::newInteger(0), Object::newInteger(0)})},
                                         {"/A", action}});
    page.getObjectHandle().replaceKey("/Annots", Object::newArray({pdf.makeIndirectObject(link)}));
}

void addPlaceOnEarth(QPDFPageObjectHelper page, double pageHeight, const PdfFinish &finish)
{
    std::vector<Object> positions;
    for (const geo::LonLat corner : finish.mapCorners) {
        positions.push_back(number(corner.lat));
        positions.push_back(number(corner.lon));
    }
    const auto unitSquare = [] {
        std::vector<Object> corners;
        for (const int each : {0, 0, 0, 1, 1, 1, 1, 0})
            corners.push_back(Object::newInteger(each));
        return Object::newArray(corners);
    };
    const std::string wkt = R"(GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]])";
    Object system = Object::newDictionary({{"/Type", Object::newName("/GEOGCS")}, {"/EPSG", Object::newInteger(4326)}, {"/WKT", Object::newString(wkt)}});
    Object measure = Object::newDictionary({{"/Type", Object::newName("/Measure")},
                                            {"/Subtype", Object::newName("/GEO")},
                                            {"/Bounds", unitSquare()},
                                            {"/GPTS", Object::newArray(positions)},
                                            {"/LPTS", unitSquare()},
                                            {"/GCS", system}});
    Object viewport = Object::newDictionary(
        {{"/Type", Object::newName("/Viewport")}, {"/BBox", rectangle(finish.mapMm, pageHeight)}, {"/Measure", measure}});
    page.getObjectHandle().replaceKey("/VP", Object::newArray({viewport}));
}

/// The time of writing and a random number.
void removeMoment(QPDF &pdf)
{
    pdf.getTrailer().removeKey("/ID"); // a new one is made of the content
    pdf.getRoot().removeKey("/Metadata"); // the title once more, with the time
    Object info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary())
        return;
    info.removeKey("/CreationDate");
    info.removeKey("/ModDate");
}
} // namespace

QByteArray paintedPdf(const PdfPaper &paper, const std::function<void(QPdfWriter &, QPainter &)> &paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    // Qt writes the fonts in the order of a hash, whose random seed would give other bytes each time.
    QHashSeed::setDeterministicGlobalSeed();
    {
        QPdfWriter pdf(&buffer);
        pdf.setResolution(pdfDpi);
        pdf.setPageSize(paper.size);
        pdf.setPageOrientation(paper.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
        pdf.setPageMargins(QMarginsF());
        pdf.setTitle(paper.title);
        pdf.setCreator(QStringLiteral("guixiang"));
        QPainter painter(&pdf);
        paint(pdf, painter);
    }
    QHashSeed::resetRandomGlobalSeed();
    return buffer.data();
}

std::string finishedPdf(const QByteArray &painted, const PdfFinish &finish)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("the page", painted.constData(), static_cast<std::size_t>(painted.size()));
        const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
        if (pages.empty())
            throw geo::WriteError("The PDF has no page; report it with the project.");
        QPDFPageObjectHelper first = pages.front();
        const double pageHeight = first.getMediaBox().getArrayItem(3).getNumericValue();
        mendTextMaps(pdf);
        addOutline(pdf, pages, finish.pageTitles);
        if (!finish.link.isEmpty())
            addLink(pdf, first, pageHeight, finish);
        if (!finish.mapMm.isEmpty())
            addPlaceOnEarth(first, pageHeight, finish);
        removeMoment(pdf);
        pdf.getRoot().replaceKey("/Lang", Object::newString(finish.english ? "en" : "zh-CN"));
        pdf.getRoot().replaceKey("/ViewerPreferences", Object::newDictionary({{"/DisplayDocTitle", Object::newBool(true)}}));
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const auto bytes = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(bytes->getBuffer()), bytes->getSize()};
    } catch (const geo::Error &) {
        throw;
    } catch (const std::exception &error) {
        throw geo::WriteError("The PDF could not be finished (" + std::string(error.what()) + "); report it with the project.");
    }
}

} // namespace guixiang
