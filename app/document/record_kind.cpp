// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/record_kind.h"

namespace guixiang {

QString keyOf(geo::RecordKind kind)
{
    switch (kind) {
    case geo::RecordKind::Task: return QStringLiteral("task");
    case geo::RecordKind::Street: return QStringLiteral("street");
    case geo::RecordKind::Place: return QStringLiteral("place");
    case geo::RecordKind::Walk: return QStringLiteral("walk");
    case geo::RecordKind::Overlay: return QStringLiteral("overlay");
    case geo::RecordKind::Scene: return QStringLiteral("scene");
    case geo::RecordKind::Briefing: return QStringLiteral("briefing");
    }
    return {};
}

} // namespace guixiang
