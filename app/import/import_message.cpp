// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/import_message.h"

#include "geo/model/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace guixiang {

namespace {
/// Names of files are bytes, and need not be UTF-8.
QString fromBytes(const std::string &bytes)
{
    return QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::string toBytes(const QJsonValue &text)
{
    return text.toString().toLatin1().toStdString();
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string toUtf8(const QJsonValue &text)
{
    return text.toString().toStdString();
}

QJsonValue datumToJson(const geo::DatumChoice &choice)
{
    return choice.epsg != 0 ? u"EPSG:"_s + QString::number(choice.epsg) : choice.datum ? fromUtf8(geo::nameOf(*choice.datum)) : u"auto"_s;
}

QJsonArray toJson(const QList<ImportCount> &counts)
{
    QJsonArray array;
    for (const ImportCount &each : counts)
        array << QJsonObject{{u"kind"_s, each.kind}, {u"count"_s, each.count}, {u"example"_s, each.example}};
    return array;
}

QList<ImportCount> countsFrom(const QJsonValue &value)
{
    QList<ImportCount> counts;
    for (const QJsonValue &each : value.toArray())
        counts << ImportCount{.kind = each[u"kind"].toString(), .count = each[u"count"].toInt(), .example = each[u"example"].toString()};
    return counts;
}

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &each : value.toArray())
        texts << each.toString();
    return texts;
}

QJsonArray rowsToJson(const QList<ImportRow> &rows)
{
    QJsonArray array;
    for (const ImportRow &row : rows)
        array << QJsonArray::fromStringList(row.cells);
    return array;
}

QJsonArray candidatesToJson(const QList<DatumCandidate> &candidates)
{
    QJsonArray array;
    for (const DatumCandidate &each : candidates)
        array << QJsonObject{{u"key"_s, each.key}, {u"medianM"_s, each.medianM}, {u"compared"_s, each.compared}};
    return array;
}

QJsonArray positionsToJson(const std::vector<geo::LonLat> &positions)
{
    QJsonArray array;
    for (const geo::LonLat position : positions)
        array << QJsonArray{position.lon, position.lat};
    return array;
}

QJsonArray recordsToJson(const std::set<geo::RecordKey> &records)
{
    QJsonArray array;
    for (const geo::RecordKey &key : records)
        array << QJsonObject{{u"isOverlay"_s, key.kind == geo::RecordKind::Overlay}, {u"id"_s, fromUtf8(key.id)}};
    return array;
}

QJsonObject toJson(const ImportResult &result)
{
    return {{u"taken"_s, toJson(result.taken)},
            {u"repaired"_s, toJson(result.repaired)},
            {u"refused"_s, toJson(result.refused)},
            {u"report"_s, result.report},
            {u"changesNothing"_s, result.changesNothing},
            {u"columns"_s, QJsonArray::fromStringList(result.columns)},
            {u"rows"_s, rowsToJson(result.rows)},
            {u"candidates"_s, candidatesToJson(result.candidates)},
            {u"proposed"_s, result.proposed},
            {u"positions"_s, positionsToJson(result.positions)},
            {u"problem"_s, result.problem},
            {u"isOfLinesOrAreas"_s, result.isOfLinesOrAreas},
            {u"declaresDatum"_s, result.declaresDatum},
            {u"records"_s, recordsToJson(result.records)},
            {u"overlay"_s, result.overlay}};
}

ImportResult resultFrom(const QJsonValue &value)
{
    ImportResult result{.taken = countsFrom(value[u"taken"]),
                        .repaired = countsFrom(value[u"repaired"]),
                        .refused = countsFrom(value[u"refused"]),
                        .report = value[u"report"].toString(),
                        .changesNothing = value[u"changesNothing"].toBool(),
                        .columns = textsFrom(value[u"columns"]),
                        .rows = {},
                        .candidates = {},
                        .proposed = value[u"proposed"].toString(),
                        .positions = {},
                        .problem = value[u"problem"].toString(),
                        .isOfLinesOrAreas = value[u"isOfLinesOrAreas"].toBool(),
                        .declaresDatum = value[u"declaresDatum"].toBool(),
                        .records = {},
                        .overlay = value[u"overlay"].toString()};
    for (const QJsonValue &row : value[u"rows"].toArray())
        result.rows << ImportRow{.cells = textsFrom(row)};
    for (const QJsonValue &each : value[u"candidates"].toArray())
        result.candidates << DatumCandidate{.key = each[u"key"].toString(), .medianM = each[u"medianM"].toDouble(), .compared = each[u"compared"].toBool()};
    for (const QJsonValue &each : value[u"positions"].toArray())
        result.positions.push_back({each[0].toDouble(), each[1].toDouble()});
    for (const QJsonValue &each : value[u"records"].toArray())
        result.records.insert({each[u"isOverlay"].toBool() ? geo::RecordKind::Overlay : geo::RecordKind::Place, toUtf8(each[u"id"])});
    return result;
}
} // namespace

