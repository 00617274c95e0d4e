-- Drafts of forms.

-- name: draft.of_account
SELECT d.id, d.form, d.patient_id, d.at_utc_ms, d.sealed FROM draft d
WHERE d.account_id = :account_id ORDER BY d.at_utc_ms DESC, d.id
-- name: draft.of_form
SELECT d.id, d.form, d.patient_id, d.at_utc_ms, d.sealed FROM draft d
WHERE d.account_id = :account_id AND d.form = :form ORDER BY d.at_utc_ms DESC, d.id
-- name: draft.all
SELECT id, patient_id, sealed FROM draft ORDER BY id
-- name: draft.add
INSERT INTO draft (id, form, patient_id, account_id, at_utc_ms, sealed)
VALUES (:id, :form, :patient_id, :account_id, :at_utc_ms, :sealed)
-- name: draft.change
UPDATE draft SET sealed = :sealed, at_utc_ms = :at_utc_ms WHERE id = :id
-- name: draft.remove
DELETE FROM draft WHERE id = :id
