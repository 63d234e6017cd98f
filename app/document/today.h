// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <string>

namespace guixiang {

/// The day that records keep of when something was done; ISO 8601.
[[nodiscard]] inline std::string today()
{
    return QDate::currentDate().toString(Qt::ISODate).toStdString();
}

} // namespace guixiang
