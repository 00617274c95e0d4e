-- name: plan.add
INSERT INTO plan_version (id, plan_id, patient_id, version, frozen, session_id, indication, sessions_total, interval_days, zone_count, deepest_um, zones, at_utc_ms, account_id, sealed)
VALUES (:id, :plan_id, :patient_id, :version, :frozen, :session_id, :indication, :sessions_total, :interval_days, :zone_count, :deepest_um, :zones, :at_utc_ms, :account_id, :sealed)
-- name: plan.change_draft
UPDATE plan_version SET indication = :indication, sessions_total = :sessions_total, interval_days = :interval_days,
  zone_count = :zone_count, deepest_um = :deepest_um, zones = :zones, at_utc_ms = :at_utc_ms, account_id = :account_id, sealed = :sealed
WHERE id = :id
-- name: plan.freeze
UPDATE plan_version SET frozen = 1 WHERE id = :id AND frozen = 0
-- name: plan.get
SELECT * FROM plan_version WHERE id = :id
-- name: plan.newest_of_patient
SELECT * FROM plan_version WHERE patient_id = :patient_id ORDER BY at_utc_ms DESC, version DESC LIMIT 1
-- name: plan.last_version
SELECT max(version) AS version FROM plan_version WHERE plan_id = :plan_id

-- name: session.add
INSERT INTO session (id, patient_id, stage, number, of_total, version, plan_version_id, day_ymd, created_utc_ms, changed_utc_ms, account_id, simulated, skin_today, skin_after, fitzpatrick)
VALUES (:id, :patient_id, 'draft', :number, :of_total, 1, :plan_version_id, :day_ymd, :created_utc_ms, :changed_utc_ms, :account_id, :simulated, '', '', :fitzpatrick)
-- name: session.get
SELECT * FROM session WHERE id = :id
-- name: session.draft_of_patient
SELECT * FROM session WHERE patient_id = :patient_id AND stage IN ('draft','preflight','treating')
ORDER BY created_utc_ms DESC LIMIT 1
-- name: session.of_patient
SELECT * FROM session WHERE patient_id = :patient_id AND stage <> 'abandoned' ORDER BY number DESC, created_utc_ms DESC
-- name: session.unfinished
SELECT * FROM session WHERE stage IN ('treating','to_sign') ORDER BY started_utc_ms, id
-- name: session.count_of_plan
SELECT count(*) AS n FROM session s JOIN plan_version v ON v.id = s.plan_version_id
WHERE v.plan_id = :plan_id AND s.stage IN ('treating','to_sign','signed')
-- name: session.last_of_patient
SELECT s.id, s.day_ymd, s.number, s.of_total, s.next_not_before_ymd, s.stage FROM session s
WHERE s.patient_id = :patient_id AND s.stage IN ('to_sign','signed') ORDER BY s.started_utc_ms DESC LIMIT 1
-- name: session.set_plan
UPDATE session SET plan_version_id = :plan_version_id, of_total = :of_total, version = version + 1, changed_utc_ms = :changed_utc_ms
WHERE id = :id
-- name: session.set_assessment
UPDATE session SET fitzpatrick = :fitzpatrick, skin_today = :skin_today, sealed = :sealed, version = version + 1, changed_utc_ms = :changed_utc_ms
WHERE id = :id
-- name: session.begin
UPDATE session SET stage = 'treating', started_utc_ms = :started_utc_ms, pen_maker = :pen_maker, pen_model = :pen_model,
  pen_serial = :pen_serial, pen_firmware = :pen_firmware, pen_uid = :pen_uid, pen_simulated = :pen_simulated,
  cartridge = :cartridge, cartridge_uid = :cartridge_uid, cartridge_lot = :cartridge_lot, simulated = :simulated,
  version = version + 1, changed_utc_ms = :changed_utc_ms
