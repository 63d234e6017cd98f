// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/gdal/source_in_memory.h"

#include <cpl_conv.h>
#include <cpl_vsi.h>

#include <algorithm>
#include <atomic>
#include <utility>

namespace geo {

SourceInMemory::SourceInMemory(const std::string &name, const std::string &content)
{
    static std::atomic<int> number = 0;
    m_path = "/vsimem/guixiang-import-" + std::to_string(++number) + "/" + name;
    auto *bytes = static_cast<GByte *>(CPLMalloc(content.size() + 1));
    std::ranges::copy(content, bytes);
    VSIFCloseL(VSIFileFromMemBuffer(m_path.c_str(), bytes, content.size(), TRUE));
}

SourceInMemory::SourceInMemory(SourceInMemory &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
{
}

SourceInMemory::~SourceInMemory()
{
    if (!m_path.empty())
        VSIUnlink(m_path.c_str());
}

} // namespace geo
