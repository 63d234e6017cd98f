-- SPDX-FileCopyrightText: 2026 The 硅巷图 authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 7: positions of which nobody says how accurate they are, as files bring them.
-- SQLite cannot change a CHECK, so place is made anew from what it holds.

PRAGMA defer_foreign_keys = ON;

CREATE TEMPORARY TABLE place_6 AS SELECT * FROM place;
SELECT DisableSpatialIndex('place', 'geometry');
DROP TABLE idx_place_geometry;
SELECT DiscardGeometryColumn('place', 'geometry');
DROP TABLE place;
CREATE TABLE place (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name_zh TEXT NOT NULL, name_en TEXT NOT NULL,
    category TEXT NOT NULL CHECK (category IN
        ('renewal', 'elevator', 'garden', 'venue', 'service', 'managed_street', 'route_stop', 'route')),
    address TEXT NOT NULL,
    grade TEXT NOT NULL CHECK (grade IN
        ('published', 'interpolated', 'estimated', 'placed_by_hand', 'assumed', 'unstated', 'street', 'unplaced')),
    uncertainty_m REAL NOT NULL CHECK (uncertainty_m >= 0),
    basis_zh TEXT NOT NULL, basis_en TEXT NOT NULL,
    placed_on TEXT NOT NULL
);
SELECT AddGeometryColumn('place', 'geometry', 4326, 'POINT', 'XY');
SELECT CreateSpatialIndex('place', 'geometry');
INSERT INTO place (key, id, name_zh, name_en, category, address, grade, uncertainty_m, basis_zh, basis_en, placed_on, geometry)
    SELECT key, id, name_zh, name_en, category, address, grade, uncertainty_m, basis_zh, basis_en, placed_on, geometry FROM place_6;
DROP TABLE place_6;
