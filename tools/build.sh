#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The 硅巷图 authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# build.sh PRESET [TARGET ...]
# Brings build/PRESET up to date, or the targets of it alone, silently when there is nothing to do; the log is build/PRESET.log. Two starts take turns.
# Call it inside the environment (tools/enter.sh).
set -euo pipefail
preset=$1
shift
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
folder=build/$preset log=build/$preset.log
say() { printf '硅巷图: %s\n' "$*" >&2; }
attempt() {
  "$@" >>"$log" 2>&1 </dev/null || { tail -n 40 "$log" >&2; say "'$*' failed; the lines above and $PWD/$log say why."; exit 1; }
}

mkdir -p build
exec 9>"$folder.lock"
flock -n 9 || { say "another start is building $folder; waiting for it"; flock 9; }
: >"$log"
# A folder that was moved, or made with another package list, is made anew: ninja sees neither.
made_with=$(echo "$PWD"; cat tools/packages.txt)
if [ "$(cat "$folder/made_with" 2>/dev/null)" != "$made_with" ]; then
  rm -rf "$folder"
  mkdir "$folder"
fi
if [ ! -e "$folder/made_with" ] || [ CMakePresets.json -nt "$folder/made_with" ]; then
  say "configuring and building $folder; the first time takes minutes (log: $PWD/$log)"
  attempt cmake --preset "$preset"
  printf '%s\n' "$made_with" >"$folder/made_with"
elif ! ninja -C "$folder" -n "$@" 2>/dev/null | grep -q '^ninja: no work to do'; then
  say "building what changed in $folder (log: $PWD/$log)"
fi
attempt cmake --build --preset "$preset" ${1:+--target "$@"}
