-- Schema 1, PostgreSQL: in lockstep with sqlite/0001_first.sql, column by column. Statements are parted by a line that
-- holds only ";;". Foreign keys are deferred to the commit, so that a restore may bring rows in any order.

CREATE FUNCTION stipple_refuse() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '%', TG_ARGV[0]; END $$
;;
CREATE FUNCTION stipple_refuse_signed() RETURNS trigger LANGUAGE plpgsql AS
$$
DECLARE
  sid BYTEA;
BEGIN
  IF TG_OP = 'INSERT' THEN sid := NEW.session_id; ELSE sid := OLD.session_id; END IF;
  IF EXISTS (SELECT 1 FROM session WHERE id = sid AND stage = 'signed') THEN
    RAISE EXCEPTION 'stipple:signed';
  END IF;
  RETURN NEW;
END
$$
;;
CREATE TABLE store_meta (
  key   TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
)
;;
-- ---- keys and people ----------------------------------------------------------------------------------------
-- kind: data (held in envelopes); audit, signing, patient (wrapped by the data key)
CREATE TABLE key_store (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  kind             TEXT NOT NULL CHECK (kind IN ('data','audit','signing','patient')),
  parent_id        BYTEA REFERENCES key_store(id) DEFERRABLE INITIALLY DEFERRED,
  public_key       BYTEA,
  wrapped          BYTEA,
  created_utc_ms   BIGINT NOT NULL,
  retired_utc_ms   BIGINT,
  destroyed_utc_ms BIGINT
)
;;
CREATE INDEX key_store_by_kind ON key_store(kind)
;;
CREATE TABLE account (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  login            TEXT NOT NULL UNIQUE,
  role             TEXT NOT NULL CHECK (role IN ('clinician','assistant','administrator','reader','recovery')),
  scope_depth_um   BIGINT NOT NULL,
  licence_until_ymd BIGINT,
  active           BIGINT NOT NULL CHECK (active IN (0,1)),
  public_key       BYTEA NOT NULL,
  version          BIGINT NOT NULL,
  at_utc_ms        BIGINT NOT NULL,
  sealed           BYTEA NOT NULL,
  seal_mac         BYTEA NOT NULL
)
;;
-- Key material is overwritten, not superseded: an old wrapping would go on opening with an old password.
CREATE TABLE credential (
  account_id       BYTEA NOT NULL PRIMARY KEY REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED,
  salt             BYTEA NOT NULL,
  passes           BIGINT NOT NULL,
  memory_kib       BIGINT NOT NULL,
  verifier         BYTEA NOT NULL,
  wrapped_secret   BYTEA NOT NULL,
  changed_utc_ms   BIGINT NOT NULL,
  sealed_pin       BYTEA
)
;;
CREATE TABLE key_envelope (
  account_id       BYTEA NOT NULL REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED,
  key_id           BYTEA NOT NULL REFERENCES key_store(id) DEFERRABLE INITIALLY DEFERRED,
  envelope         BYTEA NOT NULL,
  PRIMARY KEY (account_id, key_id)
)
;;
CREATE TABLE sign_in_state (
  account_id       BYTEA NOT NULL PRIMARY KEY REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED,
  failures         BIGINT NOT NULL,
  last_failure_utc_ms BIGINT NOT NULL
)
;;
CREATE TABLE clinic (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  version          BIGINT NOT NULL UNIQUE,
  name             TEXT NOT NULL,
  address          TEXT NOT NULL,
  phone            TEXT NOT NULL,
  hours            TEXT NOT NULL,
  emergency        TEXT NOT NULL,
  paper            TEXT NOT NULL,
  language         TEXT NOT NULL,
  demo             BIGINT NOT NULL CHECK (demo IN (0,1)),
  content_approved BIGINT NOT NULL CHECK (content_approved IN (0,1)),
  content_version  TEXT NOT NULL,
  at_utc_ms        BIGINT NOT NULL,
  account_id       BYTEA REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED
)
;;
-- ---- patients ------------------------------------------------------------------------------------------------
CREATE TABLE patient (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  key_id           BYTEA NOT NULL REFERENCES key_store(id) DEFERRABLE INITIALLY DEFERRED,
  created_utc_ms   BIGINT NOT NULL,
  account_id       BYTEA NOT NULL REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED,
  legal_hold       BIGINT NOT NULL DEFAULT 0 CHECK (legal_hold IN (0,1)),
  retain_until_ymd BIGINT,
  erased_utc_ms    BIGINT
)
;;
CREATE TABLE patient_version (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient_id       BYTEA NOT NULL REFERENCES patient(id) DEFERRABLE INITIALLY DEFERRED,
  version          BIGINT NOT NULL,
  sex              TEXT NOT NULL CHECK (sex IN ('unknown','female','male','other')),
  paper_language   TEXT NOT NULL,
  fitzpatrick      BIGINT CHECK (fitzpatrick BETWEEN 1 AND 6),
  depth_cap_um     BIGINT,
  at_utc_ms        BIGINT NOT NULL,
  account_id       BYTEA NOT NULL REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED,
  sealed_identity  BYTEA NOT NULL,
  sealed_health    BYTEA NOT NULL,
  UNIQUE (patient_id, version)
)
;;
CREATE TABLE patient_merge (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient_id       BYTEA NOT NULL REFERENCES patient(id) DEFERRABLE INITIALLY DEFERRED,
  into_patient_id  BYTEA NOT NULL REFERENCES patient(id) DEFERRABLE INITIALLY DEFERRED,
  at_utc_ms        BIGINT NOT NULL,
  account_id       BYTEA NOT NULL REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED,
  sealed           BYTEA NOT NULL
)
;;
CREATE INDEX patient_merge_into ON patient_merge(into_patient_id)
;;
CREATE INDEX patient_merge_from ON patient_merge(patient_id)
;;
CREATE TABLE goal_version (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  goal_id          BYTEA NOT NULL,
  patient_id       BYTEA NOT NULL REFERENCES patient(id) DEFERRABLE INITIALLY DEFERRED,
  version          BIGINT NOT NULL,
  concern          TEXT,
  zones            TEXT NOT NULL,
  baseline         BIGINT NOT NULL CHECK (baseline BETWEEN 0 AND 10),
  score_now        BIGINT NOT NULL CHECK (score_now BETWEEN 0 AND 10),
  target           BIGINT NOT NULL CHECK (target BETWEEN 0 AND 10),
  priority         BIGINT NOT NULL,
  recorded_utc_ms  BIGINT NOT NULL,
  at_utc_ms        BIGINT NOT NULL,
  account_id       BYTEA NOT NULL REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED,
  sealed           BYTEA NOT NULL,
  UNIQUE (goal_id, version)
)
;;
CREATE INDEX goal_version_by_patient ON goal_version(patient_id)
;;
CREATE TABLE score (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient_id       BYTEA NOT NULL REFERENCES patient(id) DEFERRABLE INITIALLY DEFERRED,
  goal_id          BYTEA,
  session_id       BYTEA,
  scale            TEXT NOT NULL,
  rater            TEXT NOT NULL,
  value_num        BIGINT NOT NULL,
  value_den        BIGINT NOT NULL,
  items            TEXT NOT NULL,
  at_utc_ms        BIGINT NOT NULL,
  account_id       BYTEA NOT NULL REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED
)
;;
CREATE INDEX score_by_patient ON score(patient_id)
;;
CREATE TABLE chart_event (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient_id       BYTEA NOT NULL REFERENCES patient(id) DEFERRABLE INITIALLY DEFERRED,
  kind             TEXT NOT NULL,
  day_ymd          BIGINT NOT NULL,
  session_id       BYTEA,
  at_utc_ms        BIGINT NOT NULL,
  account_id       BYTEA NOT NULL REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED,
  sealed           BYTEA NOT NULL
)
;;
CREATE INDEX chart_event_by_patient ON chart_event(patient_id)
;;
CREATE TABLE visit (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient_id       BYTEA NOT NULL REFERENCES patient(id) DEFERRABLE INITIALLY DEFERRED,
  day_ymd          BIGINT NOT NULL,
  start_min        BIGINT NOT NULL,
  duration_min     BIGINT NOT NULL,
  room             TEXT NOT NULL,
  arrived_min      BIGINT,
  session_id       BYTEA,
  cancelled        BIGINT NOT NULL DEFAULT 0 CHECK (cancelled IN (0,1)),
  at_utc_ms        BIGINT NOT NULL,
  account_id       BYTEA NOT NULL REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED,
  sealed           BYTEA NOT NULL
)
;;
CREATE INDEX visit_by_day ON visit(day_ymd)
;;
CREATE INDEX visit_by_patient ON visit(patient_id)
;;
-- ---- plans and sessions -----------------------------------------------------------------------------------
-- frozen: 0 while it is a draft of one session; 1 for ever after.
CREATE TABLE plan_version (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  plan_id          BYTEA NOT NULL,
  patient_id       BYTEA NOT NULL REFERENCES patient(id) DEFERRABLE INITIALLY DEFERRED,
  version          BIGINT NOT NULL,
  frozen           BIGINT NOT NULL CHECK (frozen IN (0,1)),
  session_id       BYTEA,
  indication       TEXT NOT NULL,
  sessions_total   BIGINT NOT NULL,
  interval_days    BIGINT NOT NULL,
  zone_count       BIGINT NOT NULL,
  deepest_um       BIGINT NOT NULL,
  zones            TEXT NOT NULL,
  at_utc_ms        BIGINT NOT NULL,
  account_id       BYTEA NOT NULL REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED,
  sealed           BYTEA NOT NULL,
  UNIQUE (plan_id, version)
)
;;
CREATE INDEX plan_version_by_patient ON plan_version(patient_id, at_utc_ms)
;;
CREATE INDEX plan_version_by_session ON plan_version(session_id)
;;
CREATE TRIGGER plan_version_frozen BEFORE UPDATE ON plan_version
FOR EACH ROW WHEN (OLD.frozen = 1) EXECUTE FUNCTION stipple_refuse('stipple:signed')
;;
CREATE TRIGGER plan_version_kept BEFORE DELETE ON plan_version
FOR EACH ROW EXECUTE FUNCTION stipple_refuse('stipple:kept')
;;
CREATE TABLE session (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient_id       BYTEA NOT NULL REFERENCES patient(id) DEFERRABLE INITIALLY DEFERRED,
  stage            TEXT NOT NULL CHECK (stage IN ('draft','preflight','treating','to_sign','signed','abandoned')),
  number           BIGINT NOT NULL,
  of_total         BIGINT NOT NULL,
  version          BIGINT NOT NULL,
  plan_version_id  BYTEA REFERENCES plan_version(id) DEFERRABLE INITIALLY DEFERRED,
  day_ymd          BIGINT NOT NULL,
  created_utc_ms   BIGINT NOT NULL,
  started_utc_ms   BIGINT,
  ended_utc_ms     BIGINT,
  signed_utc_ms    BIGINT,
  changed_utc_ms   BIGINT NOT NULL,
  account_id       BYTEA NOT NULL REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED,
  simulated        BIGINT NOT NULL CHECK (simulated IN (0,1)),
  next_not_before_ymd BIGINT,
  fitzpatrick      BIGINT CHECK (fitzpatrick BETWEEN 1 AND 6),
  skin_today       TEXT NOT NULL,
  skin_after       TEXT NOT NULL,
  moved_from       BYTEA REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
  pen_maker        TEXT,
  pen_model        TEXT,
  pen_serial       TEXT,
  pen_firmware     BIGINT,
  pen_uid          BYTEA,
  pen_simulated    BIGINT CHECK (pen_simulated IN (0,1)),
  cartridge        TEXT,
  cartridge_uid    BYTEA,
  cartridge_lot    TEXT,
  sealed           BYTEA,
  sealed_signature BYTEA
)
;;
CREATE INDEX session_by_patient ON session(patient_id)
;;
CREATE INDEX session_open ON session(stage) WHERE stage IN ('treating','to_sign')
;;
CREATE TRIGGER session_signed BEFORE UPDATE ON session
FOR EACH ROW WHEN (OLD.stage = 'signed') EXECUTE FUNCTION stipple_refuse('stipple:signed')
;;
CREATE TRIGGER session_kept BEFORE DELETE ON session
FOR EACH ROW EXECUTE FUNCTION stipple_refuse('stipple:kept')
;;
CREATE TABLE screening_answer (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  session_id       BYTEA NOT NULL REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
  patient_id       BYTEA NOT NULL REFERENCES patient(id) DEFERRABLE INITIALLY DEFERRED,
  rule             TEXT NOT NULL,
  answer           TEXT NOT NULL CHECK (answer IN ('unanswered','no','yes','unsure')),
  since_ymd        BIGINT,
  zones            TEXT NOT NULL,
  at_utc_ms        BIGINT NOT NULL,
  sealed           BYTEA,
  UNIQUE (session_id, rule)
)
;;
CREATE TRIGGER screening_answer_signed BEFORE UPDATE ON screening_answer
FOR EACH ROW EXECUTE FUNCTION stipple_refuse_signed()
;;
CREATE TRIGGER screening_answer_late BEFORE INSERT ON screening_answer
FOR EACH ROW EXECUTE FUNCTION stipple_refuse_signed()
;;
CREATE TRIGGER screening_answer_kept BEFORE DELETE ON screening_answer
FOR EACH ROW EXECUTE FUNCTION stipple_refuse('stipple:kept')
;;
CREATE TABLE segment (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  session_id       BYTEA NOT NULL REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
  patient_id       BYTEA NOT NULL REFERENCES patient(id) DEFERRABLE INITIALLY DEFERRED,
  ord              BIGINT NOT NULL,
  zone             TEXT NOT NULL,
  depth_um         BIGINT NOT NULL,
  rate_spm         BIGINT NOT NULL,
  passes           BIGINT NOT NULL,
  pattern          TEXT NOT NULL CHECK (pattern IN ('linear','cross_hatch','stamp','circular')),
  end_point        TEXT NOT NULL CHECK (end_point IN ('erythema','erythema_to_pinpoint','pinpoint_bleeding')),
  area_cm2         BIGINT NOT NULL,
  strokes_planned  BIGINT NOT NULL,
  strokes          BIGINT NOT NULL,
  elapsed_ms       BIGINT NOT NULL,
  depth_mean_um    BIGINT,
  depth_peak_um    BIGINT,
  rate_mean_spm    BIGINT,
  passes_delivered BIGINT NOT NULL,
  certainty        TEXT NOT NULL CHECK (certainty IN ('exact','end_uncertain')),
  result           TEXT NOT NULL CHECK (result IN ('not_done','done','partly','unknown')),
  from_pen_log     BIGINT NOT NULL CHECK (from_pen_log IN (0,1)),
  by_hand          BIGINT NOT NULL CHECK (by_hand IN (0,1)),
  observations     TEXT NOT NULL,
  runs             TEXT NOT NULL,
  changed_utc_ms   BIGINT NOT NULL,
  sealed           BYTEA,
  UNIQUE (session_id, ord)
)
;;
CREATE INDEX segment_by_patient ON segment(patient_id, zone)
;;
CREATE TRIGGER segment_signed BEFORE UPDATE ON segment
FOR EACH ROW EXECUTE FUNCTION stipple_refuse_signed()
;;
CREATE TRIGGER segment_late BEFORE INSERT ON segment
FOR EACH ROW EXECUTE FUNCTION stipple_refuse_signed()
;;
CREATE TRIGGER segment_kept BEFORE DELETE ON segment
FOR EACH ROW EXECUTE FUNCTION stipple_refuse('stipple:kept')
;;
CREATE TABLE session_alarm (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  session_id       BYTEA NOT NULL REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
  patient_id       BYTEA NOT NULL REFERENCES patient(id) DEFERRABLE INITIALLY DEFERRED,
  at_utc_ms        BIGINT NOT NULL,
  alarm            BIGINT NOT NULL,
  priority         BIGINT NOT NULL,
  detail           BIGINT NOT NULL,
  value            BIGINT NOT NULL,
  since_mono_ns    BIGINT NOT NULL,
  cause_present    BIGINT NOT NULL CHECK (cause_present IN (0,1)),
  zone             TEXT NOT NULL
)
;;
CREATE INDEX session_alarm_by_session ON session_alarm(session_id)
;;
CREATE TRIGGER session_alarm_fixed BEFORE UPDATE ON session_alarm
FOR EACH ROW EXECUTE FUNCTION stipple_refuse('stipple:kept')
;;
CREATE TRIGGER session_alarm_late BEFORE INSERT ON session_alarm
FOR EACH ROW EXECUTE FUNCTION stipple_refuse_signed()
;;
CREATE TRIGGER session_alarm_kept BEFORE DELETE ON session_alarm
FOR EACH ROW EXECUTE FUNCTION stipple_refuse('stipple:kept')
;;
CREATE TABLE session_signature (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  session_id       BYTEA NOT NULL UNIQUE REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
  patient_id       BYTEA NOT NULL REFERENCES patient(id) DEFERRABLE INITIALLY DEFERRED,
  account_id       BYTEA NOT NULL REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED,
  signing_key_id   BYTEA NOT NULL REFERENCES key_store(id) DEFERRABLE INITIALLY DEFERRED,
  at_utc_ms        BIGINT NOT NULL,
  meaning          TEXT NOT NULL,
  sha256           BYTEA NOT NULL,
  signature        BYTEA NOT NULL,
  audit_seq        BIGINT NOT NULL,
  audit_link       BYTEA NOT NULL,
  pen_log_count    BIGINT NOT NULL,
  pen_log_sha256   BYTEA NOT NULL,
  recording_sha256 BYTEA NOT NULL,
  sealed_canonical BYTEA NOT NULL
)
;;
CREATE TRIGGER session_signature_fixed BEFORE UPDATE ON session_signature
FOR EACH ROW EXECUTE FUNCTION stipple_refuse('stipple:signed')
;;
CREATE TRIGGER session_signature_kept BEFORE DELETE ON session_signature
FOR EACH ROW EXECUTE FUNCTION stipple_refuse('stipple:signed')
;;
CREATE TABLE addendum (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  session_id       BYTEA NOT NULL REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
  patient_id       BYTEA NOT NULL REFERENCES patient(id) DEFERRABLE INITIALLY DEFERRED,
  account_id       BYTEA NOT NULL REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED,
  kind             TEXT NOT NULL CHECK (kind IN ('addendum','moved_out','moved_in')),
  signing_key_id   BYTEA NOT NULL REFERENCES key_store(id) DEFERRABLE INITIALLY DEFERRED,
  at_utc_ms        BIGINT NOT NULL,
  sha256           BYTEA NOT NULL,
  signature        BYTEA NOT NULL,
  sealed           BYTEA NOT NULL
)
;;
CREATE INDEX addendum_by_session ON addendum(session_id)
;;
CREATE TRIGGER addendum_fixed BEFORE UPDATE ON addendum
FOR EACH ROW EXECUTE FUNCTION stipple_refuse('stipple:signed')
;;
CREATE TRIGGER addendum_kept BEFORE DELETE ON addendum
FOR EACH ROW EXECUTE FUNCTION stipple_refuse('stipple:signed')
;;
-- ---- what the pen wrote ---------------------------------------------------------------------------------------
-- `chain` links each row to the one before it (plain BLAKE2b: the recorder holds no key); the audit log anchors it.
CREATE TABLE pen_log (
  seq              BIGINT NOT NULL PRIMARY KEY,
  pen_serial       TEXT NOT NULL,
  boot_id          BIGINT NOT NULL,
  idx              BIGINT NOT NULL,
  raw              BYTEA NOT NULL CHECK (length(raw) = 32),
  received_utc_ms  BIGINT NOT NULL,
  chain            BYTEA NOT NULL CHECK (length(chain) = 32),
  UNIQUE (pen_serial, boot_id, idx)
)
;;
CREATE INDEX pen_log_by_idx ON pen_log(pen_serial, idx)
;;
CREATE TRIGGER pen_log_fixed BEFORE UPDATE ON pen_log
FOR EACH ROW EXECUTE FUNCTION stipple_refuse('stipple:kept')
;;
CREATE TRIGGER pen_log_kept BEFORE DELETE ON pen_log
FOR EACH ROW EXECUTE FUNCTION stipple_refuse('stipple:kept')
;;
CREATE TABLE pen_log_conflict (
  seq              BIGINT NOT NULL PRIMARY KEY,
  pen_serial       TEXT NOT NULL,
  boot_id          BIGINT NOT NULL,
  idx              BIGINT NOT NULL,
  raw              BYTEA NOT NULL CHECK (length(raw) = 32),
  received_utc_ms  BIGINT NOT NULL
)
;;
CREATE TABLE pen_event (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  session_id       BYTEA NOT NULL REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
  patient_id       BYTEA NOT NULL REFERENCES patient(id) DEFERRABLE INITIALLY DEFERRED,
  at_utc_ms        BIGINT NOT NULL,
  kind             TEXT NOT NULL,
  detail           TEXT NOT NULL
)
;;
CREATE INDEX pen_event_by_session ON pen_event(session_id)
;;
CREATE TABLE telemetry_block (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  session_id       BYTEA NOT NULL REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
  patient_id       BYTEA NOT NULL REFERENCES patient(id) DEFERRABLE INITIALLY DEFERRED,
  segment_id       BYTEA,
  first_utc_ms     BIGINT NOT NULL,
  last_utc_ms      BIGINT NOT NULL,
  codec            TEXT NOT NULL,
  data             BYTEA NOT NULL
)
;;
CREATE INDEX telemetry_block_by_session ON telemetry_block(session_id)
;;
CREATE TABLE recording (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  session_id       BYTEA NOT NULL REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
  patient_id       BYTEA NOT NULL REFERENCES patient(id) DEFERRABLE INITIALLY DEFERRED,
  file             TEXT NOT NULL,
  bytes            BIGINT NOT NULL,
  sha256           BYTEA NOT NULL,
  at_utc_ms        BIGINT NOT NULL
)
;;
CREATE INDEX recording_by_session ON recording(session_id)
;;
-- ---- things used, given, agreed, seen ------------------------------------------------------------------------
CREATE TABLE cartridge_use (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  uid              BYTEA NOT NULL,
  session_id       BYTEA NOT NULL REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
  patient_id       BYTEA NOT NULL REFERENCES patient(id) DEFERRABLE INITIALLY DEFERRED,
  pins             BIGINT NOT NULL,
  lot              TEXT NOT NULL,
  at_utc_ms        BIGINT NOT NULL,
  UNIQUE (uid, session_id)
)
;;
CREATE TABLE product_lot (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  kind             TEXT NOT NULL,
  name             TEXT NOT NULL,
  lot              TEXT NOT NULL,
  expiry_ymd       BIGINT,
  quantity         BIGINT NOT NULL,
  detail           TEXT NOT NULL,
  at_utc_ms        BIGINT NOT NULL,
  account_id       BYTEA NOT NULL REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED
)
;;
CREATE TABLE anaesthetic (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  session_id       BYTEA NOT NULL REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
  patient_id       BYTEA NOT NULL REFERENCES patient(id) DEFERRABLE INITIALLY DEFERRED,
  product_lot_id   BYTEA REFERENCES product_lot(id) DEFERRABLE INITIALLY DEFERRED,
  applied_utc_ms   BIGINT NOT NULL,
  removed_utc_ms   BIGINT,
  zones            TEXT NOT NULL,
  at_utc_ms        BIGINT NOT NULL,
  account_id       BYTEA NOT NULL REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED,
  sealed           BYTEA
)
;;
CREATE INDEX anaesthetic_by_session ON anaesthetic(session_id)
;;
CREATE TABLE consent (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient_id       BYTEA NOT NULL REFERENCES patient(id) DEFERRABLE INITIALLY DEFERRED,
  session_id       BYTEA,
  form             TEXT NOT NULL,
  form_version     TEXT NOT NULL,
  language         TEXT NOT NULL,
  decision         TEXT NOT NULL CHECK (decision IN ('given','refused','withdrawn')),
  at_utc_ms        BIGINT NOT NULL,
  account_id       BYTEA NOT NULL REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED,
  sealed           BYTEA NOT NULL
)
;;
CREATE INDEX consent_by_patient ON consent(patient_id)
;;
CREATE TABLE photo (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient_id       BYTEA NOT NULL REFERENCES patient(id) DEFERRABLE INITIALLY DEFERRED,
  session_id       BYTEA,
  kind             TEXT NOT NULL,
  view             TEXT NOT NULL,
  taken_utc_ms     BIGINT NOT NULL,
  file             TEXT NOT NULL,
  bytes            BIGINT NOT NULL,
  sha256           BYTEA NOT NULL,
  at_utc_ms        BIGINT NOT NULL,
  account_id       BYTEA NOT NULL REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED
)
;;
CREATE INDEX photo_by_patient ON photo(patient_id)
;;
CREATE TABLE adverse_event (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient_id       BYTEA NOT NULL REFERENCES patient(id) DEFERRABLE INITIALLY DEFERRED,
  session_id       BYTEA,
  kind             TEXT NOT NULL,
  severity         TEXT NOT NULL,
  at_utc_ms        BIGINT NOT NULL,
  account_id       BYTEA NOT NULL REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED,
  sealed           BYTEA NOT NULL
)
;;
CREATE INDEX adverse_event_by_patient ON adverse_event(patient_id)
;;
CREATE TABLE follow_up (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  patient_id       BYTEA NOT NULL REFERENCES patient(id) DEFERRABLE INITIALLY DEFERRED,
  session_id       BYTEA,
  kind             TEXT NOT NULL,
  due_ymd          BIGINT NOT NULL,
  done_utc_ms      BIGINT,
  at_utc_ms        BIGINT NOT NULL,
  account_id       BYTEA NOT NULL REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED,
  sealed           BYTEA
)
;;
CREATE INDEX follow_up_due ON follow_up(due_ymd) WHERE done_utc_ms IS NULL
;;
CREATE TABLE document (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  session_id       BYTEA NOT NULL REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
  patient_id       BYTEA NOT NULL REFERENCES patient(id) DEFERRABLE INITIALLY DEFERRED,
  kind             TEXT NOT NULL,
  language         TEXT NOT NULL,
  content_version  TEXT NOT NULL,
  at_utc_ms        BIGINT NOT NULL,
  account_id       BYTEA NOT NULL REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED
)
;;
CREATE INDEX document_by_session ON document(session_id)
;;
-- ---- the clinic's memory of itself ---------------------------------------------------------------------------
CREATE TABLE notice (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  kind             TEXT NOT NULL,
  title            TEXT NOT NULL,
  detail           TEXT NOT NULL,
  from_ymd         BIGINT NOT NULL,
  until_ymd        BIGINT,
  at_utc_ms        BIGINT NOT NULL
)
;;
CREATE TABLE backup_run (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  at_utc_ms        BIGINT NOT NULL,
  bytes            BIGINT NOT NULL,
  sha256           BYTEA NOT NULL
)
;;
CREATE TABLE audit (
  seq              BIGINT NOT NULL PRIMARY KEY,
  at_utc_ms        BIGINT NOT NULL,
  account_id       BYTEA,
  action           TEXT NOT NULL,
  subject          TEXT NOT NULL,
  subject_id       BYTEA,
  patient_id       BYTEA,
  row_digest       BYTEA,
  sealed           BYTEA,
  link             BYTEA NOT NULL CHECK (length(link) = 32)
)
;;
CREATE INDEX audit_by_subject ON audit(subject_id, seq)
;;
CREATE INDEX audit_by_patient ON audit(patient_id, seq)
;;
CREATE TRIGGER audit_fixed BEFORE UPDATE ON audit
FOR EACH ROW EXECUTE FUNCTION stipple_refuse('stipple:kept')
;;
CREATE TRIGGER audit_kept BEFORE DELETE ON audit
FOR EACH ROW EXECUTE FUNCTION stipple_refuse('stipple:kept')
;;
CREATE TABLE schema_ledger (
  number           BIGINT NOT NULL PRIMARY KEY,
  name             TEXT NOT NULL,
  sha256           BYTEA NOT NULL,
  schema_sha256    BYTEA NOT NULL,
  at_utc_ms        BIGINT NOT NULL
)
