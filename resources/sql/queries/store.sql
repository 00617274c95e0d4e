-- The store's own tables: ledger, meta, keys, audit, rows for digests.

-- name: ledger.all
SELECT number, sha256, schema_sha256 FROM schema_ledger ORDER BY number
-- name: ledger.add
INSERT INTO schema_ledger (number, name, sha256, schema_sha256, at_utc_ms)
VALUES (:number, :name, :sha256, :schema_sha256, :at_utc_ms)

-- name: meta.get
SELECT value FROM store_meta WHERE key = :key
-- name: meta.set
INSERT INTO store_meta (key, value) VALUES (:key, :value)
ON CONFLICT (key) DO UPDATE SET value = excluded.value

-- name: key.add
INSERT INTO key_store (id, kind, parent_id, public_key, wrapped, created_utc_ms)
VALUES (:id, :kind, :parent_id, :public_key, :wrapped, :created_utc_ms)
-- name: key.clinic
SELECT id, kind, public_key, wrapped FROM key_store
WHERE kind IN ('audit','signing') AND retired_utc_ms IS NULL
-- name: key.signing_public
SELECT public_key FROM key_store WHERE id = :id AND kind = 'signing'
-- name: key.of_patient
SELECT k.id AS key_id, k.wrapped FROM patient p JOIN key_store k ON k.id = p.key_id WHERE p.id = :patient_id

-- name: audit.tip
SELECT seq, link FROM audit ORDER BY seq DESC LIMIT 1
-- name: audit.add
INSERT INTO audit (seq, at_utc_ms, account_id, action, subject, subject_id, patient_id, row_digest, sealed, link)
VALUES (:seq, :at_utc_ms, :account_id, :action, :subject, :subject_id, :patient_id, :row_digest, :sealed, :link)
-- name: audit.all
SELECT seq, at_utc_ms, account_id, action, subject, subject_id, patient_id, row_digest, sealed, link
FROM audit ORDER BY seq
-- name: audit.count
SELECT count(*) AS n FROM audit
-- name: audit.latest_digest
SELECT row_digest FROM audit
WHERE subject_id = :subject_id AND subject = :subject AND row_digest IS NOT NULL
ORDER BY seq DESC LIMIT 1
-- name: audit.of_patient
SELECT seq, at_utc_ms, account_id, action, subject, subject_id, sealed FROM audit
WHERE patient_id = :patient_id ORDER BY seq DESC LIMIT :count
-- Who was added, changed, merged or erased, the last line of each in the order of the lines.
-- name: audit.people_since
SELECT patient_id, max(seq) AS seq FROM audit
WHERE seq > :seq AND patient_id IS NOT NULL AND subject IN ('patient', 'patient_version', 'patient_merge')
GROUP BY patient_id ORDER BY max(seq)
-- name: audit.page
SELECT seq, at_utc_ms, account_id, action, subject, subject_id, patient_id FROM audit
WHERE seq < :before ORDER BY seq DESC LIMIT :count

-- name: backup.last
SELECT at_utc_ms FROM backup_run ORDER BY at_utc_ms DESC LIMIT 1
-- name: backup.add
INSERT INTO backup_run (id, at_utc_ms, bytes, sha256) VALUES (:id, :at_utc_ms, :bytes, :sha256)

-- name: key.patients
SELECT id AS key_id, wrapped FROM key_store WHERE kind = 'patient' AND wrapped IS NOT NULL
-- name: audit.link_at
SELECT link FROM audit WHERE seq = :seq
-- name: key.destroyed
SELECT id FROM key_store WHERE destroyed_utc_ms IS NOT NULL
-- name: key.destroy
UPDATE key_store SET wrapped = NULL, destroyed_utc_ms = :at_utc_ms WHERE id = :id AND kind = 'patient'
-- name: key.wrapped
SELECT id, wrapped FROM key_store WHERE parent_id = :parent_id AND wrapped IS NOT NULL
-- name: key.rewrap
UPDATE key_store SET wrapped = :wrapped, parent_id = :parent_id WHERE id = :id
-- name: key.retire
UPDATE key_store SET retired_utc_ms = :at_utc_ms WHERE id = :id
-- name: key.retire_signing
UPDATE key_store SET retired_utc_ms = :at_utc_ms, wrapped = NULL WHERE id = :id AND kind = 'signing'
