# SPDX-FileCopyrightText: 2026 The 硅巷图 authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""draw_with_mapnik.py REQUEST.json: draws the views of a request with Mapnik and prints one line of JSON; see other_programs.h.

Chosen is what was fastest for 253,000 ways at 1920x1080 on two processors, in seconds for the whole city:
  0.6  a layer for each stroke, of the indexed shapefile of its class; simplified; a band of the picture for each processor
  1.1  likewise, the picture in one piece
  1.6  likewise, nothing simplified
  2.0  one layer of one shapefile, a rule for each class; the same from GeoPackage
  2.2  likewise from SQLite
  2.6  likewise, a style for each stroke
Clipping at the edge of the picture gains nothing.
"""
import math
import os
import subprocess
import tempfile
import threading
import time

import mapnik

import other_program


def sources_of(request, folder):
    """What reads the lines of each class that the city has, and the seconds until all were open."""
    files = {}
    for name in other_program.classes_of(request):
        file = os.path.join(folder, name)
        other_program.convert_class(request, name, f"{file}.shp", "ESRI Shapefile")
        # It fails where there is nothing to index.
        if subprocess.run(["shapeindex", file], capture_output=True).returncode == 0:
            files[name] = file
    start = time.perf_counter()
    sources = {name: mapnik.Shapefile(file=file) for name, file in files.items()}
    return sources, time.perf_counter() - start


def style_of(stroke):
    line = mapnik.LineSymbolizer()
    line.stroke = mapnik.Color(stroke["colour"])
    line.stroke_width = stroke["width"]
    line.stroke_linecap = mapnik.stroke_linecap.ROUND_CAP
    line.stroke_linejoin = mapnik.stroke_linejoin.ROUND_JOIN
    line.simplify = 1.0  # pixels, as QGIS does
    rule = mapnik.Rule()
    rule.symbols.append(line)
    style = mapnik.Style()
    style.rules.append(rule)
    return style


def layer_of(name, source):
    layer = mapnik.Layer(name, "epsg:3857")
    layer.datasource = source
    layer.styles.append(name)
    return layer


def band_of(request, view, sources, top, bottom):
    """The rows of the picture from top to before bottom."""
    west, south, east, north = view["bounds"]
    row = (north - south) / request["height"]
    band = mapnik.Map(request["width"], bottom - top, "epsg:3857")
    band.aspect_fix_mode = mapnik.aspect_fix_mode.RESPECT
    band.background = mapnik.Color(request["background"])
    band.buffer_size = math.ceil(max(stroke["width"] for stroke in view["strokes"]))  # lines beyond the edge that reach into it
    for number, stroke in enumerate(view["strokes"]):
        if stroke["class"] not in sources:
            continue
        band.append_style(str(number), style_of(stroke))
        band.layers.append(layer_of(str(number), sources[stroke["class"]]))
    band.zoom_to_box(mapnik.Box2d(west, north - bottom * row, east, north - top * row))
    return band


def draw(request, bands):
    images = [mapnik.Image(band.width, band.height) for band in bands]
    threads = [threading.Thread(target=mapnik.render, args=pair) for pair in zip(bands, images)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    picture, top = mapnik.Image(request["width"], request["height"]), 0
    for image in images:
        picture.composite(image, mapnik.CompositeOp.src, 1.0, 0, top)
        top += image.height()
    return picture


def measure(request, folder):
    sources, opened = sources_of(request, folder)
    processors = len(os.sched_getaffinity(0))
    edges = [request["height"] * number // processors for number in range(processors + 1)]
    views = {}
    for view in request["views"]:
        bands = [band_of(request, view, sources, top, bottom) for top, bottom in zip(edges, edges[1:])]
        views[view["name"]], picture = other_program.seconds_of_runs(request, lambda: draw(request, bands))
        if request["pictures"]:
            picture.save(os.path.join(request["pictures"], f"mapnik-{view['name']}.png"))
    other_program.report(f"Mapnik {mapnik.mapnik_version_string()}", opened, views)


with tempfile.TemporaryDirectory() as folder:
    measure(other_program.read_request(), folder)
