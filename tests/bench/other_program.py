# SPDX-FileCopyrightText: 2026 The 硅巷图 authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the measurements of other programs share: the request, the city in a program's own form, the clock, the report."""
import json
import subprocess
import sys
import time


def read_request():
    with open(sys.argv[1], encoding="utf-8") as file:
        return json.load(file)


def classes_of(request):
    return sorted({stroke["class"] for view in request["views"] for stroke in view["strokes"]})


def convert_class(request, name, target, driver):
    """The lines of a class in the map's own projection, so that drawing neither projects nor filters. No clock runs meanwhile."""
    # Of the columns the class alone is kept, a shapefile must have one: shorter rows than those of a project.
    command = ["ogr2ogr", "-f", driver, "-t_srs", "EPSG:3857", "-nlt", "LINESTRING", "-select", "class", "-where", f"class = '{name}'"]
    subprocess.run([*command, target, request["file"], request["layer"]], check=True)
    return target


def seconds_of_runs(request, draw):
    """The time of each run, and the last picture."""
    seconds = []
    for _ in range(request["runs"]):
        start = time.perf_counter()
        picture = draw()
        seconds.append(time.perf_counter() - start)
    return seconds, picture


def peak_megabytes():
    """Of this process as Python: getrusage would count what it was before."""
    with open("/proc/self/status", encoding="utf-8") as file:
        return next(int(line.split()[1]) / 1024 for line in file if line.startswith("VmHWM:"))


def report(program, opened, views):
    print(json.dumps({"program": program, "opened": opened, "views": views, "peak_mb": peak_megabytes()}), flush=True)
