-- What the pen link must know from before: which pens were used, and, while a session is not signed, which runs and
-- what the pen's log told since it began. Nothing of it is sealed, so it is there before anybody signs in.
-- name: pen_history.pens
SELECT pen_serial, pen_uid, min(started_utc_ms) AS first_utc_ms FROM session
WHERE pen_serial IS NOT NULL AND pen_uid IS NOT NULL AND started_utc_ms IS NOT NULL
GROUP BY pen_serial, pen_uid ORDER BY first_utc_ms
-- name: pen_history.oldest_open
SELECT min(started_utc_ms) AS since FROM session WHERE stage IN ('treating','to_sign')
-- name: pen_history.runs
SELECT s.pen_serial, g.id, g.zone, g.runs FROM segment g JOIN session s ON s.id = g.session_id
WHERE s.pen_serial IS NOT NULL AND g.changed_utc_ms >= :since ORDER BY g.changed_utc_ms
-- name: pen_history.log
SELECT pen_serial, raw, received_utc_ms FROM pen_log WHERE received_utc_ms >= :since ORDER BY seq DESC LIMIT :count
