#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The 硅巷图 authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# start.sh [ARGUMENT ...]
# What ./run does inside the environment: builds the program and starts it, its picture or its bench.
set -euo pipefail
tools=$(readlink -f "${BASH_SOURCE[0]}")
tools=${tools%/*}
checkout=${tools%/*}
display=("$tools/with_display.sh")
[ -z "${DISPLAY-}${WAYLAND_DISPLAY-}" ] || display=()

target=guixiang
[ "${1-}" != bench ] || target=guixiang_bench
"$tools/build.sh" release "$target"
built=$checkout/build/release
if [ "${1-}" = bench ]; then
  shift
  exec "${display[@]}" "$built/tests/bench/guixiang_bench" "$@"
elif [ $# = 0 ] && [ ${#display[@]} -gt 0 ]; then
  picture=$checkout/out/overview.png
  mkdir -p "${picture%/*}"
  "$built/app/guixiang" render -o "$picture"
  sheet=$checkout/out/party-lesson.pdf
  "$built/app/guixiang" export --format pdf -o "$sheet"
  echo "硅巷图: there is no display here, so the overview and the party lesson's route sheet were drawn: $picture, $sheet"
else
  exec "$built/app/guixiang" "$@"
fi
