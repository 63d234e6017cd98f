// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace guixiang {

/// The check of an option that is a number from one to another, both included. CLI11's own lets what is no number ("nan") through.
[[nodiscard]] CLI::Validator numberFrom(double least, double most);

} // namespace guixiang
