#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The 硅巷图 authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# enter.sh [--offline] [--packages LIST] [--made] COMMAND [ARGUMENT ...]
# Runs COMMAND where every package of packages.txt is installed: on this system when its own registry offers Qt Location
# for Qt 6.8 or later, else in a read-only Debian 13 root in the user's cache folder, made once. --offline cuts COMMAND
# off the network. --packages takes another list, always in a root of its own, so that nothing of it comes near this system
# or the root that builds the program; that root can be entered from within a root as well. --made makes and installs
# nothing. Exit code 3: no such place could be had; else COMMAND's own.
#
# In $XDG_CACHE_HOME/guixiang (default: ~/.cache/guixiang):
#   debian13-HASH       a root, named after the package list it holds
#   debian13-HASH.used  names the system it serves; touched at each entry, share-locked while a command is inside
#   partial, lock       the root in the making, and the lock of the one start that makes it
#   ccache              the compiler's cache
set -euo pipefail
here=$(readlink -f "${BASH_SOURCE[0]}")
here=${here%/*}
[ -n "${HOME-}" ] || { unset HOME; HOME=~; } # without HOME, ~ asks the user database
export HOME
case ${XDG_CACHE_HOME-} in /*) cache=$XDG_CACHE_HOME/guixiang ;; *) cache=$HOME/.cache/guixiang ;; esac
offline=() list=$here/packages.txt apart='' made=''
while true; do
  case ${1-} in
    --offline) offline=(--unshare-net); shift ;;
    --packages) list=$2 apart=yes; shift 2 ;;
    --made) made=yes; shift ;;
    *) break ;;
  esac
done
mapfile -t packages < <(sed -n 's/^\([a-z0-9][^ ]*\).*/\1/p' "$list")
read -r hash _ < <(printf '%s\n' "${packages[@]}" | sha256sum)
root=$cache/debian13-${hash:0:8}
# shellcheck source=/dev/null
system=$(. /etc/os-release && echo "${ID-} ${VERSION_ID-}")
[ -z "$apart" ] || system=any # within a root the system looks like another

say() { printf '硅巷图: %s\n' "$*" >&2; }
fail() { say "$*"; exit 3; }

# Retries while another program holds one of apt's locks: its own waiting does not cover the lock of the package lists.
apt_get() {
  local log=$cache/apt.log as_root=() waits
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || fail "'apt-get $*' needs root and there is no sudo; run it as root, then call again."
    as_root=(sudo)
  fi
  for waits in {1..60}; do
    "${as_root[@]}" env LC_ALL=C DEBIAN_FRONTEND=noninteractive apt-get -q -y "$@" 2>&1 </dev/null | tee "$log" >&2 && return
    grep -q 'Could not get lock' "$log" || break
    [ "$waits" != 1 ] || say "another program is installing packages; waiting for it"
    sleep "${GUIXIANG_LOCK_PAUSE:-10}"
  done
  fail "'apt-get $*' failed; mend what it says above, then call again."
}
installed() {
  local found
  found=$(dpkg-query -W -f '${db:Status-Status}\n' "$@" 2>/dev/null | grep -cx installed) || true
  [ "$found" -ge $# ]
}
candidate() { apt-cache policy "$1" 2>/dev/null | awk '$1 == "Candidate:" && $2 ~ /^[0-9]/ {print $2}'; }
system_offers_qt() {
  local version
  [ -n "$(candidate mmdebstrap)" ] || apt_get update # a fresh machine's lists are empty
  version=$(candidate qt6-location-dev)
  [ -n "$version" ] && dpkg --compare-versions "$version" ge 6.8
}

# A plain user makes a root, and removes it, as root of a name space with that user's own range of user numbers.
# (mmdebstrap's own such mode cannot see into a home folder that is closed to others, Debian's default.)
as_owner=()
[ "$(id -u)" = 0 ] || as_owner=(unshare --map-root-user --map-auto)
remove_root() { "${as_owner[@]}" rm -rf --one-file-system "$1"; }
remove_old_roots() {
  local used
  while read -r used; do
    exec 8<"$used"
    if [ "$used" != "$root.used" ] && flock -n 8; then remove_root "${used%.used}" && rm "$used"; fi
  done < <(find "$cache" -maxdepth 1 -name 'debian13-*.used' -mtime +30)
}

# Makes the root whole under another name first, so that an interrupted start leaves nothing that looks ready. Its mounts
# and processes live in name spaces of their own and end with this script, however that ends.
make_root() {
  local partial=$cache/partial log=$cache/debian13.log mirror tools=(mmdebstrap debian-archive-keyring)
  [ "$(id -u)" = 0 ] || tools+=(uidmap)
  installed "${tools[@]}" || apt_get install "${tools[@]}"
  # shellcheck disable=SC2016 # $(ORIGIN) is apt's
  # The mirror this machine already uses, so that an office mirror serves the root as well.
  mirror=$(apt-get indextargets --format '$(ORIGIN) $(REPO_URI)' 2>/dev/null | awk '$1 == "Debian" && $2 ~ /\/debian\/?$/ {print $2; exit}') || true
  remove_root "$partial"
  say "making a Debian 13 root in $cache, once; it takes about five minutes (log: $log)"
  "${as_owner[@]}" setpriv --pdeathsig KILL unshare --mount --pid --fork --kill-child \
    mmdebstrap --mode=root --variant=minbase --include="$(IFS=,; echo "${packages[*]}")" \
    --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*' \
    trixie "$partial" ${mirror:+"$mirror"} >"$log" 2>&1 </dev/null ||
    { tail -n 12 "$log" >&2; fail "the Debian 13 root could not be made; the lines above and $log say why."; }
  mv "$partial" "$root"
}

find_root() {
  command -v apt-get >/dev/null || fail "this system has no apt-get; use tools/Containerfile instead."
  mkdir -p "$cache" 2>/dev/null || fail "cannot write to $cache; set XDG_CACHE_HOME to a folder that can be written."
  if [ -z "$apart" ] && system_offers_qt; then apt_get install --no-install-recommends "${packages[@]}"; root=; return; fi
  exec 9>"$cache/lock"
  flock -n 9 || { say "another start is making the Debian 13 root; waiting for it"; flock 9; }
  [ -d "$root" ] || make_root
  printf '%s\n' "$system" >"$root.used"
  remove_old_roots
  exec 9>&-
}
if [ ! -d "$root" ] || [ ! -f "$root.used" ] || [ "$(<"$root.used")" != "$system" ]; then
  if [ -z "$apart" ] && installed "${packages[@]}"; then root=
  elif [ -n "$made" ]; then fail "no root with the packages of $list has been made."
  else find_root; fi
fi

# The compiler's cache, the same in the root and outside it; the paths in it are relative, so that all checkouts share it.
export CCACHE_DIR=${CCACHE_DIR:-$cache/ccache} CCACHE_BASEDIR=${here%/tools} CCACHE_NOHASHDIR=1 CCACHE_MAXSIZE=3G
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime

if [ -z "$root" ]; then
  if [ ${#offline[@]} -gt 0 ]; then
    if bwrap --dev-bind / / --unshare-net true 2>/dev/null; then exec bwrap --dev-bind / / --unshare-net --die-with-parent -- "$@"; fi
    say "bubblewrap may not cut the network off here (inside a container?); going on with it"
  fi
  exec "$@"
fi

# The root is read only; every folder of this machine that is not the system's own is visible under its own name.
seen=()
for folder in /*/; do
  folder=${folder%/}
  case ${folder#/} in
    bin | boot | dev | etc | lib | lib32 | lib64 | libx32 | lost+found | proc | run | sbin | sys | usr | var) ;;
    *) [ -L "$folder" ] || seen+=(--bind-try "$folder" "$folder") ;;
  esac
done
for folder in /run/user /run/media /run/dbus "$HOME" "$cache" "${here%/tools}"; do
  case $folder in /run/* | /var/*) seen+=(--bind-try "$folder" "$folder") ;; esac
done
zone=$(readlink /etc/localtime || true)
case $zone in */zoneinfo/*) zone=${zone##*/zoneinfo/} ;; *) zone=$(cat /etc/timezone 2>/dev/null || echo UTC) ;; esac

# The root brings its own bubblewrap, started through its own loader: nothing more to install here.
bubblewrap=(bwrap)
if ! command -v bwrap >/dev/null; then
  loader=("$root"/usr/lib/*/ld-linux*)
  bubblewrap=("${loader[0]}" --library-path "${loader[0]%/*}" "$root/usr/bin/bwrap")
fi
bubblewrap+=(
  --ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc --ro-bind-try /etc/passwd /etc/passwd --ro-bind-try /etc/group /etc/group
  --tmpfs /var --ro-bind "$root/var/lib/dpkg" /var/lib/dpkg --ro-bind-try "$root/var/cache/fontconfig" /var/cache/fontconfig --dir /var/tmp
  --symlink usr/bin /bin --symlink usr/sbin /sbin --symlink usr/lib /lib --symlink usr/lib64 /lib64
  --dev /dev --dev-bind-try /dev/dri /dev/dri --dev-bind-try /dev/shm /dev/shm --proc /proc --ro-bind-try /sys /sys
  "${seen[@]}" "${offline[@]}" --die-with-parent --chdir "$PWD"
  --setenv PATH /usr/lib/qt6/bin:/usr/bin:/usr/sbin --setenv LC_ALL C.UTF-8 --setenv TZ "${TZ:-$zone}"
  --unsetenv LD_LIBRARY_PATH --unsetenv LD_PRELOAD --unsetenv QT_PLUGIN_PATH --unsetenv QML_IMPORT_PATH --unsetenv QML2_IMPORT_PATH
  --)
refusal=$("${bubblewrap[@]}" true 2>&1) ||
  fail "the Debian 13 root cannot be entered: $refusal. Allow user namespaces here, or use tools/Containerfile instead."
exec 8<"$root.used"
flock -s 8
touch "$root.used"
exec "${bubblewrap[@]}" "$@"
