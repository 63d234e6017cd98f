# SPDX-FileCopyrightText: 2026 The 硅巷图 authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""draw_with_qgis.py REQUEST.json: draws the views of a request with QGIS and prints one line of JSON; see other_programs.h.

Chosen is what was fastest for 253,000 ways at 1920x1080 on two processors, in seconds for the whole city:
  2.3  a layer for each stroke, of the indexed GeoPackage of its class in EPSG:3857; QGIS draws layers at the same time
  2.5  two layers of one GeoPackage, the casings and the insides, each with a symbol for every class; half as much memory again
  4.5  one layer with casings and insides on its symbol levels: QGIS draws a layer on one processor
  4.9  likewise, from EPSG:4326
  8.7  likewise, from EPSG:3857, nothing simplified
"""
import os
import tempfile
import time

own_folder = tempfile.TemporaryDirectory()
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# Settings that somebody made in QGIS change how it draws, and it leaves files in the home folder.
for place in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
    os.environ[place] = own_folder.name

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsLineSymbol,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRectangle,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorSimplifyMethod,
)

import other_program


def renderer_of(stroke):
    line = QgsSimpleLineSymbolLayer(QColor(stroke["colour"]), stroke["width"])
    line.setWidthUnit(QgsUnitTypes.RenderPixels)
    line.setPenCapStyle(Qt.RoundCap)
    line.setPenJoinStyle(Qt.RoundJoin)
    return QgsSingleSymbolRenderer(QgsLineSymbol([line]))


def simplify_as_usual(layer):
    """What QGIS sets for every new layer in its window."""
    method = QgsVectorSimplifyMethod()
    method.setSimplifyHints(QgsVectorSimplifyMethod.GeometrySimplification)
    method.setSimplifyAlgorithm(QgsVectorSimplifyMethod.Distance)
    method.setThreshold(1)
    method.setForceLocalOptimization(True)
    layer.setSimplifyMethod(method)


def layer_of(file):
    layer = QgsVectorLayer(file, "streets", "ogr")
    if not layer.isValid():
        raise SystemExit(f"QGIS cannot open {file}")
    simplify_as_usual(layer)
    return layer


def sources_of(request, folder):
    """A layer that reads the lines of each class, and the seconds until all were open."""
    files = {}
    for name in other_program.classes_of(request):
        file = os.path.join(folder, f"{name}.gpkg")
        files[name] = other_program.convert_class(request, name, file, "GPKG")
    start = time.perf_counter()
    sources = {name: layer_of(file) for name, file in files.items()}
    return sources, time.perf_counter() - start


def layers_of(strokes, sources):
    """The topmost first, as QGIS wants them."""
    layers = []
    for stroke in strokes:
        layers.insert(0, sources[stroke["class"]].clone())
        layers[0].setRenderer(renderer_of(stroke))
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


def measure(request, folder):
    sources, opened = sources_of(request, folder)
    views = {}
    for view in request["views"]:
        layers = layers_of(view["strokes"], sources)
        settings = settings_of(request, view, layers)
        views[view["name"]], picture = other_program.seconds_of_runs(request, lambda: draw(settings))
        if request["pictures"]:
            picture.save(os.path.join(request["pictures"], f"qgis-{view['name']}.png"))
    other_program.report(f"QGIS {Qgis.QGIS_VERSION.split('-')[0]}", opened, views)


application = QgsApplication([], False)
application.initQgis()
measure(other_program.read_request(), own_folder.name)
application.exitQgis()
