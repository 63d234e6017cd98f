#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The 硅巷图 authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# install_others.sh
# Installs the programs that the bench measures beside this one, QGIS and Mapnik, in a Debian 13 root of their own; does
# nothing where they are installed. Call it once, outside the environment; without it the bench leaves them out.
set -euo pipefail
here=$(readlink -f "${BASH_SOURCE[0]}")
here=${here%/*}
exec "$here/../../tools/enter.sh" --packages "$here/other_packages.txt" python3 -c '
import mapnik
from qgis.core import Qgis
print(f"QGIS {Qgis.QGIS_VERSION} and Mapnik {mapnik.mapnik_version_string()} are ready for ./run bench")'
