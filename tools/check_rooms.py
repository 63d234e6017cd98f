#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The 硅巷图 authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check_rooms.py
# Computes every include between the rooms of geo/ and app/ and fails on one that tools/rooms.txt does not allow, on a room that it does not
# name and on a file that lies in none. Runs in the checkout's folder.
import pathlib
import re
import sys

table = {}
for line in pathlib.Path("tools/rooms.txt").read_text(encoding="utf-8").splitlines():
    if line and not line.startswith("#"):
        name, _, rest = line.partition(":")
        table[name] = rest.partition(";")[0].split()


def allows(room, other):
    return any(other == each or (each in ("geo", "app") and other.startswith(each + "/")) for each in table[room])


faults = []
for top in ("geo", "app"):
    for file in sorted(pathlib.Path(top).rglob("*")):
        room = file.parent.as_posix()
        if file.suffix not in (".h", ".cpp") or (room == "app" and file.name == "main.cpp"):
            continue
        if room not in table:
            faults.append(f"{file}: tools/rooms.txt names no room {room}.")
            continue
        for other in re.findall(r'^#include "((?:geo|app)/[^"]+)/[^"/]+"', file.read_text(encoding="utf-8"), re.MULTILINE):
            if other != room and not allows(room, other):
                faults.append(f"{file}: {room} may not include {other} (tools/rooms.txt).")
print("\n".join(faults), end="\n" if faults else "", file=sys.stderr)
sys.exit(1 if faults else 0)
