-- Schema 3, PostgreSQL, in lockstep with sqlite/0003_content.sql: personal exclusions on the map, protocols and presets, the clinic's edits of the reference content.
-- Nothing here is changed or deleted: a new version supersedes the old one.

CREATE TABLE skin_mark_version (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  mark_id          BYTEA NOT NULL,
  patient_id       BYTEA NOT NULL REFERENCES patient(id) DEFERRABLE INITIALLY DEFERRED,
  version          BIGINT NOT NULL,
  erased           BIGINT NOT NULL CHECK (erased IN (0,1)),
  map_view         TEXT NOT NULL,
  x_e4             BIGINT NOT NULL CHECK (x_e4 BETWEEN 0 AND 10000),
  y_e4             BIGINT NOT NULL CHECK (y_e4 BETWEEN 0 AND 10000),
  radius_e4        BIGINT NOT NULL CHECK (radius_e4 BETWEEN 1 AND 2500),
  kind             TEXT NOT NULL CHECK (kind IN ('mole','tattoo','lesion','filler','other')),
  since_ymd        BIGINT,
  at_utc_ms        BIGINT NOT NULL,
  account_id       BYTEA NOT NULL REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED,
  sealed           BYTEA NOT NULL,
  UNIQUE (mark_id, version)
)
;;
CREATE INDEX skin_mark_version_by_patient ON skin_mark_version(patient_id)
;;
CREATE TRIGGER skin_mark_version_fixed BEFORE UPDATE ON skin_mark_version
FOR EACH ROW EXECUTE FUNCTION stipple_refuse('stipple:kept')
;;
CREATE TRIGGER skin_mark_version_kept BEFORE DELETE ON skin_mark_version
FOR EACH ROW EXECUTE FUNCTION stipple_refuse('stipple:kept')
;;
CREATE TABLE plan_template_version (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  template_id      BYTEA NOT NULL,
  version          BIGINT NOT NULL,
  kind             TEXT NOT NULL CHECK (kind IN ('preset','protocol')),
  state            TEXT NOT NULL CHECK (state IN ('draft','approved','retired')),
  indication       TEXT NOT NULL,
  sessions_total   BIGINT NOT NULL,
  interval_days    BIGINT NOT NULL,
  zones            TEXT NOT NULL,
  at_utc_ms        BIGINT NOT NULL,
  account_id       BYTEA NOT NULL REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED,
  sealed           BYTEA NOT NULL,
  UNIQUE (template_id, version)
)
;;
CREATE TRIGGER plan_template_version_fixed BEFORE UPDATE ON plan_template_version
FOR EACH ROW EXECUTE FUNCTION stipple_refuse('stipple:kept')
;;
CREATE TRIGGER plan_template_version_kept BEFORE DELETE ON plan_template_version
FOR EACH ROW EXECUTE FUNCTION stipple_refuse('stipple:kept')
;;
CREATE TABLE content_edit (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  version          BIGINT NOT NULL UNIQUE,
  file             TEXT NOT NULL,
  entry            TEXT NOT NULL,
  field            TEXT NOT NULL,
  value_before     TEXT NOT NULL,
  value_after      TEXT NOT NULL,
  at_utc_ms        BIGINT NOT NULL,
  account_id       BYTEA NOT NULL REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED,
  sealed           BYTEA NOT NULL
)
;;
CREATE TRIGGER content_edit_fixed BEFORE UPDATE ON content_edit
FOR EACH ROW EXECUTE FUNCTION stipple_refuse('stipple:kept')
;;
CREATE TRIGGER content_edit_kept BEFORE DELETE ON content_edit
FOR EACH ROW EXECUTE FUNCTION stipple_refuse('stipple:kept')
