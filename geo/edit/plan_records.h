// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/edit/field_change.h"
#include "geo/edit/record_fields.h"

namespace geo {

/// The fields of a record of a plan; empty where it is not there.
[[nodiscard]] Fields fieldsIn(const Plan &plan, const RecordKey &record);

/// The plan's record as fields say; without fields it goes. A record that was not there comes last.
void setFieldsIn(Plan &plan, const RecordKey &record, const Fields &fields);

} // namespace geo
