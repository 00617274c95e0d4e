-- Schema 1, SQLite. Statements are parted by a line that holds only ";;".
-- Ids are 16 bytes made by the application. Times are UTC in ms, days decimal YYYYMMDD, depths µm, rates strokes/min.
-- Columns `sealed*` hold XChaCha20-Poly1305 of identity and free text; nothing else may hold any.
-- A column added later must allow NULL: a row's digest covers what is not NULL, so old digests go on to fit.

CREATE TABLE store_meta (
  key   TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID
;;
-- ---- keys and people ----------------------------------------------------------------------------------------
-- kind: data (held in envelopes); audit, signing, patient (wrapped by the data key)
CREATE TABLE key_store (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  kind             TEXT NOT NULL CHECK (kind IN ('data','audit','signing','patient')),
  parent_id        BLOB REFERENCES key_store(id),
  public_key       BLOB,
  wrapped          BLOB,
  created_utc_ms   INTEGER NOT NULL,
  retired_utc_ms   INTEGER,
  destroyed_utc_ms INTEGER
) STRICT
;;
CREATE INDEX key_store_by_kind ON key_store(kind)
;;
CREATE TABLE account (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  login            TEXT NOT NULL UNIQUE,
  role             TEXT NOT NULL CHECK (role IN ('clinician','assistant','administrator','reader','recovery')),
  scope_depth_um   INTEGER NOT NULL,
  licence_until_ymd INTEGER,
  active           INTEGER NOT NULL CHECK (active IN (0,1)),
  public_key       BLOB NOT NULL,
  version          INTEGER NOT NULL,
  at_utc_ms        INTEGER NOT NULL,
  sealed           BLOB NOT NULL,
  seal_mac         BLOB NOT NULL
) STRICT
;;
-- Key material is overwritten, not superseded: an old wrapping would go on opening with an old password.
CREATE TABLE credential (
  account_id       BLOB NOT NULL PRIMARY KEY REFERENCES account(id),
  salt             BLOB NOT NULL,
  passes           INTEGER NOT NULL,
  memory_kib       INTEGER NOT NULL,
  verifier         BLOB NOT NULL,
  wrapped_secret   BLOB NOT NULL,
  changed_utc_ms   INTEGER NOT NULL,
  sealed_pin       BLOB
) STRICT
;;
CREATE TABLE key_envelope (
  account_id       BLOB NOT NULL REFERENCES account(id),
  key_id           BLOB NOT NULL REFERENCES key_store(id),
  envelope         BLOB NOT NULL,
  PRIMARY KEY (account_id, key_id)
) STRICT
;;
CREATE TABLE sign_in_state (
  account_id       BLOB NOT NULL PRIMARY KEY REFERENCES account(id),
  failures         INTEGER NOT NULL,
  last_failure_utc_ms INTEGER NOT NULL
) STRICT
;;
CREATE TABLE clinic (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  version          INTEGER NOT NULL UNIQUE,
  name             TEXT NOT NULL,
  address          TEXT NOT NULL,
  phone            TEXT NOT NULL,
  hours            TEXT NOT NULL,
  emergency        TEXT NOT NULL,
  paper            TEXT NOT NULL,
  language         TEXT NOT NULL,
  demo             INTEGER NOT NULL CHECK (demo IN (0,1)),
  content_approved INTEGER NOT NULL CHECK (content_approved IN (0,1)),
  content_version  TEXT NOT NULL,
  at_utc_ms        INTEGER NOT NULL,
  account_id       BLOB REFERENCES account(id)
) STRICT
;;
-- ---- patients ------------------------------------------------------------------------------------------------
CREATE TABLE patient (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  key_id           BLOB NOT NULL REFERENCES key_store(id),
  created_utc_ms   INTEGER NOT NULL,
  account_id       BLOB NOT NULL REFERENCES account(id),
  legal_hold       INTEGER NOT NULL DEFAULT 0 CHECK (legal_hold IN (0,1)),
  retain_until_ymd INTEGER,
  erased_utc_ms    INTEGER
) STRICT
;;
CREATE TABLE patient_version (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient_id       BLOB NOT NULL REFERENCES patient(id),
  version          INTEGER NOT NULL,
  sex              TEXT NOT NULL CHECK (sex IN ('unknown','female','male','other')),
  paper_language   TEXT NOT NULL,
  fitzpatrick      INTEGER CHECK (fitzpatrick BETWEEN 1 AND 6),
  depth_cap_um     INTEGER,
  at_utc_ms        INTEGER NOT NULL,
  account_id       BLOB NOT NULL REFERENCES account(id),
  sealed_identity  BLOB NOT NULL,
  sealed_health    BLOB NOT NULL,
  UNIQUE (patient_id, version)
) STRICT
;;
CREATE TABLE patient_merge (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient_id       BLOB NOT NULL REFERENCES patient(id),
  into_patient_id  BLOB NOT NULL REFERENCES patient(id),
  at_utc_ms        INTEGER NOT NULL,
  account_id       BLOB NOT NULL REFERENCES account(id),
  sealed           BLOB NOT NULL
) STRICT
;;
CREATE INDEX patient_merge_into ON patient_merge(into_patient_id)
;;
CREATE INDEX patient_merge_from ON patient_merge(patient_id)
;;
CREATE TABLE goal_version (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  goal_id          BLOB NOT NULL,
  patient_id       BLOB NOT NULL REFERENCES patient(id),
  version          INTEGER NOT NULL,
  concern          TEXT,
  zones            TEXT NOT NULL,
  baseline         INTEGER NOT NULL CHECK (baseline BETWEEN 0 AND 10),
  score_now        INTEGER NOT NULL CHECK (score_now BETWEEN 0 AND 10),
  target           INTEGER NOT NULL CHECK (target BETWEEN 0 AND 10),
  priority         INTEGER NOT NULL,
  recorded_utc_ms  INTEGER NOT NULL,
  at_utc_ms        INTEGER NOT NULL,
  account_id       BLOB NOT NULL REFERENCES account(id),
  sealed           BLOB NOT NULL,
  UNIQUE (goal_id, version)
) STRICT
;;
CREATE INDEX goal_version_by_patient ON goal_version(patient_id)
;;
CREATE TABLE score (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient_id       BLOB NOT NULL REFERENCES patient(id),
  goal_id          BLOB,
  session_id       BLOB,
  scale            TEXT NOT NULL,
  rater            TEXT NOT NULL,
  value_num        INTEGER NOT NULL,
  value_den        INTEGER NOT NULL,
  items            TEXT NOT NULL,
  at_utc_ms        INTEGER NOT NULL,
  account_id       BLOB NOT NULL REFERENCES account(id)
) STRICT
;;
CREATE INDEX score_by_patient ON score(patient_id)
;;
CREATE TABLE chart_event (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient_id       BLOB NOT NULL REFERENCES patient(id),
  kind             TEXT NOT NULL,
  day_ymd          INTEGER NOT NULL,
  session_id       BLOB,
  at_utc_ms        INTEGER NOT NULL,
  account_id       BLOB NOT NULL REFERENCES account(id),
  sealed           BLOB NOT NULL
) STRICT
;;
CREATE INDEX chart_event_by_patient ON chart_event(patient_id)
;;
CREATE TABLE visit (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient_id       BLOB NOT NULL REFERENCES patient(id),
  day_ymd          INTEGER NOT NULL,
  start_min        INTEGER NOT NULL,
  duration_min     INTEGER NOT NULL,
  room             TEXT NOT NULL,
  arrived_min      INTEGER,
  session_id       BLOB,
  cancelled        INTEGER NOT NULL DEFAULT 0 CHECK (cancelled IN (0,1)),
  at_utc_ms        INTEGER NOT NULL,
  account_id       BLOB NOT NULL REFERENCES account(id),
  sealed           BLOB NOT NULL
) STRICT
;;
CREATE INDEX visit_by_day ON visit(day_ymd)
;;
CREATE INDEX visit_by_patient ON visit(patient_id)
;;
-- ---- plans and sessions -----------------------------------------------------------------------------------
-- frozen: 0 while it is a draft of one session; 1 for ever after.
CREATE TABLE plan_version (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  plan_id          BLOB NOT NULL,
  patient_id       BLOB NOT NULL REFERENCES patient(id),
  version          INTEGER NOT NULL,
  frozen           INTEGER NOT NULL CHECK (frozen IN (0,1)),
  session_id       BLOB,
  indication       TEXT NOT NULL,
  sessions_total   INTEGER NOT NULL,
  interval_days    INTEGER NOT NULL,
  zone_count       INTEGER NOT NULL,
  deepest_um       INTEGER NOT NULL,
  zones            TEXT NOT NULL,
  at_utc_ms        INTEGER NOT NULL,
  account_id       BLOB NOT NULL REFERENCES account(id),
  sealed           BLOB NOT NULL,
  UNIQUE (plan_id, version)
) STRICT
;;
CREATE INDEX plan_version_by_patient ON plan_version(patient_id, at_utc_ms)
;;
CREATE INDEX plan_version_by_session ON plan_version(session_id)
;;
CREATE TRIGGER plan_version_frozen BEFORE UPDATE ON plan_version WHEN OLD.frozen = 1
BEGIN SELECT RAISE(ABORT, 'stipple:signed'); END
;;
CREATE TRIGGER plan_version_kept BEFORE DELETE ON plan_version
BEGIN SELECT RAISE(ABORT, 'stipple:kept'); END
;;
CREATE TABLE session (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient_id       BLOB NOT NULL REFERENCES patient(id),
  stage            TEXT NOT NULL CHECK (stage IN ('draft','preflight','treating','to_sign','signed','abandoned')),
  number           INTEGER NOT NULL,
  of_total         INTEGER NOT NULL,
  version          INTEGER NOT NULL,
  plan_version_id  BLOB REFERENCES plan_version(id),
  day_ymd          INTEGER NOT NULL,
  created_utc_ms   INTEGER NOT NULL,
  started_utc_ms   INTEGER,
  ended_utc_ms     INTEGER,
  signed_utc_ms    INTEGER,
  changed_utc_ms   INTEGER NOT NULL,
  account_id       BLOB NOT NULL REFERENCES account(id),
  simulated        INTEGER NOT NULL CHECK (simulated IN (0,1)),
  next_not_before_ymd INTEGER,
  fitzpatrick      INTEGER CHECK (fitzpatrick BETWEEN 1 AND 6),
  skin_today       TEXT NOT NULL,
  skin_after       TEXT NOT NULL,
  moved_from       BLOB REFERENCES session(id),
  pen_maker        TEXT,
  pen_model        TEXT,
  pen_serial       TEXT,
  pen_firmware     INTEGER,
  pen_uid          BLOB,
  pen_simulated    INTEGER CHECK (pen_simulated IN (0,1)),
  cartridge        TEXT,
  cartridge_uid    BLOB,
  cartridge_lot    TEXT,
  sealed           BLOB,
  sealed_signature BLOB
) STRICT
;;
CREATE INDEX session_by_patient ON session(patient_id)
;;
CREATE INDEX session_open ON session(stage) WHERE stage IN ('treating','to_sign')
;;
CREATE TRIGGER session_signed BEFORE UPDATE ON session WHEN OLD.stage = 'signed'
BEGIN SELECT RAISE(ABORT, 'stipple:signed'); END
;;
CREATE TRIGGER session_kept BEFORE DELETE ON session
BEGIN SELECT RAISE(ABORT, 'stipple:kept'); END
;;
CREATE TABLE screening_answer (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  session_id       BLOB NOT NULL REFERENCES session(id),
  patient_id       BLOB NOT NULL REFERENCES patient(id),
  rule             TEXT NOT NULL,
  answer           TEXT NOT NULL CHECK (answer IN ('unanswered','no','yes','unsure')),
  since_ymd        INTEGER,
  zones            TEXT NOT NULL,
  at_utc_ms        INTEGER NOT NULL,
  sealed           BLOB,
  UNIQUE (session_id, rule)
) STRICT
;;
CREATE TRIGGER screening_answer_signed BEFORE UPDATE ON screening_answer
WHEN (SELECT stage FROM session WHERE id = OLD.session_id) = 'signed'
BEGIN SELECT RAISE(ABORT, 'stipple:signed'); END
;;
CREATE TRIGGER screening_answer_late BEFORE INSERT ON screening_answer
WHEN (SELECT stage FROM session WHERE id = NEW.session_id) = 'signed'
BEGIN SELECT RAISE(ABORT, 'stipple:signed'); END
;;
CREATE TRIGGER screening_answer_kept BEFORE DELETE ON screening_answer
BEGIN SELECT RAISE(ABORT, 'stipple:kept'); END
;;
CREATE TABLE segment (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  session_id       BLOB NOT NULL REFERENCES session(id),
  patient_id       BLOB NOT NULL REFERENCES patient(id),
  ord              INTEGER NOT NULL,
  zone             TEXT NOT NULL,
  depth_um         INTEGER NOT NULL,
  rate_spm         INTEGER NOT NULL,
  passes           INTEGER NOT NULL,
  pattern          TEXT NOT NULL CHECK (pattern IN ('linear','cross_hatch','stamp','circular')),
  end_point        TEXT NOT NULL CHECK (end_point IN ('erythema','erythema_to_pinpoint','pinpoint_bleeding')),
  area_cm2         INTEGER NOT NULL,
  strokes_planned  INTEGER NOT NULL,
  strokes          INTEGER NOT NULL,
  elapsed_ms       INTEGER NOT NULL,
  depth_mean_um    INTEGER,
  depth_peak_um    INTEGER,
  rate_mean_spm    INTEGER,
  passes_delivered INTEGER NOT NULL,
  certainty        TEXT NOT NULL CHECK (certainty IN ('exact','end_uncertain')),
  result           TEXT NOT NULL CHECK (result IN ('not_done','done','partly','unknown')),
  from_pen_log     INTEGER NOT NULL CHECK (from_pen_log IN (0,1)),
  by_hand          INTEGER NOT NULL CHECK (by_hand IN (0,1)),
  observations     TEXT NOT NULL,
  runs             TEXT NOT NULL,
  changed_utc_ms   INTEGER NOT NULL,
  sealed           BLOB,
  UNIQUE (session_id, ord)
) STRICT
;;
CREATE INDEX segment_by_patient ON segment(patient_id, zone)
;;
CREATE TRIGGER segment_signed BEFORE UPDATE ON segment
WHEN (SELECT stage FROM session WHERE id = OLD.session_id) = 'signed'
BEGIN SELECT RAISE(ABORT, 'stipple:signed'); END
;;
CREATE TRIGGER segment_late BEFORE INSERT ON segment
WHEN (SELECT stage FROM session WHERE id = NEW.session_id) = 'signed'
BEGIN SELECT RAISE(ABORT, 'stipple:signed'); END
;;
CREATE TRIGGER segment_kept BEFORE DELETE ON segment
BEGIN SELECT RAISE(ABORT, 'stipple:kept'); END
;;
CREATE TABLE session_alarm (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  session_id       BLOB NOT NULL REFERENCES session(id),
  patient_id       BLOB NOT NULL REFERENCES patient(id),
  at_utc_ms        INTEGER NOT NULL,
  alarm            INTEGER NOT NULL,
  priority         INTEGER NOT NULL,
  detail           INTEGER NOT NULL,
  value            INTEGER NOT NULL,
  since_mono_ns    INTEGER NOT NULL,
  cause_present    INTEGER NOT NULL CHECK (cause_present IN (0,1)),
  zone             TEXT NOT NULL
) STRICT
;;
CREATE INDEX session_alarm_by_session ON session_alarm(session_id)
;;
CREATE TRIGGER session_alarm_fixed BEFORE UPDATE ON session_alarm
BEGIN SELECT RAISE(ABORT, 'stipple:kept'); END
;;
CREATE TRIGGER session_alarm_late BEFORE INSERT ON session_alarm
WHEN (SELECT stage FROM session WHERE id = NEW.session_id) = 'signed'
BEGIN SELECT RAISE(ABORT, 'stipple:signed'); END
;;
CREATE TRIGGER session_alarm_kept BEFORE DELETE ON session_alarm
BEGIN SELECT RAISE(ABORT, 'stipple:kept'); END
;;
CREATE TABLE session_signature (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  session_id       BLOB NOT NULL UNIQUE REFERENCES session(id),
  patient_id       BLOB NOT NULL REFERENCES patient(id),
  account_id       BLOB NOT NULL REFERENCES account(id),
  signing_key_id   BLOB NOT NULL REFERENCES key_store(id),
  at_utc_ms        INTEGER NOT NULL,
  meaning          TEXT NOT NULL,
  sha256           BLOB NOT NULL,
  signature        BLOB NOT NULL,
  audit_seq        INTEGER NOT NULL,
  audit_link       BLOB NOT NULL,
  pen_log_count    INTEGER NOT NULL,
  pen_log_sha256   BLOB NOT NULL,
  recording_sha256 BLOB NOT NULL,
  sealed_canonical BLOB NOT NULL
) STRICT
;;
CREATE TRIGGER session_signature_fixed BEFORE UPDATE ON session_signature
BEGIN SELECT RAISE(ABORT, 'stipple:signed'); END
;;
CREATE TRIGGER session_signature_kept BEFORE DELETE ON session_signature
BEGIN SELECT RAISE(ABORT, 'stipple:signed'); END
;;
CREATE TABLE addendum (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  session_id       BLOB NOT NULL REFERENCES session(id),
  patient_id       BLOB NOT NULL REFERENCES patient(id),
  account_id       BLOB NOT NULL REFERENCES account(id),
  kind             TEXT NOT NULL CHECK (kind IN ('addendum','moved_out','moved_in')),
  signing_key_id   BLOB NOT NULL REFERENCES key_store(id),
  at_utc_ms        INTEGER NOT NULL,
  sha256           BLOB NOT NULL,
  signature        BLOB NOT NULL,
  sealed           BLOB NOT NULL
) STRICT
;;
CREATE INDEX addendum_by_session ON addendum(session_id)
;;
CREATE TRIGGER addendum_fixed BEFORE UPDATE ON addendum
BEGIN SELECT RAISE(ABORT, 'stipple:signed'); END
;;
CREATE TRIGGER addendum_kept BEFORE DELETE ON addendum
BEGIN SELECT RAISE(ABORT, 'stipple:signed'); END
;;
-- ---- what the pen wrote ---------------------------------------------------------------------------------------
-- `chain` links each row to the one before it (plain BLAKE2b: the recorder holds no key); the audit log anchors it.
CREATE TABLE pen_log (
  seq              INTEGER NOT NULL PRIMARY KEY,
  pen_serial       TEXT NOT NULL,
  boot_id          INTEGER NOT NULL,
  idx              INTEGER NOT NULL,
  raw              BLOB NOT NULL CHECK (length(raw) = 32),
  received_utc_ms  INTEGER NOT NULL,
  chain            BLOB NOT NULL CHECK (length(chain) = 32),
  UNIQUE (pen_serial, boot_id, idx)
) STRICT
;;
CREATE INDEX pen_log_by_idx ON pen_log(pen_serial, idx)
;;
CREATE TRIGGER pen_log_fixed BEFORE UPDATE ON pen_log
BEGIN SELECT RAISE(ABORT, 'stipple:kept'); END
;;
CREATE TRIGGER pen_log_kept BEFORE DELETE ON pen_log
BEGIN SELECT RAISE(ABORT, 'stipple:kept'); END
;;
CREATE TABLE pen_log_conflict (
  seq              INTEGER NOT NULL PRIMARY KEY,
  pen_serial       TEXT NOT NULL,
  boot_id          INTEGER NOT NULL,
  idx              INTEGER NOT NULL,
  raw              BLOB NOT NULL CHECK (length(raw) = 32),
  received_utc_ms  INTEGER NOT NULL
) STRICT
;;
CREATE TABLE pen_event (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  session_id       BLOB NOT NULL REFERENCES session(id),
  patient_id       BLOB NOT NULL REFERENCES patient(id),
  at_utc_ms        INTEGER NOT NULL,
  kind             TEXT NOT NULL,
  detail           TEXT NOT NULL
) STRICT
;;
CREATE INDEX pen_event_by_session ON pen_event(session_id)
;;
CREATE TABLE telemetry_block (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  session_id       BLOB NOT NULL REFERENCES session(id),
  patient_id       BLOB NOT NULL REFERENCES patient(id),
  segment_id       BLOB,
  first_utc_ms     INTEGER NOT NULL,
  last_utc_ms      INTEGER NOT NULL,
  codec            TEXT NOT NULL,
  data             BLOB NOT NULL
) STRICT
;;
CREATE INDEX telemetry_block_by_session ON telemetry_block(session_id)
;;
CREATE TABLE recording (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  session_id       BLOB NOT NULL REFERENCES session(id),
  patient_id       BLOB NOT NULL REFERENCES patient(id),
  file             TEXT NOT NULL,
  bytes            INTEGER NOT NULL,
  sha256           BLOB NOT NULL,
  at_utc_ms        INTEGER NOT NULL
) STRICT
;;
CREATE INDEX recording_by_session ON recording(session_id)
;;
-- ---- things used, given, agreed, seen ------------------------------------------------------------------------
CREATE TABLE cartridge_use (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  uid              BLOB NOT NULL,
  session_id       BLOB NOT NULL REFERENCES session(id),
  patient_id       BLOB NOT NULL REFERENCES patient(id),
  pins             INTEGER NOT NULL,
  lot              TEXT NOT NULL,
  at_utc_ms        INTEGER NOT NULL,
  UNIQUE (uid, session_id)
) STRICT
;;
CREATE TABLE product_lot (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  kind             TEXT NOT NULL,
  name             TEXT NOT NULL,
  lot              TEXT NOT NULL,
  expiry_ymd       INTEGER,
  quantity         INTEGER NOT NULL,
  detail           TEXT NOT NULL,
  at_utc_ms        INTEGER NOT NULL,
  account_id       BLOB NOT NULL REFERENCES account(id)
) STRICT
;;
CREATE TABLE anaesthetic (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  session_id       BLOB NOT NULL REFERENCES session(id),
  patient_id       BLOB NOT NULL REFERENCES patient(id),
  product_lot_id   BLOB REFERENCES product_lot(id),
  applied_utc_ms   INTEGER NOT NULL,
  removed_utc_ms   INTEGER,
  zones            TEXT NOT NULL,
  at_utc_ms        INTEGER NOT NULL,
  account_id       BLOB NOT NULL REFERENCES account(id),
  sealed           BLOB
) STRICT
;;
CREATE INDEX anaesthetic_by_session ON anaesthetic(session_id)
;;
CREATE TABLE consent (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient_id       BLOB NOT NULL REFERENCES patient(id),
  session_id       BLOB,
  form             TEXT NOT NULL,
  form_version     TEXT NOT NULL,
  language         TEXT NOT NULL,
  decision         TEXT NOT NULL CHECK (decision IN ('given','refused','withdrawn')),
  at_utc_ms        INTEGER NOT NULL,
  account_id       BLOB NOT NULL REFERENCES account(id),
  sealed           BLOB NOT NULL
) STRICT
;;
CREATE INDEX consent_by_patient ON consent(patient_id)
;;
CREATE TABLE photo (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient_id       BLOB NOT NULL REFERENCES patient(id),
  session_id       BLOB,
  kind             TEXT NOT NULL,
  view             TEXT NOT NULL,
  taken_utc_ms     INTEGER NOT NULL,
  file             TEXT NOT NULL,
  bytes            INTEGER NOT NULL,
  sha256           BLOB NOT NULL,
  at_utc_ms        INTEGER NOT NULL,
  account_id       BLOB NOT NULL REFERENCES account(id)
) STRICT
;;
CREATE INDEX photo_by_patient ON photo(patient_id)
;;
CREATE TABLE adverse_event (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient_id       BLOB NOT NULL REFERENCES patient(id),
  session_id       BLOB,
  kind             TEXT NOT NULL,
  severity         TEXT NOT NULL,
  at_utc_ms        INTEGER NOT NULL,
  account_id       BLOB NOT NULL REFERENCES account(id),
  sealed           BLOB NOT NULL
) STRICT
;;
CREATE INDEX adverse_event_by_patient ON adverse_event(patient_id)
;;
CREATE TABLE follow_up (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient_id       BLOB NOT NULL REFERENCES patient(id),
  session_id       BLOB,
  kind             TEXT NOT NULL,
  due_ymd          INTEGER NOT NULL,
  done_utc_ms      INTEGER,
  at_utc_ms        INTEGER NOT NULL,
  account_id       BLOB NOT NULL REFERENCES account(id),
  sealed           BLOB
) STRICT
;;
CREATE INDEX follow_up_due ON follow_up(due_ymd) WHERE done_utc_ms IS NULL
;;
CREATE TABLE document (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  session_id       BLOB NOT NULL REFERENCES session(id),
  patient_id       BLOB NOT NULL REFERENCES patient(id),
  kind             TEXT NOT NULL,
  language         TEXT NOT NULL,
  content_version  TEXT NOT NULL,
  at_utc_ms        INTEGER NOT NULL,
  account_id       BLOB NOT NULL REFERENCES account(id)
) STRICT
;;
CREATE INDEX document_by_session ON document(session_id)
;;
-- ---- the clinic's memory of itself ---------------------------------------------------------------------------
CREATE TABLE notice (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  kind             TEXT NOT NULL,
  title            TEXT NOT NULL,
  detail           TEXT NOT NULL,
  from_ymd         INTEGER NOT NULL,
  until_ymd        INTEGER,
  at_utc_ms        INTEGER NOT NULL
) STRICT
;;
CREATE TABLE backup_run (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  at_utc_ms        INTEGER NOT NULL,
  bytes            INTEGER NOT NULL,
  sha256           BLOB NOT NULL
) STRICT
;;
CREATE TABLE audit (
  seq              INTEGER NOT NULL PRIMARY KEY,
  at_utc_ms        INTEGER NOT NULL,
  account_id       BLOB,
  action           TEXT NOT NULL,
  subject          TEXT NOT NULL,
  subject_id       BLOB,
  patient_id       BLOB,
  row_digest       BLOB,
  sealed           BLOB,
  link             BLOB NOT NULL CHECK (length(link) = 32)
) STRICT
;;
CREATE INDEX audit_by_subject ON audit(subject_id, seq)
;;
CREATE INDEX audit_by_patient ON audit(patient_id, seq)
;;
CREATE TRIGGER audit_fixed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'stipple:kept'); END
;;
CREATE TRIGGER audit_kept BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'stipple:kept'); END
;;
CREATE TABLE schema_ledger (
  number           INTEGER NOT NULL PRIMARY KEY,
  name             TEXT NOT NULL,
  sha256           BLOB NOT NULL,
  schema_sha256    BLOB NOT NULL,
  at_utc_ms        INTEGER NOT NULL
) STRICT
