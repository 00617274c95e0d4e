-- Schema 3: personal exclusions on the map, protocols and presets, the clinic's edits of the reference content.
-- Nothing here is changed or deleted: a new version supersedes the old one.

CREATE TABLE skin_mark_version (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  mark_id          BLOB NOT NULL,
  patient_id       BLOB NOT NULL REFERENCES patient(id),
  version          INTEGER NOT NULL,
  erased           INTEGER NOT NULL CHECK (erased IN (0,1)),
  map_view         TEXT NOT NULL,
  x_e4             INTEGER NOT NULL CHECK (x_e4 BETWEEN 0 AND 10000),
  y_e4             INTEGER NOT NULL CHECK (y_e4 BETWEEN 0 AND 10000),
  radius_e4        INTEGER NOT NULL CHECK (radius_e4 BETWEEN 1 AND 2500),
  kind             TEXT NOT NULL CHECK (kind IN ('mole','tattoo','lesion','filler','other')),
  since_ymd        INTEGER,
  at_utc_ms        INTEGER NOT NULL,
  account_id       BLOB NOT NULL REFERENCES account(id),
  sealed           BLOB NOT NULL,
  UNIQUE (mark_id, version)
) STRICT
;;
CREATE INDEX skin_mark_version_by_patient ON skin_mark_version(patient_id)
;;
CREATE TRIGGER skin_mark_version_fixed BEFORE UPDATE ON skin_mark_version
BEGIN SELECT RAISE(ABORT, 'stipple:kept'); END
;;
CREATE TRIGGER skin_mark_version_kept BEFORE DELETE ON skin_mark_version
BEGIN SELECT RAISE(ABORT, 'stipple:kept'); END
;;
CREATE TABLE plan_template_version (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  template_id      BLOB NOT NULL,
  version          INTEGER NOT NULL,
  kind             TEXT NOT NULL CHECK (kind IN ('preset','protocol')),
  state            TEXT NOT NULL CHECK (state IN ('draft','approved','retired')),
  indication       TEXT NOT NULL,
  sessions_total   INTEGER NOT NULL,
  interval_days    INTEGER NOT NULL,
  zones            TEXT NOT NULL,
  at_utc_ms        INTEGER NOT NULL,
  account_id       BLOB NOT NULL REFERENCES account(id),
  sealed           BLOB NOT NULL,
  UNIQUE (template_id, version)
) STRICT
;;
CREATE TRIGGER plan_template_version_fixed BEFORE UPDATE ON plan_template_version
BEGIN SELECT RAISE(ABORT, 'stipple:kept'); END
;;
CREATE TRIGGER plan_template_version_kept BEFORE DELETE ON plan_template_version
BEGIN SELECT RAISE(ABORT, 'stipple:kept'); END
;;
CREATE TABLE content_edit (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  version          INTEGER NOT NULL UNIQUE,
  file             TEXT NOT NULL,
  entry            TEXT NOT NULL,
  field            TEXT NOT NULL,
  value_before     TEXT NOT NULL,
  value_after      TEXT NOT NULL,
  at_utc_ms        INTEGER NOT NULL,
  account_id       BLOB NOT NULL REFERENCES account(id),
  sealed           BLOB NOT NULL
) STRICT
;;
CREATE TRIGGER content_edit_fixed BEFORE UPDATE ON content_edit
BEGIN SELECT RAISE(ABORT, 'stipple:kept'); END
;;
CREATE TRIGGER content_edit_kept BEFORE DELETE ON content_edit
BEGIN SELECT RAISE(ABORT, 'stipple:kept'); END
