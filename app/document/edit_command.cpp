// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/edit_command.h"

#include <utility>

namespace guixiang {

EditCommand::EditCommand(geo::Edit edit, const QString &name, QString field, Apply apply)
    : QUndoCommand(name)
    , m_edit(std::move(edit))
    , m_field(std::move(field))
    , m_apply(std::move(apply))
{
}

bool EditCommand::mergeWith(const QUndoCommand *later)
{
    const auto *next = static_cast<const EditCommand *>(later); // Qt asks only for commands of the same id
    if (next->m_field != m_field)
        return false;
    m_edit = geo::combined(m_edit, next->m_edit);
    setObsolete(m_edit.isEmpty());
    return true;
}

} // namespace guixiang
