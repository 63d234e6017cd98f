#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The 硅巷图 authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check.sh
# The house rules that a machine can check, on every file git knows: SPDX lines, at most 500 lines, what a room may include, clean QML.
# Call it inside the environment, after ./test has built preset ci.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
faults=0
fault() { echo "$*" >&2; faults=1; }

# A continuous-integration runner often owns the checkout as another user than the one it runs as.
mapfile -d '' -t files < <(git -c safe.directory='*' ls-files -z -- \
  '*.h' '*.cpp' '*.qml' '*.vert' '*.frag' '*.sql' '*.sh' '*.supp' '*.cmake' '*CMakeLists.txt' run test .ci/run)
[ ${#files[@]} -gt 0 ] || fault "git names no files here; run the check in a clone."
for file in "${files[@]}"; do
  [ -f "$file" ] || continue
  head -n 6 "$file" | grep -q 'SPDX-License-Identifier: ' || fault "$file: no SPDX-License-Identifier line; begin it as its neighbours do."
  head -n 6 "$file" | grep -q 'SPDX-FileCopyrightText: ' || fault "$file: no SPDX-FileCopyrightText line; begin it as its neighbours do."
  lines=$(wc -l <"$file")
  [ "$lines" -le 500 ] || fault "$file: $lines lines; divide it, 500 is the most."
done

tools/check_rooms.py || faults=1

# One way to a worker: app/async/run_job.h, which always catches.
# But for what waits for signals: it does no work, and there is no event loop where it waits.
workers=$(git -c safe.directory='*' grep -nE 'QtConcurrent::run|QFutureWatcher|std::j?thread\b' -- 'app/*.cpp' 'app/*.h' ':!app/async' ':!app/command/interruption.cpp') || true
[ -z "$workers" ] || fault "$workers: work for a worker goes through runJob (app/async/run_job.h)."

if ninja -C build/ci -t query all_qmllint >/dev/null 2>&1; then
  findings=$(ninja -C build/ci all_qmllint 2>&1) || fault "$findings"
  ! grep -q '^Warning: ' <<<"$findings" || fault "$findings"
fi
exit "$faults"
