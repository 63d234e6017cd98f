// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/written_text.h"

namespace guixiang {

void write(geo::Text &text, const QString &words, bool english)
{
    const std::string written = words.toStdString();
    std::string &mine = english ? text.en : text.zh;
    std::string &other = english ? text.zh : text.en;
    if (other == mine || (english && other.empty()))
        other = english ? written : std::string();
    mine = written;
}

} // namespace guixiang
