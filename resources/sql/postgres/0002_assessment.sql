-- In lockstep with sqlite/0002_assessment.sql. What the assessment adds: where an answer comes from and who gave it, scores with their version, numbing with
-- product and times per zone, and the tool of a treatment given without a connected pen.
-- Columns that may be absent: rows of the first schema stay as they are, and so do their digests in the audit log.
ALTER TABLE screening_answer ADD COLUMN source TEXT CHECK (source IN ('patient','clinician','unchanged','scale'))
;;
ALTER TABLE screening_answer ADD COLUMN given_utc_ms BIGINT
;;
ALTER TABLE screening_answer ADD COLUMN asked_as TEXT
;;
ALTER TABLE screening_answer ADD COLUMN account_id BYTEA REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED
;;
ALTER TABLE screening_answer ADD COLUMN override_account_id BYTEA REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED
;;
CREATE INDEX screening_answer_by_patient ON screening_answer(patient_id, at_utc_ms)
;;
ALTER TABLE score ADD COLUMN version TEXT
;;
ALTER TABLE score ADD COLUMN purpose TEXT
;;
ALTER TABLE score ADD COLUMN band TEXT
;;
ALTER TABLE score ADD COLUMN items_rated BIGINT
;;
ALTER TABLE score ADD COLUMN set_by_hand BIGINT CHECK (set_by_hand IN (0,1))
;;
CREATE TRIGGER score_fixed BEFORE UPDATE ON score
FOR EACH ROW EXECUTE FUNCTION stipple_refuse('stipple:kept')
;;
CREATE TRIGGER score_kept BEFORE DELETE ON score
FOR EACH ROW EXECUTE FUNCTION stipple_refuse('stipple:kept')
;;
ALTER TABLE anaesthetic ADD COLUMN product TEXT
;;
ALTER TABLE anaesthetic ADD COLUMN strength TEXT
;;
ALTER TABLE anaesthetic ADD COLUMN lot TEXT
;;
ALTER TABLE anaesthetic ADD COLUMN expiry_ymd BIGINT
;;
ALTER TABLE anaesthetic ADD COLUMN amount_mg BIGINT
;;
ALTER TABLE anaesthetic ADD COLUMN area_cm2 BIGINT
;;
ALTER TABLE anaesthetic ADD COLUMN occluded BIGINT CHECK (occluded IN (0,1))
;;
ALTER TABLE anaesthetic ADD COLUMN patient_kg BIGINT
;;
ALTER TABLE anaesthetic ADD COLUMN zone_times TEXT
;;
ALTER TABLE session ADD COLUMN hand_tool TEXT
