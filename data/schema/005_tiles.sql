-- SPDX-FileCopyrightText: 2026 The 硅巷图 authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 5: a base map of any size. What streets, areas and lines look like at each level of detail, cut to tiles (geo/tiles), and what
-- is known of them without reading them. All of it follows from street, base_area and base_line: when another program changes those,
-- the row of base_map goes, and the tiles are made anew.

CREATE TABLE base_tile (
    key INTEGER PRIMARY KEY,
    level INTEGER NOT NULL,
    depth INTEGER NOT NULL,
    row INTEGER NOT NULL,
    "column" INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (level, depth, row, "column")
);

CREATE TABLE street_name (
    key INTEGER PRIMARY KEY,
    name_zh TEXT NOT NULL UNIQUE, name_en TEXT NOT NULL,
    west REAL NOT NULL, south REAL NOT NULL, east REAL NOT NULL, north REAL NOT NULL
);

CREATE TABLE base_map (
    key INTEGER PRIMARY KEY CHECK (key = 1),
    streets INTEGER NOT NULL,
    west REAL, south REAL, east REAL, north REAL -- NULL where there is nothing
);

CREATE INDEX street_access ON street (access) WHERE access <> 'usual';

CREATE TRIGGER street_added AFTER INSERT ON street BEGIN DELETE FROM base_map; END;
CREATE TRIGGER street_removed AFTER DELETE ON street BEGIN DELETE FROM base_map; END;
CREATE TRIGGER street_changed AFTER UPDATE OF name_zh, name_en, class, quality, elevated, level, geometry ON street BEGIN DELETE FROM base_map; END;
CREATE TRIGGER base_area_added AFTER INSERT ON base_area BEGIN DELETE FROM base_map; END;
CREATE TRIGGER base_area_removed AFTER DELETE ON base_area BEGIN DELETE FROM base_map; END;
CREATE TRIGGER base_area_changed AFTER UPDATE ON base_area BEGIN DELETE FROM base_map; END;
CREATE TRIGGER base_line_added AFTER INSERT ON base_line BEGIN DELETE FROM base_map; END;
CREATE TRIGGER base_line_removed AFTER DELETE ON base_line BEGIN DELETE FROM base_map; END;
CREATE TRIGGER base_line_changed AFTER UPDATE ON base_line BEGIN DELETE FROM base_map; END;
