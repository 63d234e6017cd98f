// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

/// Runs another program and gives what it wrote to its standard output; fails the test when its exit code is not 0.
[[nodiscard]] std::string outputOf(const std::vector<std::string> &command);
