// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/session.h"
#include "geo/store/project_state.h"

namespace guixiang {

/// The project as a worker found it.
struct Session::Loaded
{
    std::shared_ptr<const geo::Plan> plan;
    std::shared_ptr<const geo::Style> style;
    std::shared_ptr<const geo::StreetNetworks> networks;
    std::shared_ptr<const geo::BaseMap> baseMap;
    geo::FileStamp stamp;
    geo::ProjectState state;
};

} // namespace guixiang
