-- name: patient.add
INSERT INTO patient (id, key_id, created_utc_ms, account_id) VALUES (:id, :key_id, :created_utc_ms, :account_id)
-- name: patient_version.add
INSERT INTO patient_version (id, patient_id, version, sex, paper_language, fitzpatrick, depth_cap_um, at_utc_ms, account_id, sealed_identity, sealed_health)
VALUES (:id, :patient_id, :version, :sex, :paper_language, :fitzpatrick, :depth_cap_um, :at_utc_ms, :account_id, :sealed_identity, :sealed_health)
-- name: patient.newest
SELECT v.*, p.erased_utc_ms FROM patient_version v JOIN patient p ON p.id = v.patient_id
WHERE v.patient_id = :patient_id ORDER BY v.version DESC LIMIT 1
-- Everybody, for the index of names. Each table is read once from end to end and put together in memory; a join would look up four
-- places for every patient, which is most of what somebody waits for who signs in to a large clinic.
-- name: patient.key_of_each
SELECT id, key_id FROM patient
-- name: patient.merged_away
SELECT patient_id FROM patient_merge
-- name: patient.wrapped_keys
SELECT id, wrapped FROM key_store WHERE wrapped IS NOT NULL AND kind || '' = 'patient'
-- name: patient.identities
SELECT id, patient_id, version, sealed_identity FROM patient_version
-- name: patient.count
SELECT count(*) AS n FROM patient

-- name: goal.add
INSERT INTO goal_version (id, goal_id, patient_id, version, concern, zones, baseline, score_now, target, priority, recorded_utc_ms, at_utc_ms, account_id, sealed)
VALUES (:id, :goal_id, :patient_id, :version, :concern, :zones, :baseline, :score_now, :target, :priority, :recorded_utc_ms, :at_utc_ms, :account_id, :sealed)
-- name: goal.newest
SELECT * FROM goal_version WHERE goal_id = :goal_id ORDER BY version DESC LIMIT 1
-- name: goal.of_patient
SELECT * FROM goal_version g WHERE g.patient_id = :patient_id
  AND g.version = (SELECT max(h.version) FROM goal_version h WHERE h.goal_id = g.goal_id)
ORDER BY g.priority, g.recorded_utc_ms, g.goal_id
-- name: score.add
INSERT INTO score (id, patient_id, goal_id, session_id, scale, rater, value_num, value_den, items, at_utc_ms, account_id)
VALUES (:id, :patient_id, :goal_id, :session_id, :scale, :rater, :value_num, :value_den, :items, :at_utc_ms, :account_id)
-- name: score.add_scale
INSERT INTO score (id, patient_id, session_id, scale, rater, value_num, value_den, items, at_utc_ms, account_id, version, purpose, band, items_rated, set_by_hand)
VALUES (:id, :patient_id, :session_id, :scale, :rater, :value_num, :value_den, :items, :at_utc_ms, :account_id, :version, :purpose, :band, :items_rated, :set_by_hand)
-- name: score.scales_of_patient
SELECT * FROM score WHERE patient_id = :patient_id AND version IS NOT NULL ORDER BY at_utc_ms DESC, id
-- name: score.of_patient
SELECT goal_id, scale, rater, value_num, value_den, at_utc_ms FROM score WHERE patient_id = :patient_id ORDER BY at_utc_ms

-- name: visit.add
INSERT INTO visit (id, patient_id, day_ymd, start_min, duration_min, room, arrived_min, session_id, at_utc_ms, account_id, sealed)
VALUES (:id, :patient_id, :day_ymd, :start_min, :duration_min, :room, :arrived_min, :session_id, :at_utc_ms, :account_id, :sealed)
-- name: visit.change
UPDATE visit SET day_ymd = :day_ymd, start_min = :start_min, duration_min = :duration_min, room = :room,
  arrived_min = :arrived_min, at_utc_ms = :at_utc_ms, account_id = :account_id, sealed = :sealed
WHERE id = :id AND patient_id = :patient_id AND cancelled = 0 AND (session_id IS NULL OR day_ymd = :day_ymd)
-- name: visit.cancel
UPDATE visit SET cancelled = 1, at_utc_ms = :at_utc_ms, account_id = :account_id
WHERE id = :id AND cancelled = 0 AND session_id IS NULL
-- name: visit.get
SELECT * FROM visit WHERE id = :id
-- name: visit.between
SELECT v.*, s.stage, s.number, s.of_total FROM visit v LEFT JOIN session s ON s.id = v.session_id
WHERE v.day_ymd >= :from_ymd AND v.day_ymd <= :to_ymd AND v.cancelled = 0 ORDER BY v.day_ymd, v.start_min, v.id
-- name: visit.count_of_day
SELECT count(*) AS n FROM visit WHERE day_ymd = :day_ymd
-- name: visit.free_of_patient
SELECT * FROM visit WHERE patient_id = :patient_id AND day_ymd = :day_ymd AND session_id IS NULL AND cancelled = 0
ORDER BY start_min LIMIT 1
-- name: visit.of_patient_from
SELECT * FROM visit WHERE patient_id = :patient_id AND day_ymd >= :day_ymd AND cancelled = 0 ORDER BY day_ymd, start_min
-- name: visit.link
UPDATE visit SET session_id = :session_id, at_utc_ms = :at_utc_ms WHERE id = :id

