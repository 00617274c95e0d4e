-- Every audited table: one row (for its digest), all rows, and a row of the log whose table row is gone.

-- name: row.clinic
SELECT * FROM clinic WHERE id = :id
-- name: rows.clinic
SELECT * FROM clinic ORDER BY id
-- name: gone.clinic
SELECT a.seq FROM audit a LEFT JOIN clinic t ON t.id = a.subject_id
WHERE a.subject = 'clinic' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1

-- name: row.account
SELECT * FROM account WHERE id = :id
-- name: rows.account
SELECT * FROM account ORDER BY id
-- name: gone.account
SELECT a.seq FROM audit a LEFT JOIN account t ON t.id = a.subject_id
WHERE a.subject = 'account' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1

-- name: row.patient
SELECT * FROM patient WHERE id = :id
-- name: rows.patient
SELECT * FROM patient ORDER BY id
-- name: gone.patient
SELECT a.seq FROM audit a LEFT JOIN patient t ON t.id = a.subject_id
WHERE a.subject = 'patient' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1

-- name: row.patient_version
SELECT * FROM patient_version WHERE id = :id
-- name: rows.patient_version
SELECT * FROM patient_version ORDER BY id
-- name: gone.patient_version
SELECT a.seq FROM audit a LEFT JOIN patient_version t ON t.id = a.subject_id
WHERE a.subject = 'patient_version' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1

-- name: row.patient_merge
SELECT * FROM patient_merge WHERE id = :id
-- name: rows.patient_merge
SELECT * FROM patient_merge ORDER BY id
-- name: gone.patient_merge
SELECT a.seq FROM audit a LEFT JOIN patient_merge t ON t.id = a.subject_id
WHERE a.subject = 'patient_merge' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1

-- name: row.goal_version
SELECT * FROM goal_version WHERE id = :id
-- name: rows.goal_version
SELECT * FROM goal_version ORDER BY id
-- name: gone.goal_version
SELECT a.seq FROM audit a LEFT JOIN goal_version t ON t.id = a.subject_id
WHERE a.subject = 'goal_version' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1

-- name: row.score
SELECT * FROM score WHERE id = :id
-- name: rows.score
SELECT * FROM score ORDER BY id
-- name: gone.score
SELECT a.seq FROM audit a LEFT JOIN score t ON t.id = a.subject_id
WHERE a.subject = 'score' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1

-- name: row.chart_event
SELECT * FROM chart_event WHERE id = :id
-- name: rows.chart_event
SELECT * FROM chart_event ORDER BY id
-- name: gone.chart_event
SELECT a.seq FROM audit a LEFT JOIN chart_event t ON t.id = a.subject_id
WHERE a.subject = 'chart_event' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1

-- name: row.visit
SELECT * FROM visit WHERE id = :id
-- name: rows.visit
SELECT * FROM visit ORDER BY id
-- name: gone.visit
SELECT a.seq FROM audit a LEFT JOIN visit t ON t.id = a.subject_id
WHERE a.subject = 'visit' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1

-- name: row.plan_version
SELECT * FROM plan_version WHERE id = :id
-- name: rows.plan_version
SELECT * FROM plan_version ORDER BY id
-- name: gone.plan_version
SELECT a.seq FROM audit a LEFT JOIN plan_version t ON t.id = a.subject_id
WHERE a.subject = 'plan_version' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1

-- name: row.session
SELECT * FROM session WHERE id = :id
-- name: rows.session
SELECT * FROM session ORDER BY id
-- name: gone.session
SELECT a.seq FROM audit a LEFT JOIN session t ON t.id = a.subject_id
WHERE a.subject = 'session' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1

-- name: row.screening_answer
SELECT * FROM screening_answer WHERE id = :id
-- name: rows.screening_answer
SELECT * FROM screening_answer ORDER BY id
-- name: gone.screening_answer
SELECT a.seq FROM audit a LEFT JOIN screening_answer t ON t.id = a.subject_id
WHERE a.subject = 'screening_answer' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1

-- name: row.segment
SELECT * FROM segment WHERE id = :id
-- name: rows.segment
SELECT * FROM segment ORDER BY id
-- name: gone.segment
SELECT a.seq FROM audit a LEFT JOIN segment t ON t.id = a.subject_id
WHERE a.subject = 'segment' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1

-- name: row.session_alarm
SELECT * FROM session_alarm WHERE id = :id
-- name: rows.session_alarm
SELECT * FROM session_alarm ORDER BY id
-- name: gone.session_alarm
SELECT a.seq FROM audit a LEFT JOIN session_alarm t ON t.id = a.subject_id
WHERE a.subject = 'session_alarm' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1