WHERE id = :id
-- name: session.begin_by_hand
UPDATE session SET stage = 'treating', started_utc_ms = :started_utc_ms, hand_tool = :hand_tool, cartridge_lot = :cartridge_lot,
  simulated = :simulated, version = version + 1, changed_utc_ms = :changed_utc_ms
WHERE id = :id
-- name: session.set_summary
UPDATE session SET skin_after = :skin_after, sealed = :sealed, sealed_signature = :sealed_signature,
  next_not_before_ymd = :next_not_before_ymd, version = version + 1, changed_utc_ms = :changed_utc_ms
WHERE id = :id
-- name: session.end
UPDATE session SET stage = 'to_sign', ended_utc_ms = :ended_utc_ms, next_not_before_ymd = :next_not_before_ymd,
  version = version + 1, changed_utc_ms = :changed_utc_ms
WHERE id = :id
-- name: session.signed
UPDATE session SET stage = 'signed', signed_utc_ms = :signed_utc_ms, version = version + 1, changed_utc_ms = :changed_utc_ms
WHERE id = :id AND stage = 'to_sign'

-- name: screening.set
INSERT INTO screening_answer (id, session_id, patient_id, rule, answer, since_ymd, zones, at_utc_ms, sealed, source, given_utc_ms, asked_as, account_id, override_account_id)
VALUES (:id, :session_id, :patient_id, :rule, :answer, :since_ymd, :zones, :at_utc_ms, :sealed, :source, :given_utc_ms, :asked_as, :account_id, :override_account_id)
ON CONFLICT (session_id, rule) DO UPDATE SET answer = excluded.answer, since_ymd = excluded.since_ymd,
  zones = excluded.zones, at_utc_ms = excluded.at_utc_ms, sealed = excluded.sealed, source = excluded.source,
  given_utc_ms = excluded.given_utc_ms, asked_as = excluded.asked_as, account_id = excluded.account_id,
  override_account_id = excluded.override_account_id
-- name: screening.of_session
SELECT * FROM screening_answer WHERE session_id = :session_id ORDER BY rule
-- name: screening.earlier
SELECT a.* FROM screening_answer a JOIN session s ON s.id = a.session_id
WHERE a.patient_id = :patient_id AND a.session_id <> :session_id AND a.answer <> 'unanswered'
ORDER BY a.at_utc_ms DESC, a.rule
-- name: screening.progress
SELECT count(*) AS n, sum(CASE WHEN answer = 'unanswered' THEN 1 ELSE 0 END) AS open FROM screening_answer WHERE session_id = :session_id

-- name: numbing.add
INSERT INTO anaesthetic (id, session_id, patient_id, product_lot_id, applied_utc_ms, removed_utc_ms, zones, at_utc_ms, account_id, sealed, product, strength, lot, expiry_ymd, amount_mg, area_cm2, occluded, patient_kg, zone_times)
VALUES (:id, :session_id, :patient_id, :product_lot_id, :applied_utc_ms, :removed_utc_ms, :zones, :at_utc_ms, :account_id, :sealed, :product, :strength, :lot, :expiry_ymd, :amount_mg, :area_cm2, :occluded, :patient_kg, :zone_times)
-- name: numbing.times
UPDATE anaesthetic SET removed_utc_ms = :removed_utc_ms, at_utc_ms = :at_utc_ms, account_id = :account_id, sealed = :sealed, zone_times = :zone_times
WHERE id = :id AND session_id = :session_id
-- name: numbing.get
SELECT * FROM anaesthetic WHERE id = :id
-- name: numbing.of_session
SELECT * FROM anaesthetic WHERE session_id = :session_id ORDER BY applied_utc_ms, id

