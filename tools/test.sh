#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The 硅巷图 authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# test.sh [--preset NAME] [CTEST_ARGUMENT ...]
# test.sh hostile [HOSTILE_TESTS_ARGUMENT ...]
# What ./test does inside the environment. The last line is ctest's count; the exit code is ctest's.
# hostile: the last line is what was tried and what was found; files that broke something are kept in build/ci.hostile.
set -euo pipefail
tools=$(readlink -f "${BASH_SOURCE[0]}")
tools=${tools%/*}
preset=ci
hostile=
case ${1-} in
  --preset) preset=${2:?--preset needs a name: dev, release, asan or ci}; shift 2 ;;
  --preset=*) preset=${1#*=}; shift ;;
  hostile) hostile=yes; shift ;;
esac
cd "${tools%/*}"
"$tools/build.sh" "$preset"
if [ -n "$hostile" ]; then
  rm -rf "build/$preset.hostile"
  exec "$tools/with_display.sh" "build/$preset/tests/hostile/hostile_tests" --kept "build/$preset.hostile" "$@"
fi

selection=()
if [ "$preset" = asan ]; then
  selection=(--label-exclude '^window$')
  export ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1:check_initialization_order=1
  export LSAN_OPTIONS=suppressions=$tools/sanitizers/leaks.supp:print_suppressions=0
  export UBSAN_OPTIONS=print_stacktrace=1
fi
log=build/$preset.tests.log
status=0
"$tools/with_display.sh" ctest --test-dir "build/$preset" --output-on-failure --no-tests=error --timeout 300 -j2 "${selection[@]}" "$@" |
  tee "$log" || status=$?
grep -E '^[0-9]+% tests passed' "$log" | tail -n 1
exit "$status"