-- name: row.session_signature
SELECT * FROM session_signature WHERE id = :id
-- name: rows.session_signature
SELECT * FROM session_signature ORDER BY id
-- name: gone.session_signature
SELECT a.seq FROM audit a LEFT JOIN session_signature t ON t.id = a.subject_id
WHERE a.subject = 'session_signature' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1

-- name: row.addendum
SELECT * FROM addendum WHERE id = :id
-- name: rows.addendum
SELECT * FROM addendum ORDER BY id
-- name: gone.addendum
SELECT a.seq FROM audit a LEFT JOIN addendum t ON t.id = a.subject_id
WHERE a.subject = 'addendum' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1

-- name: row.pen_event
SELECT * FROM pen_event WHERE id = :id
-- name: rows.pen_event
SELECT * FROM pen_event ORDER BY id
-- name: gone.pen_event
SELECT a.seq FROM audit a LEFT JOIN pen_event t ON t.id = a.subject_id
WHERE a.subject = 'pen_event' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1

-- name: row.telemetry_block
SELECT * FROM telemetry_block WHERE id = :id
-- name: rows.telemetry_block
SELECT * FROM telemetry_block ORDER BY id
-- name: gone.telemetry_block
SELECT a.seq FROM audit a LEFT JOIN telemetry_block t ON t.id = a.subject_id
WHERE a.subject = 'telemetry_block' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1

-- name: row.recording
SELECT * FROM recording WHERE id = :id
-- name: rows.recording
SELECT * FROM recording ORDER BY id
-- name: gone.recording
SELECT a.seq FROM audit a LEFT JOIN recording t ON t.id = a.subject_id
WHERE a.subject = 'recording' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1

-- name: row.cartridge_use
SELECT * FROM cartridge_use WHERE id = :id
-- name: rows.cartridge_use
SELECT * FROM cartridge_use ORDER BY id
-- name: gone.cartridge_use
SELECT a.seq FROM audit a LEFT JOIN cartridge_use t ON t.id = a.subject_id
WHERE a.subject = 'cartridge_use' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1

-- name: row.product_lot
SELECT * FROM product_lot WHERE id = :id
-- name: rows.product_lot
SELECT * FROM product_lot ORDER BY id
-- name: gone.product_lot
SELECT a.seq FROM audit a LEFT JOIN product_lot t ON t.id = a.subject_id
WHERE a.subject = 'product_lot' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1

-- name: row.anaesthetic
SELECT * FROM anaesthetic WHERE id = :id
-- name: rows.anaesthetic
SELECT * FROM anaesthetic ORDER BY id
-- name: gone.anaesthetic
SELECT a.seq FROM audit a LEFT JOIN anaesthetic t ON t.id = a.subject_id
WHERE a.subject = 'anaesthetic' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1

-- name: row.consent
SELECT * FROM consent WHERE id = :id
-- name: rows.consent
SELECT * FROM consent ORDER BY id
-- name: gone.consent
SELECT a.seq FROM audit a LEFT JOIN consent t ON t.id = a.subject_id
WHERE a.subject = 'consent' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1

-- name: row.photo
SELECT * FROM photo WHERE id = :id
-- name: rows.photo
SELECT * FROM photo ORDER BY id
-- name: gone.photo
SELECT a.seq FROM audit a LEFT JOIN photo t ON t.id = a.subject_id
WHERE a.subject = 'photo' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1

-- name: row.adverse_event
SELECT * FROM adverse_event WHERE id = :id
-- name: rows.adverse_event
SELECT * FROM adverse_event ORDER BY id
-- name: gone.adverse_event
SELECT a.seq FROM audit a LEFT JOIN adverse_event t ON t.id = a.subject_id
WHERE a.subject = 'adverse_event' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1

-- name: row.follow_up
SELECT * FROM follow_up WHERE id = :id
-- name: rows.follow_up
SELECT * FROM follow_up ORDER BY id
-- name: gone.follow_up
SELECT a.seq FROM audit a LEFT JOIN follow_up t ON t.id = a.subject_id
WHERE a.subject = 'follow_up' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1

-- name: row.document
SELECT * FROM document WHERE id = :id
-- name: rows.document
SELECT * FROM document ORDER BY id
-- name: gone.document
SELECT a.seq FROM audit a LEFT JOIN document t ON t.id = a.subject_id
WHERE a.subject = 'document' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1