-- name: segment.add
INSERT INTO segment (id, session_id, patient_id, ord, zone, depth_um, rate_spm, passes, pattern, end_point, area_cm2, strokes_planned, strokes, elapsed_ms, passes_delivered, certainty, result, from_pen_log, by_hand, observations, runs, changed_utc_ms, sealed)
VALUES (:id, :session_id, :patient_id, :ord, :zone, :depth_um, :rate_spm, :passes, :pattern, :end_point, :area_cm2, :strokes_planned, 0, 0, 0, 'exact', 'not_done', 0, :by_hand, '', '[]', :changed_utc_ms, :sealed)
-- name: segment.deliver
UPDATE segment SET strokes_planned = :strokes_planned, strokes = :strokes, elapsed_ms = :elapsed_ms, depth_mean_um = :depth_mean_um,
  depth_peak_um = :depth_peak_um, rate_mean_spm = :rate_mean_spm, passes_delivered = :passes_delivered, certainty = :certainty,
  result = :result, from_pen_log = :from_pen_log, by_hand = :by_hand, observations = :observations, runs = :runs,
  changed_utc_ms = :changed_utc_ms, sealed = :sealed
WHERE id = :id AND session_id = :session_id
-- name: segment.get
SELECT * FROM segment WHERE id = :id
-- name: segment.of_session
SELECT * FROM segment WHERE session_id = :session_id ORDER BY ord

-- name: alarm.add
INSERT INTO session_alarm (id, session_id, patient_id, at_utc_ms, alarm, priority, detail, value, since_mono_ns, cause_present, zone)
VALUES (:id, :session_id, :patient_id, :at_utc_ms, :alarm, :priority, :detail, :value, :since_mono_ns, :cause_present, :zone)
-- name: alarm.of_session
SELECT * FROM session_alarm WHERE session_id = :session_id ORDER BY at_utc_ms, id

-- name: signature.add
INSERT INTO session_signature (id, session_id, patient_id, account_id, signing_key_id, at_utc_ms, meaning, sha256, signature, audit_seq, audit_link, pen_log_count, pen_log_sha256, recording_sha256, sealed_canonical)
VALUES (:id, :session_id, :patient_id, :account_id, :signing_key_id, :at_utc_ms, :meaning, :sha256, :signature, :audit_seq, :audit_link, :pen_log_count, :pen_log_sha256, :recording_sha256, :sealed_canonical)
-- name: signature.of_session
SELECT * FROM session_signature WHERE session_id = :session_id
-- name: signature.all
SELECT * FROM session_signature ORDER BY at_utc_ms, id
-- name: addendum.add
INSERT INTO addendum (id, session_id, patient_id, account_id, kind, signing_key_id, at_utc_ms, sha256, signature, sealed)
VALUES (:id, :session_id, :patient_id, :account_id, :kind, :signing_key_id, :at_utc_ms, :sha256, :signature, :sealed)
-- name: addendum.of_session
SELECT * FROM addendum WHERE session_id = :session_id ORDER BY at_utc_ms, id
-- name: addendum.all
SELECT * FROM addendum ORDER BY at_utc_ms, id

-- name: document.add
INSERT INTO document (id, session_id, patient_id, kind, language, content_version, at_utc_ms, account_id)
VALUES (:id, :session_id, :patient_id, :kind, :language, :content_version, :at_utc_ms, :account_id)
-- name: document.of_session
SELECT kind, language, content_version, at_utc_ms FROM document WHERE session_id = :session_id ORDER BY at_utc_ms

-- name: cartridge.use
INSERT INTO cartridge_use (id, uid, session_id, patient_id, pins, lot, at_utc_ms)
VALUES (:id, :uid, :session_id, :patient_id, :pins, :lot, :at_utc_ms)
-- name: cartridge.used_in
SELECT session_id FROM cartridge_use WHERE uid = :uid
-- name: cartridge.used_elsewhere
SELECT DISTINCT uid FROM cartridge_use WHERE session_id <> :session_id

