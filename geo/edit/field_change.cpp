// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/edit/field_change.h"

namespace geo {

std::string_view nameOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Task: return "task";
    case RecordKind::Street: return "street";
    case RecordKind::Place: return "place";
    case RecordKind::Walk: return "walk";
    case RecordKind::Overlay: return "overlay";
    case RecordKind::Scene: return "scene";
    case RecordKind::Briefing: return "briefing";
    }
    return {};
}

} // namespace geo
