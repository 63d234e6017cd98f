-- SPDX-FileCopyrightText: 2026 The 硅巷图 authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 3: a street's level over the ground (bridges above 0, tunnels below), and the scenes of a briefing. A scene may outlive what
-- it is about (it is then not shown), so its references are not held to. Empty words, views and layers come from the records.

ALTER TABLE street ADD COLUMN level INTEGER NOT NULL DEFAULT 0;
UPDATE street SET level = elevated;

CREATE TABLE scene (
    key INTEGER PRIMARY KEY, -- the order of the scenes
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('title', 'overview', 'figures', 'action', 'task', 'place', 'walk', 'closing')),
    action TEXT NOT NULL,
    task TEXT NOT NULL,
    place TEXT NOT NULL,
    walk TEXT NOT NULL,
    stop INTEGER NOT NULL CHECK (stop >= 0),
    hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
    title_zh TEXT NOT NULL, title_en TEXT NOT NULL,
    notes_zh TEXT NOT NULL, notes_en TEXT NOT NULL,
    seconds REAL NOT NULL CHECK (seconds >= 0),
    zoom REAL, -- a view of its own: WGS-84 centre, zoom, degrees turned; else NULL
    longitude REAL,
    latitude REAL,
    bearing REAL,
    has_layers INTEGER NOT NULL CHECK (has_layers IN (0, 1)), -- layers of its own: scene_hidden_layer and the filters
    filter_action TEXT NOT NULL,
    filter_status TEXT NOT NULL,
    filter_grade TEXT NOT NULL
);

CREATE TABLE scene_line (
    key INTEGER PRIMARY KEY,
    scene TEXT NOT NULL REFERENCES scene (id),
    text_zh TEXT NOT NULL, text_en TEXT NOT NULL
);

CREATE TABLE scene_hidden_layer (
    scene TEXT NOT NULL REFERENCES scene (id),
    layer TEXT NOT NULL,
    PRIMARY KEY (scene, layer)
);

CREATE TABLE scene_highlight (
    key INTEGER PRIMARY KEY,
    scene TEXT NOT NULL REFERENCES scene (id),
    place TEXT NOT NULL
);