-- name: chart_event.add
INSERT INTO chart_event (id, patient_id, kind, day_ymd, session_id, at_utc_ms, account_id, sealed)
VALUES (:id, :patient_id, :kind, :day_ymd, :session_id, :at_utc_ms, :account_id, :sealed)
-- name: chart_event.of_patient
SELECT * FROM chart_event WHERE patient_id = :patient_id ORDER BY day_ymd DESC, at_utc_ms DESC

-- name: follow_up.add
INSERT INTO follow_up (id, patient_id, session_id, kind, due_ymd, at_utc_ms, account_id, sealed)
VALUES (:id, :patient_id, :session_id, :kind, :due_ymd, :at_utc_ms, :account_id, :sealed)
-- name: follow_up.due
SELECT id, patient_id, session_id, kind, due_ymd, sealed FROM follow_up
WHERE done_utc_ms IS NULL AND due_ymd <= :day_ymd ORDER BY due_ymd, at_utc_ms, id
-- name: product_lot.add
INSERT INTO product_lot (id, kind, name, lot, expiry_ymd, quantity, detail, at_utc_ms, account_id)
VALUES (:id, :kind, :name, :lot, :expiry_ymd, :quantity, :detail, :at_utc_ms, :account_id)
-- name: product_lot.expiring
SELECT id, kind, name, lot, expiry_ymd, quantity, detail FROM product_lot
WHERE expiry_ymd IS NOT NULL AND expiry_ymd <= :day_ymd AND quantity > 0 ORDER BY expiry_ymd, lot
-- name: notice.add
INSERT INTO notice (id, kind, title, detail, from_ymd, until_ymd, at_utc_ms)
VALUES (:id, :kind, :title, :detail, :from_ymd, :until_ymd, :at_utc_ms)
-- name: notice.current
SELECT kind, title, detail, until_ymd FROM notice
WHERE from_ymd <= :day_ymd AND (until_ymd IS NULL OR until_ymd >= :day_ymd) ORDER BY at_utc_ms, id
-- name: patient.set_rules
UPDATE patient SET legal_hold = :legal_hold, retain_until_ymd = :retain_until_ymd WHERE id = :id
-- name: patient.set_erased
UPDATE patient SET erased_utc_ms = :at_utc_ms WHERE id = :id
-- name: photo.of_patient
SELECT id, file, kind, view, taken_utc_ms, session_id, sha256 FROM photo WHERE patient_id = :patient_id ORDER BY taken_utc_ms, id
-- name: photo.add
INSERT INTO photo (id, patient_id, session_id, kind, view, taken_utc_ms, file, bytes, sha256, at_utc_ms, account_id)
VALUES (:id, :patient_id, :session_id, :kind, :view, :taken_utc_ms, :file, :bytes, :sha256, :at_utc_ms, :account_id)

-- name: merge.add
INSERT INTO patient_merge (id, patient_id, into_patient_id, at_utc_ms, account_id, sealed)
VALUES (:id, :patient_id, :into_patient_id, :at_utc_ms, :account_id, :sealed)
-- name: merge.of
SELECT into_patient_id FROM patient_merge WHERE patient_id = :patient_id ORDER BY at_utc_ms DESC LIMIT 1
-- name: merge.into
SELECT patient_id FROM patient_merge WHERE into_patient_id = :into_patient_id ORDER BY at_utc_ms

-- name: consent.add
INSERT INTO consent (id, patient_id, session_id, form, form_version, language, decision, at_utc_ms, account_id, sealed)
VALUES (:id, :patient_id, :session_id, :form, :form_version, :language, :decision, :at_utc_ms, :account_id, :sealed)
-- name: consent.of_patient
SELECT * FROM consent WHERE patient_id = :patient_id ORDER BY at_utc_ms DESC, id
-- name: adverse_event.add
INSERT INTO adverse_event (id, patient_id, session_id, kind, severity, at_utc_ms, account_id, sealed)
VALUES (:id, :patient_id, :session_id, :kind, :severity, :at_utc_ms, :account_id, :sealed)
-- name: adverse_event.of_patient
SELECT * FROM adverse_event WHERE patient_id = :patient_id ORDER BY at_utc_ms DESC, id
-- name: follow_up.change
UPDATE follow_up SET due_ymd = :due_ymd, done_utc_ms = :done_utc_ms, sealed = :sealed WHERE id = :id AND patient_id = :patient_id
-- name: product_lot.change
UPDATE product_lot SET kind = :kind, name = :name, lot = :lot, expiry_ymd = :expiry_ymd, quantity = :quantity, detail = :detail,
  at_utc_ms = :at_utc_ms, account_id = :account_id WHERE id = :id
-- name: product_lot.all
SELECT * FROM product_lot ORDER BY expiry_ymd, lot, id
-- name: product_lot.of_kind
SELECT * FROM product_lot WHERE kind = :kind ORDER BY expiry_ymd, lot, id
