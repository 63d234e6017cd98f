// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/author.h"

#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

#include <array>

namespace guixiang {

geo::Author thisAuthor()
{
    geo::Author author{.device = QSysInfo::machineHostName().toStdString()};
    std::array<char, 4096> texts{};
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(geteuid(), &entry, texts.data(), texts.size(), &found) == 0 && found) {
        const std::string full(found->pw_gecos ? found->pw_gecos : "");
        author.name = full.substr(0, full.find(',')); // then rooms and telephones follow
        if (author.name.empty())
            author.name = found->pw_name;
    }
    return author;
}

} // namespace guixiang
