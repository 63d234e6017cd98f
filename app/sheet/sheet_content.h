// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/route/route.h"

#include <QString>

#include <vector>

namespace guixiang {

/// What the user may say on a sheet; empty texts take what the project says.
struct SheetWords
{
    QString title = {};
    QString issuer = {};   ///< who hands it out; left out when empty
    QString approval = {}; ///< map approval number; a line to write on when empty
    QString link = {};     ///< what the QR code leads to; a geo: link to the first stop when empty
    bool english = false;
};

/// A stop as the directory prints it.
struct SheetStop
{
    int number = 0;
    QString name;
    QString address;
    QString narration;
    bool assumed = false;
    QString onward; ///< metres, minutes and directions to the next stop; empty for the last
};

/// All words of a sheet, in one language, ready to be laid out.
struct SheetContent
{
    QString title;
    QString subtitle;
    QString total;
    std::vector<SheetStop> stops;
    QString positions; ///< how sure the stops' positions are
    QString notice;
    QString imprint;   ///< issuer, date, approval number
    QString link;
    QString linkCaption; ///< what the link's code is for
    bool english = false;
};

[[nodiscard]] SheetContent sheetContent(const geo::Plan &plan, const geo::Walk &walk, const geo::Route &route, const SheetWords &words);

} // namespace guixiang
