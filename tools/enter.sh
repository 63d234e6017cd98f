#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The 硅巷图 authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# enter.sh [--offline] COMMAND [ARGUMENT ...]
# Runs COMMAND where every package of packages.txt is installed: on this system when its own registry offers Qt Location
# for Qt 6, else in a Debian 13 root in the user's cache folder. --offline cuts that root off the network.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/guixiang
mapfile -t packages < <(awk '!/^#/ && NF {print $1}' "$here/packages.txt")
offline=()
if [ "${1-}" = --offline ]; then offline=(--unshare-net); shift; fi

say() { printf '硅巷图: %s\n' "$*" >&2; }
fail() { say "$*"; exit 3; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else fail "'$*' needs root and there is no sudo; run it as root, then call again."; fi
}
apt_get() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=600 "$@" >&2 ||
    fail "'apt-get $*' failed; mend what it says above, then call again."
}
installed() {
  local found
  found=$(dpkg-query -W -f '${db:Status-Status}\n' "$@" 2>/dev/null | grep -cx installed) || true
  [ "$found" -ge $# ]
}
offers() { [[ $(apt-cache policy "$1" 2>/dev/null) == *"Candidate: "[0-9]* ]]; }

# Makes the root whole under another name first, so that an interrupted start leaves nothing that looks ready.
make_root() {
  local partial=$cache/partial log=$cache/debian13.log mirror
  # The mirror this machine already uses, so that an office mirror serves the root as well.
  mirror=$(apt-get indextargets --format '$(ORIGIN) $(REPO_URI)' 2>/dev/null | awk '$1 == "Debian" && $2 ~ /\/debian\/?$/ {print $2; exit}') || true
  rm -rf --one-file-system "$partial" 2>/dev/null || mmdebstrap --unshare-helper rm -rf "$partial"
  say "making a Debian 13 root in $cache, once; it takes about five minutes (log: $log)"
  mmdebstrap --variant=minbase --include="$(IFS=,; echo "${packages[*]}")" \
    --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*' \
    trixie "$partial" ${mirror:+"$mirror"} >"$log" 2>&1 </dev/null ||
    { tail -n 12 "$log" >&2; fail "the Debian 13 root could not be made; the lines above and $log say why."; }
  mv "$partial" "$root"
}

if ! installed "${packages[@]}"; then
  command -v apt-get >/dev/null || fail "this system has no apt-get; use tools/Containerfile instead."
  offers mmdebstrap || apt_get update
  if offers qt6-location-dev; then
    apt_get install --no-install-recommends "${packages[@]}"
  else
    root=$cache/debian13-$(printf '%s\n' "${packages[@]}" | sha256sum | cut -c1-8)
    mkdir -p "$cache"
    exec 9>"$cache/lock"
    [ -d "$root" ] || flock -n 9 || { say "another start is making the Debian 13 root; waiting for it"; flock 9; }
    if [ ! -d "$root" ]; then
      command -v mmdebstrap >/dev/null || apt_get install mmdebstrap
      make_root
    fi
    exec 9>&-
  fi
fi
[ -n "${root-}" ] || exec "$@"

# The root is read only; every folder of this machine that is not the system's own is visible under its own name.
seen=()
for folder in /*/; do
  folder=${folder%/}
  case ${folder#/} in
    bin | boot | dev | etc | lib | lib32 | lib64 | libx32 | lost+found | proc | run | sbin | sys | usr | var) ;;
    *) [ -L "$folder" ] || seen+=(--bind-try "$folder" "$folder") ;;
  esac
done
for folder in /run/user /run/media /run/dbus; do seen+=(--bind-try "$folder" "$folder"); done

# The root brings its own bubblewrap, started through its own loader: nothing more to install here.
bubblewrap=(bwrap)
if ! command -v bwrap >/dev/null; then
  libraries=$(dirname "$(find "$root"/usr/lib/*/libc.so.6 | head -n 1)")
  loader=$(find "$libraries" "$root/usr/lib64" -name 'ld-linux*' 2>/dev/null | head -n 1)
  bubblewrap=("$loader" --library-path "$libraries" "$root/usr/bin/bwrap")
fi
exec "${bubblewrap[@]}" \
  --ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc --ro-bind "$root/var" /var --tmpfs /var/tmp \
  --symlink usr/bin /bin --symlink usr/sbin /sbin --symlink usr/lib /lib --symlink usr/lib64 /lib64 \
  --dev /dev --dev-bind-try /dev/dri /dev/dri --dev-bind-try /dev/shm /dev/shm --proc /proc --ro-bind-try /sys /sys \
  "${seen[@]}" ${offline[@]+"${offline[@]}"} --die-with-parent --chdir "$PWD" \
  --setenv PATH /usr/lib/ccache:/usr/lib/qt6/bin:/usr/bin:/usr/sbin --setenv LC_ALL C.UTF-8 \
  --setenv TZ "${TZ:-$(cat /etc/timezone 2>/dev/null || echo UTC)}" \
  --unsetenv LD_LIBRARY_PATH --unsetenv LD_PRELOAD --unsetenv QT_PLUGIN_PATH --unsetenv QML_IMPORT_PATH --unsetenv QML2_IMPORT_PATH \
  -- "$@"