-- name: pen_log.tip
SELECT seq, chain FROM pen_log ORDER BY seq DESC LIMIT 1
-- name: pen_log.get
SELECT raw FROM pen_log WHERE pen_serial = :pen_serial AND boot_id = :boot_id AND idx = :idx
-- name: pen_log.add
INSERT INTO pen_log (seq, pen_serial, boot_id, idx, raw, received_utc_ms, chain)
VALUES (:seq, :pen_serial, :boot_id, :idx, :raw, :received_utc_ms, :chain)
-- name: pen_log.conflict
INSERT INTO pen_log_conflict (seq, pen_serial, boot_id, idx, raw, received_utc_ms)
VALUES ((SELECT coalesce(max(c.seq), 0) + 1 FROM pen_log_conflict c), :pen_serial, :boot_id, :idx, :raw, :received_utc_ms)
-- name: pen_log.from
SELECT raw FROM pen_log WHERE pen_serial = :pen_serial AND idx >= :idx ORDER BY idx LIMIT :count
-- name: pen_log.highest
SELECT max(idx) AS idx FROM pen_log WHERE pen_serial = :pen_serial
-- name: pen_log.between
SELECT raw FROM pen_log WHERE pen_serial = :pen_serial AND received_utc_ms >= :from_utc_ms AND received_utc_ms <= :to_utc_ms ORDER BY seq
-- name: pen_log.all
SELECT seq, pen_serial, boot_id, idx, raw, received_utc_ms, chain FROM pen_log ORDER BY seq

-- name: recording.add
INSERT INTO recording (id, session_id, patient_id, file, bytes, sha256, at_utc_ms)
VALUES (:id, :session_id, :patient_id, :file, :bytes, :sha256, :at_utc_ms)
-- name: recording.of_session
SELECT file, bytes, sha256 FROM recording WHERE session_id = :session_id ORDER BY at_utc_ms, id
-- name: recording.all
SELECT id, session_id, file, bytes, sha256, 0 AS erased FROM recording ORDER BY id
-- name: photo.all
SELECT f.id, f.patient_id, f.file, f.bytes, f.sha256, CASE WHEN p.erased_utc_ms IS NULL THEN 0 ELSE 1 END AS erased
FROM photo f JOIN patient p ON p.id = f.patient_id ORDER BY f.id
-- name: session.count
SELECT count(*) AS n FROM session
-- name: session.last_day
SELECT max(day_ymd) AS day_ymd FROM session WHERE patient_id = :patient_id AND stage IN ('to_sign','signed')
-- name: session.open_count
SELECT count(*) AS n FROM session WHERE patient_id = :patient_id AND stage IN ('treating','to_sign')
-- name: telemetry.add
INSERT INTO telemetry_block (id, session_id, patient_id, segment_id, first_utc_ms, last_utc_ms, codec, data)
VALUES (:id, :session_id, :patient_id, :segment_id, :first_utc_ms, :last_utc_ms, :codec, :data)
-- name: pen_event.add
INSERT INTO pen_event (id, session_id, patient_id, at_utc_ms, kind, detail)
VALUES (:id, :session_id, :patient_id, :at_utc_ms, :kind, :detail)
-- name: session.set_moved_from
UPDATE session SET moved_from = :moved_from WHERE id = :id
-- name: session.abandon
UPDATE session SET stage = 'abandoned', version = version + 1, changed_utc_ms = :changed_utc_ms WHERE id = :id
-- name: session.last_ended
SELECT max(ended_utc_ms) AS ended_utc_ms FROM session
-- name: session.treating
SELECT count(*) AS n FROM session WHERE stage = 'treating'
-- name: product_lot.patients
SELECT patient_id FROM cartridge_use WHERE upper(trim(lot)) = upper(trim(:lot))
UNION SELECT patient_id FROM session WHERE hand_tool IS NOT NULL AND upper(trim(cartridge_lot)) = upper(trim(:lot))
UNION SELECT patient_id FROM anaesthetic WHERE upper(trim(lot)) = upper(trim(:lot))
UNION SELECT a.patient_id FROM anaesthetic a JOIN product_lot l ON l.id = a.product_lot_id WHERE upper(trim(l.lot)) = upper(trim(:lot))
