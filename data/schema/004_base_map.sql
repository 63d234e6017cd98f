-- SPDX-FileCopyrightText: 2026 The 硅巷图 authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 4: a base map from outside. What lies under the streets, and which streets and stations came with it, so that another
-- base map can take its stead and leave the plan's own alone.

ALTER TABLE street ADD COLUMN imported INTEGER NOT NULL DEFAULT 0 CHECK (imported IN (0, 1));
ALTER TABLE station ADD COLUMN imported INTEGER NOT NULL DEFAULT 0 CHECK (imported IN (0, 1));

CREATE TABLE base_area (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('building', 'green', 'water')),
    name_zh TEXT NOT NULL, name_en TEXT NOT NULL
);
SELECT AddGeometryColumn('base_area', 'geometry', 4326, 'POLYGON', 'XY');
SELECT CreateSpatialIndex('base_area', 'geometry');

CREATE TABLE base_line (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('rail', 'waterway')),
    name_zh TEXT NOT NULL, name_en TEXT NOT NULL,
    level INTEGER NOT NULL
);
SELECT AddGeometryColumn('base_line', 'geometry', 4326, 'LINESTRING', 'XY');
SELECT CreateSpatialIndex('base_line', 'geometry');
