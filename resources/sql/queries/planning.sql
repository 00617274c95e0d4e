-- Personal exclusions, protocols and presets, content edits.

-- name: skin_mark.add
INSERT INTO skin_mark_version (id, mark_id, patient_id, version, erased, map_view, x_e4, y_e4, radius_e4, kind, since_ymd, at_utc_ms, account_id, sealed)
VALUES (:id, :mark_id, :patient_id, :version, :erased, :map_view, :x_e4, :y_e4, :radius_e4, :kind, :since_ymd, :at_utc_ms, :account_id, :sealed)
-- name: skin_mark.newest
SELECT * FROM skin_mark_version WHERE mark_id = :mark_id ORDER BY version DESC LIMIT 1
-- name: skin_mark.of_patient
SELECT * FROM skin_mark_version m WHERE m.patient_id = :patient_id AND m.erased = 0
  AND m.version = (SELECT max(n.version) FROM skin_mark_version n WHERE n.mark_id = m.mark_id)
ORDER BY m.at_utc_ms, m.mark_id

-- name: template.add
INSERT INTO plan_template_version (id, template_id, version, kind, state, indication, sessions_total, interval_days, zones, at_utc_ms, account_id, sealed)
VALUES (:id, :template_id, :version, :kind, :state, :indication, :sessions_total, :interval_days, :zones, :at_utc_ms, :account_id, :sealed)
-- name: template.newest
SELECT * FROM plan_template_version WHERE template_id = :template_id ORDER BY version DESC LIMIT 1
-- name: template.history
SELECT * FROM plan_template_version WHERE template_id = :template_id ORDER BY version DESC
-- name: template.current
SELECT * FROM plan_template_version t
WHERE t.version = (SELECT max(u.version) FROM plan_template_version u WHERE u.template_id = t.template_id)
  AND t.state <> 'retired'
ORDER BY t.at_utc_ms, t.template_id

-- name: content_edit.add
INSERT INTO content_edit (id, version, file, entry, field, value_before, value_after, at_utc_ms, account_id, sealed)
VALUES (:id, :version, :file, :entry, :field, :value_before, :value_after, :at_utc_ms, :account_id, :sealed)
-- name: content_edit.all
SELECT * FROM content_edit ORDER BY version
-- name: content_edit.last
SELECT max(version) AS version FROM content_edit

-- name: row.skin_mark_version
SELECT * FROM skin_mark_version WHERE id = :id
-- name: rows.skin_mark_version
SELECT * FROM skin_mark_version ORDER BY id
-- name: gone.skin_mark_version
SELECT a.seq FROM audit a LEFT JOIN skin_mark_version t ON t.id = a.subject_id
WHERE a.subject = 'skin_mark_version' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1

-- name: row.plan_template_version
SELECT * FROM plan_template_version WHERE id = :id
-- name: rows.plan_template_version
SELECT * FROM plan_template_version ORDER BY id
-- name: gone.plan_template_version
SELECT a.seq FROM audit a LEFT JOIN plan_template_version t ON t.id = a.subject_id
WHERE a.subject = 'plan_template_version' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1

-- name: row.content_edit
SELECT * FROM content_edit WHERE id = :id
-- name: rows.content_edit
SELECT * FROM content_edit ORDER BY id
-- name: gone.content_edit
SELECT a.seq FROM audit a LEFT JOIN content_edit t ON t.id = a.subject_id
WHERE a.subject = 'content_edit' AND a.row_digest IS NOT NULL AND t.id IS NULL ORDER BY a.seq LIMIT 1
