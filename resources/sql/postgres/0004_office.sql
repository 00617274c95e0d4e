-- Drafts of forms: in lockstep with sqlite/0004_office.sql.

CREATE TABLE draft (
  id               BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  form             TEXT NOT NULL,
  patient_id       BYTEA REFERENCES patient(id) DEFERRABLE INITIALLY DEFERRED,
  account_id       BYTEA NOT NULL REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED,
  at_utc_ms        BIGINT NOT NULL,
  sealed           BYTEA NOT NULL
)
;;
CREATE INDEX draft_by_account ON draft(account_id, form)
;;
-- The clinic's logo for printed sheets: a PNG. NULL where there is none.
ALTER TABLE clinic ADD COLUMN logo BYTEA
