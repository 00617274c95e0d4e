#!/usr/bin/env bash
# The store's tests once more, on PostgreSQL: starts a server of its own in a temporary directory, on a local socket only,
# and stops it. Usage: tests/store/postgres.sh BIN_DIR. Where PostgreSQL or Qt's driver for it is not installed it says so
# and ends with 77 (skipped); with CI or STIPPLE_NEED_POSTGRES set in the environment that is a failure.
set -euo pipefail
bin="$(cd "${1:?usage: postgres.sh BIN_DIR}" && pwd)"
server="$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1 || true)"
driver="$(find / -xdev -path '*/sqldrivers/libqsqlpsql.so' -print -quit 2>/dev/null || true)"
if [ -z "$server" ] || [ ! -x "$server/initdb" ] || [ -z "$driver" ]; then
    echo "postgres.sh: PostgreSQL (postgresql) or Qt's driver (libqt6sql6-psql) is not installed"
    [ -z "${CI:-}${STIPPLE_NEED_POSTGRES:-}" ] || exit 1
    exit 77
fi
dir="$(mktemp -d /tmp/stipple-pg.XXXXXX)"
as=()
if [ "$(id -u)" = 0 ]; then # the server refuses to run as root
    chown postgres "$dir"
    as=(runuser -u postgres --)
fi
stop() {
    "${as[@]}" "$server/pg_ctl" -D "$dir/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$dir"
}
trap stop EXIT
cd "$dir"
"${as[@]}" "$server/initdb" -D "$dir/data" -A trust -U stipple -E UTF8 --no-locale --no-sync >/dev/null
"${as[@]}" "$server/pg_ctl" -D "$dir/data" -o "-k $dir -c listen_addresses='' -c max_connections=50" -l "$dir/log" -w start >/dev/null
export STIPPLE_TEST_PG="postgresql://stipple@localhost/postgres?host=$dir"
export QT_QPA_PLATFORM=offscreen
failed=0
for test in records evidence demo keys pen_log backup import; do # those that are not about the file itself
    echo "== test_store_$test on PostgreSQL"
    "$bin/test_store_$test" "~[sqlite]" || failed=1
done
exit $failed