QByteArray toJson(const ImportTask &task)
{
    const geo::ImportRequest &request = task.request;
    QJsonArray layers;
    for (const std::string &layer : request.layers)
        layers << fromUtf8(layer);
    QJsonObject columns;
    for (const auto &[field, column] : request.columns)
        columns[fromUtf8(field)] = fromUtf8(column);
    return QJsonDocument(QJsonObject{{u"step"_s, static_cast<int>(task.step)},
                                     {u"project"_s, fromBytes(task.project.string())},
                                     {u"file"_s, fromBytes(request.file.string())},
                                     {u"target"_s, fromUtf8(geo::nameOf(request.target))},
                                     {u"layers"_s, layers},
                                     {u"datum"_s, datumToJson(request.datum)},
                                     {u"encoding"_s, fromUtf8(request.encoding)},
                                     {u"columns"_s, columns},
                                     {u"replace"_s, request.replace},
                                     {u"category"_s, fromUtf8(geo::nameOf(request.category))},
                                     {u"grade"_s, fromUtf8(geo::nameOf(request.grade))},
                                     {u"day"_s, fromUtf8(request.day)}})
        .toJson(QJsonDocument::Compact);
}

std::optional<ImportTask> taskFrom(const QByteArray &json)
{
    const QJsonValue value = QJsonDocument::fromJson(json).object();
    const auto target = geo::importTargetFrom(toUtf8(value[u"target"]));
    const auto datum = geo::datumChoiceFrom(toUtf8(value[u"datum"]));
    const auto category = geo::fromName<geo::PlaceCategory>(toUtf8(value[u"category"]));
    const auto grade = geo::fromName<geo::PositionGrade>(toUtf8(value[u"grade"]));
    const int step = value[u"step"].toInt(-1);
    if (!target || !datum || !category || !grade || step < 0 || step > static_cast<int>(ImportTask::Step::Import))
        return std::nullopt;
    ImportTask task{.step = static_cast<ImportTask::Step>(step), .project = toBytes(value[u"project"]), .request = {.file = toBytes(value[u"file"])}};
    task.request.target = *target;
    for (const QString &layer : textsFrom(value[u"layers"]))
        task.request.layers.push_back(layer.toStdString());
    task.request.datum = *datum;
    task.request.encoding = toUtf8(value[u"encoding"]);
    const QJsonObject columns = value[u"columns"].toObject();
    for (auto each = columns.begin(); each != columns.end(); ++each)
        task.request.columns[each.key().toStdString()] = toUtf8(each.value());
    task.request.replace = value[u"replace"].toBool();
    task.request.category = *category;
    task.request.grade = *grade;
    task.request.day = toUtf8(value[u"day"]);
    return task;
}

QByteArray toJson(const ImportMessage &message)
{
    QJsonObject object;
    if (message.share)
        object[u"share"] = *message.share;
    if (message.result)
        object[u"result"] = toJson(*message.result);
    if (!message.problem.isEmpty())
        object[u"problem"] = message.problem;
    if (message.isCancelled)
        object[u"cancelled"] = true;
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

ImportMessage messageFrom(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    ImportMessage message;
    if (const QJsonValue share = object[u"share"]; share.isDouble())
        message.share = share.toDouble();
    if (const QJsonValue result = object[u"result"]; result.isObject())
        message.result = resultFrom(result);
    message.problem = object[u"problem"].toString();
    message.isCancelled = object[u"cancelled"].toBool();
    return message;
}

} // namespace guixiang
