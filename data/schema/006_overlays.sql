-- SPDX-FileCopyrightText: 2026 The 硅巷图 authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 6: layers that a planner lays over the map, as their files have them. `attributes` is a JSON object of texts by column;
-- a feature's geometry is of any kind.

CREATE TABLE overlay (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    number INTEGER NOT NULL CHECK (number >= 1), -- its place in the list, and its colour
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    day TEXT NOT NULL,
    shown INTEGER NOT NULL CHECK (shown IN (0, 1))
);

CREATE TABLE overlay_feature (
    key INTEGER PRIMARY KEY,
    overlay TEXT NOT NULL REFERENCES overlay (id),
    name_zh TEXT NOT NULL, name_en TEXT NOT NULL,
    attributes TEXT NOT NULL
);
SELECT AddGeometryColumn('overlay_feature', 'geometry', 4326, 'GEOMETRY', 'XY');
SELECT CreateSpatialIndex('overlay_feature', 'geometry');
CREATE INDEX overlay_feature_overlay ON overlay_feature (overlay);
