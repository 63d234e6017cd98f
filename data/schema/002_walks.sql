-- SPDX-FileCopyrightText: 2026 The 硅巷图 authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 2: walks that the user edits, positions placed by hand, streets that a planner closes or knows to be step-free.
-- SQLite cannot change a CHECK or a NOT NULL, so place, walk and walk_stop are made anew from what they hold.

PRAGMA defer_foreign_keys = ON;

ALTER TABLE street ADD COLUMN access TEXT NOT NULL DEFAULT 'usual' CHECK (access IN ('usual', 'step_free', 'closed'));

CREATE TEMPORARY TABLE place_1 AS SELECT * FROM place;
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
        ('published', 'interpolated', 'estimated', 'placed_by_hand', 'assumed', 'street', 'unplaced')),
    uncertainty_m REAL NOT NULL CHECK (uncertainty_m >= 0),
    basis_zh TEXT NOT NULL, basis_en TEXT NOT NULL,
    placed_on TEXT NOT NULL
);
SELECT AddGeometryColumn('place', 'geometry', 4326, 'POINT', 'XY');
SELECT CreateSpatialIndex('place', 'geometry');
INSERT INTO place (key, id, name_zh, name_en, category, address, grade, uncertainty_m, basis_zh, basis_en, placed_on, geometry)
    SELECT key, id, name_zh, name_en, category, address, grade, uncertainty_m, basis_zh, basis_en, '', geometry FROM place_1;
DROP TABLE place_1;

CREATE TEMPORARY TABLE walk_1 AS SELECT * FROM walk;
CREATE TEMPORARY TABLE walk_stop_1 AS SELECT * FROM walk_stop;
DROP TABLE walk_stop;
DROP TABLE walk;
CREATE TABLE walk (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title_zh TEXT NOT NULL, title_en TEXT NOT NULL,
    task TEXT REFERENCES task (id),
    pace_kmh REAL NOT NULL CHECK (pace_kmh > 0),
    step_free INTEGER NOT NULL CHECK (step_free IN (0, 1))
);
INSERT INTO walk SELECT key, id, title_zh, title_en, task, 4.5, 0 FROM walk_1;
CREATE TABLE walk_stop (
    key INTEGER PRIMARY KEY,
    walk TEXT NOT NULL REFERENCES walk (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    place TEXT NOT NULL REFERENCES place (id),
    narration_zh TEXT NOT NULL, narration_en TEXT NOT NULL,
    talk_minutes REAL NOT NULL CHECK (talk_minutes >= 0),
    UNIQUE (walk, number)
);
INSERT INTO walk_stop
    SELECT key, walk, row_number() OVER (PARTITION BY walk ORDER BY key), place, narration_zh, narration_en, 0 FROM walk_stop_1;
DROP TABLE walk_1;
DROP TABLE walk_stop_1;

-- What the way on from a stop passes by, in the order of `key`.
CREATE TABLE walk_via (
    key INTEGER PRIMARY KEY,
    walk TEXT NOT NULL,
    number INTEGER NOT NULL,
    FOREIGN KEY (walk, number) REFERENCES walk_stop (walk, number)
);
SELECT AddGeometryColumn('walk_via', 'geometry', 4326, 'POINT', 'XY');
