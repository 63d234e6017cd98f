// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cpl_error.h>

#include <string>

namespace geo {

/// What GDAL complained of while this lives.
class GdalComplaints
{
public:
    GdalComplaints() { CPLPushErrorHandlerEx(take, this); }
    GdalComplaints(const GdalComplaints &) = delete;
    GdalComplaints &operator=(const GdalComplaints &) = delete;
    ~GdalComplaints() { CPLPopErrorHandler(); }
    [[nodiscard]] const std::string &first() const { return m_first; }

private:
    static void take(CPLErr level, CPLErrorNum, const char *message)
    {
        auto *self = static_cast<GdalComplaints *>(CPLGetErrorHandlerUserData());
        if (level >= CE_Failure && self->m_first.empty())
            self->m_first = message;
    }
    std::string m_first;
};

} // namespace geo
