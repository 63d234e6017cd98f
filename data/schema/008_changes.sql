-- SPDX-FileCopyrightText: 2026 The 硅巷图 authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 8: what was changed, by whom and when; and a status that nobody has recorded.
-- No earlier schema tells a task that was set to "not started" from one that nobody has touched, so those become unrecorded.

PRAGMA defer_foreign_keys = ON;

CREATE TEMPORARY TABLE task_7 AS SELECT * FROM task;
DROP TABLE task;
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
    status TEXT NOT NULL CHECK (status IN ('unrecorded', 'not_started', 'under_way', 'done', 'paused')),
    responsible TEXT NOT NULL,
    progress TEXT NOT NULL,
    UNIQUE (action, item)
);
INSERT INTO task (key, id, action, item, paragraph, kind, title_zh, title_en, summary_zh, summary_en, timing_zh, timing_en, status, responsible, progress)
    SELECT key, id, action, item, paragraph, kind, title_zh, title_en, summary_zh, summary_en, timing_zh, timing_en,
        CASE status WHEN 'not_started' THEN 'unrecorded' ELSE status END, responsible, progress FROM task_7;
DROP TABLE task_7;

-- A row for each field of each write, in the same transaction. NULL: the record has no such field, or is not there.
CREATE TABLE change (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    step TEXT NOT NULL,
    author TEXT NOT NULL,
    device TEXT NOT NULL,
    time TEXT NOT NULL,
    kind TEXT NOT NULL,
    record TEXT NOT NULL,
    field TEXT NOT NULL,
    old TEXT,
    new TEXT
);
CREATE TRIGGER change_is_not_rewritten BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'a change is written once'); END;
CREATE TRIGGER change_is_not_removed BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'a change is written once'); END;
