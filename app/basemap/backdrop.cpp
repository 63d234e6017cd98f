// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/basemap/backdrop.h"

namespace guixiang {

namespace {
QString reasonOf(const QString &problem, bool english)
{
    const auto said = [english](const char *zh, const char *en) { return QString::fromUtf8(english ? en : zh); };
    if (problem == QLatin1StringView("unreachable"))
        return said("服务器连不上，检查网络和地址：%1", "its server cannot be reached; check the network and the address: %1");
    if (problem == QLatin1StringView("certificate"))
        return said("服务器的证书不可信，检查地址和电脑的日期：%1", "its server's certificate cannot be trusted; check the address and this computer's date: %1");
    if (problem == QLatin1StringView("redirected"))
        return said("服务器要转到别处，没有跟去，改填那里的地址：%1", "its server sends on to another one, which is not followed; give that one's address: %1");
    if (problem == QLatin1StringView("tooLarge"))
        return said("服务器给的图超过 8 MB，检查地址：%1", "its server gives pictures of more than 8 MB; check the address: %1");
    if (problem == QLatin1StringView("refused"))
        return said("服务器不给图，检查密钥和地址：%1", "its server refuses; check the key and the address: %1");
    if (problem == QLatin1StringView("busy"))
        return said("服务器忙，过一会儿再做一次：%1", "its server is busy; make it again in a while: %1");
    if (problem == QLatin1StringView("notPicture"))
        return said("服务器给的不是图片，检查地址和密钥：%1", "its server gives no pictures; check the address and the key: %1");
    if (problem == QLatin1StringView("nothing"))
        return said("这个地址没有这里的图：%1", "its address has no pictures here: %1");
    return QStringLiteral("%1");
}
} // namespace

QString Backdrop::finding(bool english) const
{
    const auto said = [english](const char *zh, const char *en) { return QString::fromUtf8(english ? en : zh); };
    if (choice.source == RasterChoice::Source::None)
        return {};
    if (vector.baseMap) {
        const std::string fault = vector.faults->sentence();
        return fault.empty() ? QString() : said("底图有画不出的部分：", "A part of the background cannot be drawn: ") + QString::fromStdString(fault);
    }
    if (!problem.isEmpty() && !isShown())
        return said("图上没有画底图。", "The map is drawn without its background: ") + reasonOf(problem, english).arg(what);
    if (late > 0)
        return said("底图还有 %1 块没有取到，那里先空着；检查网络后再做一次。", "%1 tiles of the background did not come in time and are left out; check the network and make it again.").arg(late);
    if (!isShown())
        return said("底图没有这里的图，图上没有画。", "The background has no pictures here; the map is drawn without it.");
    if (problem == QLatin1StringView("part"))
        return said("底图有画不出的部分：", "A part of the background cannot be drawn: ") + what;
    if (blank > 0)
        return said("底图在这里不全，缺的地方空着。", "The background does not cover all of the map; the rest is left blank.");
    return {};
}

QString joinedNotice(const QString &background, const QString &notice)
{
    return background.isEmpty() || notice.isEmpty() ? background + notice : background + QStringLiteral(" · ") + notice;
}

} // namespace guixiang
