-- SPDX-FileCopyrightText: 2026 The 硅巷图 authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 1 of a project file. Texts for people come in two columns, _zh and _en; enumerations are English keys; `key` keeps
-- the order of the records and stays the same for SpatiaLite's index; geometry is WGS-84 (SRID 4326).

CREATE TABLE project (
    key INTEGER PRIMARY KEY CHECK (key = 1),
    title_zh TEXT NOT NULL, title_en TEXT NOT NULL,
    document TEXT NOT NULL,
    date TEXT NOT NULL,
    projects_claimed INTEGER NOT NULL,
    note_zh TEXT NOT NULL, note_en TEXT NOT NULL,
    notice_zh TEXT NOT NULL, notice_en TEXT NOT NULL
);

CREATE TABLE action (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    number INTEGER NOT NULL UNIQUE,
    title_zh TEXT NOT NULL, title_en TEXT NOT NULL
);

CREATE TABLE task (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    action TEXT NOT NULL REFERENCES action (id),
    item INTEGER NOT NULL,
    paragraph TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('platform', 'event', 'renewal', 'service', 'governance', 'organisation')),
    title_zh TEXT NOT NULL, title_en TEXT NOT NULL,
    summary_zh TEXT NOT NULL, summary_en TEXT NOT NULL,
    timing_zh TEXT NOT NULL, timing_en TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('not_started', 'under_way', 'done', 'paused')),
    responsible TEXT NOT NULL,
    progress TEXT NOT NULL,
    UNIQUE (action, item)
);

CREATE TABLE task_unit (
    key INTEGER PRIMARY KEY,
    task TEXT NOT NULL REFERENCES task (id),
    role TEXT NOT NULL CHECK (role IN ('lead', 'partner')),
    name TEXT NOT NULL
);

CREATE TABLE stage_goal (
    key INTEGER PRIMARY KEY,
    task TEXT NOT NULL REFERENCES task (id),
    title TEXT NOT NULL,
    date TEXT NOT NULL
);

CREATE TABLE place (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name_zh TEXT NOT NULL, name_en TEXT NOT NULL,
    category TEXT NOT NULL CHECK (category IN
        ('renewal', 'elevator', 'garden', 'venue', 'service', 'managed_street', 'route_stop', 'route')),
    address TEXT NOT NULL,
    grade TEXT NOT NULL CHECK (grade IN ('published', 'interpolated', 'estimated', 'assumed', 'street', 'unplaced')),
    uncertainty_m REAL NOT NULL CHECK (uncertainty_m >= 0),
    basis_zh TEXT NOT NULL, basis_en TEXT NOT NULL
);
SELECT AddGeometryColumn('place', 'geometry', 4326, 'POINT', 'XY');
SELECT CreateSpatialIndex('place', 'geometry');

CREATE TABLE place_line (
    key INTEGER PRIMARY KEY,
    place TEXT NOT NULL REFERENCES place (id)
);
SELECT AddGeometryColumn('place_line', 'geometry', 4326, 'LINESTRING', 'XY');
SELECT CreateSpatialIndex('place_line', 'geometry');

CREATE TABLE place_task (
    place TEXT NOT NULL REFERENCES place (id),
    task TEXT NOT NULL REFERENCES task (id),
    PRIMARY KEY (place, task)
);

CREATE TABLE street (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name_zh TEXT NOT NULL, name_en TEXT NOT NULL,
    class TEXT NOT NULL CHECK (class IN
        ('trunk', 'primary', 'secondary', 'tertiary', 'residential', 'service', 'footway')),
    quality TEXT NOT NULL CHECK (quality IN ('surveyed', 'traced', 'schematic')),
    elevated INTEGER NOT NULL CHECK (elevated IN (0, 1)),
    note TEXT NOT NULL
);
SELECT AddGeometryColumn('street', 'geometry', 4326, 'LINESTRING', 'XY');
SELECT CreateSpatialIndex('street', 'geometry');

CREATE TABLE station (
    key INTEGER PRIMARY KEY,
    name_zh TEXT NOT NULL, name_en TEXT NOT NULL,
    lines TEXT NOT NULL
);
SELECT AddGeometryColumn('station', 'geometry', 4326, 'POINT', 'XY');
SELECT CreateSpatialIndex('station', 'geometry');

CREATE TABLE block (
    key INTEGER PRIMARY KEY CHECK (key = 1),
    name_zh TEXT NOT NULL, name_en TEXT NOT NULL,
    note_zh TEXT NOT NULL, note_en TEXT NOT NULL
);
SELECT AddGeometryColumn('block', 'geometry', 4326, 'POLYGON', 'XY');

CREATE TABLE walk (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title_zh TEXT NOT NULL, title_en TEXT NOT NULL,
    task TEXT NOT NULL REFERENCES task (id)
);

CREATE TABLE walk_stop (
    key INTEGER PRIMARY KEY,
    walk TEXT NOT NULL REFERENCES walk (id),
    place TEXT NOT NULL REFERENCES place (id),
    narration_zh TEXT NOT NULL, narration_en TEXT NOT NULL
);
