# SPDX-FileCopyrightText: 2026 The 硅巷图 authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""draw_with_qgis.py REQUEST.json: draws the views of a request with QGIS and prints one line of JSON; see other_programs.h.

Chosen is what was fastest for 253,000 ways at 1920x1080 on two processors, in seconds for the whole city:
  2.3  two layers of one indexed GeoPackage in EPSG:3857, the casings and the insides, each with a symbol for every class
  4.2  one layer with casings and insides on its symbol levels: QGIS draws a layer on one processor
  4.7  likewise, from EPSG:4326
  4.5  likewise, nothing simplified
  4.3  a layer and a GeoPackage for each stroke: no less work in all
Without symbol levels it takes a fifteenth less work and half the memory, but the classes lie in no order.
"""
import os
import tempfile
import time

folder = tempfile.TemporaryDirectory()
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# Settings that somebody made in QGIS change how it draws, and it leaves files in the home folder.
for place in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
    os.environ[place] = folder.name

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsLineSymbol,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRectangle,
    QgsRendererCategory,
    QgsSimpleLineSymbolLayer,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorSimplifyMethod,
)

import other_program


def line_of(stroke, level):
    line = QgsSimpleLineSymbolLayer(QColor(stroke["colour"]), stroke["width"])
    line.setWidthUnit(QgsUnitTypes.RenderPixels)
    line.setPenCapStyle(Qt.RoundCap)
    line.setPenJoinStyle(Qt.RoundJoin)
    line.setRenderingPass(level)
    return line


def renderer_of(strokes):
    """A symbol for each class, on the level of its stroke."""
    symbols = {stroke["class"]: QgsLineSymbol([line_of(stroke, level)]) for level, stroke in enumerate(strokes)}
    renderer = QgsCategorizedSymbolRenderer("class", [QgsRendererCategory(name, symbol, name) for name, symbol in symbols.items()])
    renderer.setUsingSymbolLevels(True)
    return renderer


def rounds_of(strokes):
    """The strokes in parts that hold each class once: in a usual style the casings and the insides."""
    rounds = [[]]
    for stroke in strokes:
        if any(other["class"] == stroke["class"] for other in rounds[-1]):
            rounds.append([])
        rounds[-1].append(stroke)
    return rounds


def simplify_as_usual(layer):
    """What QGIS sets for every new layer in its window."""
    method = QgsVectorSimplifyMethod()
    method.setSimplifyHints(QgsVectorSimplifyMethod.GeometrySimplification)
    method.setSimplifyAlgorithm(QgsVectorSimplifyMethod.Distance)
    method.setThreshold(1)
    method.setForceLocalOptimization(True)
    layer.setSimplifyMethod(method)


def layers_of(layer, strokes):
    """A layer for each round, which QGIS draws at the same time; the topmost first."""
    layers = []
    for strokes_of_round in rounds_of(strokes):
        layers.insert(0, layer.clone())
        layers[0].setRenderer(renderer_of(strokes_of_round))
    return layers


def settings_of(request, view, layers):
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[0].crs())
    settings.setOutputSize(QSize(request["width"], request["height"]))
    settings.setExtent(QgsRectangle(*view["bounds"]))
    settings.setBackgroundColor(QColor(request["background"]))
    settings.setFlag(Qgis.MapSettingsFlag.Antialiasing, True)
    settings.setFlag(Qgis.MapSettingsFlag.DrawLabeling, False)
    settings.setFlag(Qgis.MapSettingsFlag.UseRenderingOptimization, True)  # as its window does: without it nothing is simplified
    return settings


def draw(settings):
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def measure(request, place):
    file = other_program.convert(request, os.path.join(place, "city.gpkg"), ["-f", "GPKG"])
    start = time.perf_counter()
    layer = QgsVectorLayer(f"{file}|layername={request['layer']}", "streets", "ogr")
    if not layer.isValid():
        raise SystemExit(f"QGIS cannot open {file}")
    simplify_as_usual(layer)
    opened = time.perf_counter() - start
    views = {}
    for view in request["views"]:
        layers = layers_of(layer, view["strokes"])
        settings = settings_of(request, view, layers)
        views[view["name"]], picture = other_program.seconds_of_runs(request, lambda: draw(settings))
        if request["pictures"]:
            picture.save(os.path.join(request["pictures"], f"qgis-{view['name']}.png"))
    other_program.report(f"QGIS {Qgis.QGIS_VERSION.split('-')[0]}", opened, views)


application = QgsApplication([], False)
application.initQgis()
measure(other_program.read_request(), folder.name)
application.exitQgis()
