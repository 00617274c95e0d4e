-- What the assessment adds: where an answer comes from and who gave it, scores with their version, numbing with
-- product and times per zone, and the tool of a treatment given without a connected pen.
-- Columns that may be absent: rows of the first schema stay as they are, and so do their digests in the audit log.
ALTER TABLE screening_answer ADD COLUMN source TEXT CHECK (source IN ('patient','clinician','unchanged','scale'))
;;
ALTER TABLE screening_answer ADD COLUMN given_utc_ms INTEGER
;;
ALTER TABLE screening_answer ADD COLUMN asked_as TEXT
;;
ALTER TABLE screening_answer ADD COLUMN account_id BLOB REFERENCES account(id)
;;
ALTER TABLE screening_answer ADD COLUMN override_account_id BLOB REFERENCES account(id)
;;
CREATE INDEX screening_answer_by_patient ON screening_answer(patient_id, at_utc_ms)
;;
ALTER TABLE score ADD COLUMN version TEXT
;;
ALTER TABLE score ADD COLUMN purpose TEXT
;;
ALTER TABLE score ADD COLUMN band TEXT
;;
ALTER TABLE score ADD COLUMN items_rated INTEGER
;;
ALTER TABLE score ADD COLUMN set_by_hand INTEGER CHECK (set_by_hand IN (0,1))
;;
CREATE TRIGGER score_fixed BEFORE UPDATE ON score
BEGIN SELECT RAISE(ABORT, 'stipple:kept'); END
;;
CREATE TRIGGER score_kept BEFORE DELETE ON score
BEGIN SELECT RAISE(ABORT, 'stipple:kept'); END
;;
ALTER TABLE anaesthetic ADD COLUMN product TEXT
;;
ALTER TABLE anaesthetic ADD COLUMN strength TEXT
;;
ALTER TABLE anaesthetic ADD COLUMN lot TEXT
;;
ALTER TABLE anaesthetic ADD COLUMN expiry_ymd INTEGER
;;
ALTER TABLE anaesthetic ADD COLUMN amount_mg INTEGER
;;
ALTER TABLE anaesthetic ADD COLUMN area_cm2 INTEGER
;;
ALTER TABLE anaesthetic ADD COLUMN occluded INTEGER CHECK (occluded IN (0,1))
;;
ALTER TABLE anaesthetic ADD COLUMN patient_kg INTEGER
;;
ALTER TABLE anaesthetic ADD COLUMN zone_times TEXT
;;
ALTER TABLE session ADD COLUMN hand_tool TEXT
