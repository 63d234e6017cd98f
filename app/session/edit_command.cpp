// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/edit_command.h"

#include <utility>

namespace guixiang {

EditCommand::EditCommand(geo::PlanEdit before, geo::PlanEdit after, const QString &name, QString field, Apply apply)
    : QUndoCommand(name)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_field(std::move(field))
    , m_apply(std::move(apply))
{
}

bool EditCommand::mergeWith(const QUndoCommand *later)
{
    const auto *next = static_cast<const EditCommand *>(later); // Qt asks only for commands of the same id
    if (next->m_field != m_field)
        return false;
    m_after.add(next->m_after);
    setObsolete(m_after == m_before);
    return true;
}

} // namespace guixiang
