// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/plan_edit.h"

#include <QUndoCommand>

#include <functional>

namespace guixiang {

/// A step that the user can take back: an edit of the plan and its reverse. Steps that follow one another in the same field
/// (a text being typed) become one.
class EditCommand : public QUndoCommand
{
public:
    using Apply = std::function<void(const geo::PlanEdit &)>;

    /// `field` names what is being typed into; empty for a step of its own.
    EditCommand(geo::PlanEdit before, geo::PlanEdit after, const QString &name, QString field, Apply apply);

    void redo() override { m_apply(m_after); }
    void undo() override { m_apply(m_before); }
    [[nodiscard]] int id() const override { return m_field.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *later) override;

private:
    geo::PlanEdit m_before;
    geo::PlanEdit m_after;
    QString m_field;
    Apply m_apply;
};

} // namespace guixiang
