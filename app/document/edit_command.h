// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/edit/edit.h"

#include <QUndoCommand>

#include <functional>

namespace guixiang {

/// A step that the user can take back: an edit of the plan. Steps that follow one another in the same field
/// (a text being typed) become one.
class EditCommand : public QUndoCommand
{
public:
    using Apply = std::function<void(const geo::Edit &)>;

    /// `field` names what is being typed into; empty for a step of its own.
    EditCommand(geo::Edit edit, const QString &name, QString field, Apply apply);

    [[nodiscard]] const geo::Edit &edit() const { return m_edit; }
    void redo() override { m_apply(m_edit); }
    void undo() override { m_apply(geo::reversed(m_edit)); }
    [[nodiscard]] int id() const override { return m_field.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *later) override;

private:
    geo::Edit m_edit;
    QString m_field;
    Apply m_apply;
};

} // namespace guixiang
