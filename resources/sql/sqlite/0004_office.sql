-- Drafts of forms: what somebody is typing or drawing and has not saved. One per form, patient and account; replaced by
-- every change, gone when the form is saved. Not evidence, so not in the audit log; sealed like everything else.

CREATE TABLE draft (
  id               BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  form             TEXT NOT NULL,
  patient_id       BLOB REFERENCES patient(id),
  account_id       BLOB NOT NULL REFERENCES account(id),
  at_utc_ms        INTEGER NOT NULL,
  sealed           BLOB NOT NULL
) STRICT
;;
CREATE INDEX draft_by_account ON draft(account_id, form)
;;
-- The clinic's logo for printed sheets: a PNG. NULL where there is none.
ALTER TABLE clinic ADD COLUMN logo BLOB
