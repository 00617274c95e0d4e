-- name: account.add
INSERT INTO account (id, login, role, scope_depth_um, licence_until_ymd, active, public_key, version, at_utc_ms, sealed, seal_mac)
VALUES (:id, :login, :role, :scope_depth_um, :licence_until_ymd, :active, :public_key, :version, :at_utc_ms, :sealed, :seal_mac)
-- name: account.change
UPDATE account SET role = :role, scope_depth_um = :scope_depth_um, licence_until_ymd = :licence_until_ymd,
  active = :active, public_key = :public_key, version = :version, at_utc_ms = :at_utc_ms, sealed = :sealed, seal_mac = :seal_mac
WHERE id = :id
-- name: account.logins
SELECT login FROM account WHERE active = 1 AND role <> 'recovery' ORDER BY CASE role WHEN 'clinician' THEN 0 ELSE 1 END, login
-- name: account.by_login
SELECT * FROM account WHERE login = :login AND role <> 'recovery'
-- name: account.by_id
SELECT * FROM account WHERE id = :id
-- name: account.recovery
SELECT * FROM account WHERE role = 'recovery' AND active = 1
-- name: account.all
SELECT * FROM account ORDER BY login
-- name: credential.get
SELECT salt, passes, memory_kib, verifier, wrapped_secret, sealed_pin FROM credential WHERE account_id = :account_id
-- name: credential.set
INSERT INTO credential (account_id, salt, passes, memory_kib, verifier, wrapped_secret, changed_utc_ms)
VALUES (:account_id, :salt, :passes, :memory_kib, :verifier, :wrapped_secret, :changed_utc_ms)
ON CONFLICT (account_id) DO UPDATE SET salt = excluded.salt, passes = excluded.passes, memory_kib = excluded.memory_kib,
  verifier = excluded.verifier, wrapped_secret = excluded.wrapped_secret, changed_utc_ms = excluded.changed_utc_ms
-- name: credential.set_pin
UPDATE credential SET sealed_pin = :sealed_pin WHERE account_id = :account_id
-- name: envelope.set
INSERT INTO key_envelope (account_id, key_id, envelope) VALUES (:account_id, :key_id, :envelope)
ON CONFLICT (account_id, key_id) DO UPDATE SET envelope = excluded.envelope
-- name: envelope.current
SELECT e.key_id, e.envelope FROM key_envelope e JOIN key_store k ON k.id = e.key_id
WHERE e.account_id = :account_id AND k.kind = 'data' AND k.retired_utc_ms IS NULL
-- name: sign_in.state
SELECT failures, last_failure_utc_ms FROM sign_in_state WHERE account_id = :account_id
-- name: sign_in.failed
INSERT INTO sign_in_state (account_id, failures, last_failure_utc_ms) VALUES (:account_id, 1, :at_utc_ms)
ON CONFLICT (account_id) DO UPDATE SET failures = sign_in_state.failures + 1, last_failure_utc_ms = excluded.last_failure_utc_ms
-- name: sign_in.reset
DELETE FROM sign_in_state WHERE account_id = :account_id

-- name: clinic.add
INSERT INTO clinic (id, version, name, address, phone, hours, emergency, paper, language, demo, content_approved, content_version, logo, at_utc_ms, account_id)
VALUES (:id, :version, :name, :address, :phone, :hours, :emergency, :paper, :language, :demo, :content_approved, :content_version, :logo, :at_utc_ms, :account_id)
-- name: clinic.newest
SELECT * FROM clinic ORDER BY version DESC LIMIT 1
-- name: envelope.remove
DELETE FROM key_envelope WHERE account_id = :account_id
-- name: envelope.remove_of_key
DELETE FROM key_envelope WHERE key_id = :key_id
