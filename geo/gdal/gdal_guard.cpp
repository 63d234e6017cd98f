// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/gdal/gdal_guard.h"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <gdal_priv.h>
#include <ogr_srs_api.h>

#include <mutex>

namespace geo {

namespace {
constexpr std::size_t warningsKept = 5;

} // namespace

GdalGuard::GdalGuard()
{
    static std::once_flag registered;
    std::call_once(registered, [] { GDALAllRegister(); });
    OSRSetPROJEnableNetwork(0);
    // Only the drivers that an import names are ever asked; these close the remaining ways out.
    set("CPL_VSIL_CURL_ALLOWED_FILENAME", "none");
    set("CPL_VSIL_CURL_ALLOWED_EXTENSIONS", ".none");
    set("LIBKML_RESOLVE_STYLE", "NO");
    set("GDAL_PAM_ENABLED", "NO"); // reading leaves no side file
    set("CPL_VSIL_GZIP_WRITE_PROPERTIES", "NO"); // nor this one
    const auto take = [](CPLErr level, CPLErrorNum, const char *message) {
        auto *guard = static_cast<GdalGuard *>(CPLGetErrorHandlerUserData());
        if (level >= CE_Failure && guard->m_failure.empty())
            guard->m_failure = message;
        if (level == CE_Warning && ++guard->m_warningCount <= warningsKept)
            guard->m_warnings.emplace_back(message);
    };
    CPLPushErrorHandlerEx(take, this);
}

GdalGuard::~GdalGuard()
{
    CPLPopErrorHandler();
    for (const std::string &option : m_unset)
        CPLSetThreadLocalConfigOption(option.c_str(), nullptr);
    for (const auto &[option, value] : m_before)
        CPLSetThreadLocalConfigOption(option.c_str(), value.c_str());
}

void GdalGuard::forget()
{
    m_failure.clear();
    m_warnings.clear();
    m_warningCount = 0;
}

void GdalGuard::set(const char *option, const std::string &value)
{
    if (const char *before = CPLGetThreadLocalConfigOption(option, nullptr))
        m_before.emplace_back(option, before);
    else
        m_unset.emplace_back(option);
    CPLSetThreadLocalConfigOption(option, value.c_str());
}

} // namespace geo
