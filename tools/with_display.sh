#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The 硅巷图 authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with_display.sh COMMAND [ARGUMENT ...]
# Runs COMMAND on an X display of its own (Xvfb, 3840x2160, on the first free number), whatever display there is.
# In place of xvfb-run, which needs xauth and tries numbers that another start may take meanwhile.
# -noreset: a server that starts anew when its last client goes may lose the next one, which then waits for ever.
set -euo pipefail
log=$(mktemp)
trap 'kill "$server" 2>/dev/null || true; rm -f "$log"' EXIT
exec {numbers}< <(exec setpriv --pdeathsig TERM Xvfb -displayfd 1 -screen 0 3840x2160x24 -nolisten tcp -noreset 2>"$log")
server=$!
read -r -t 60 number <&"$numbers" || { cat "$log" >&2; echo "硅巷图: Xvfb did not start; the lines above say why." >&2; exit 3; }
unset WAYLAND_DISPLAY XAUTHORITY XDG_SESSION_TYPE
DISPLAY=:$number "$@"
