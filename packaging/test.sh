#!/usr/bin/env bash
# Installs what is missing, builds everything, runs all tests.
# Anything you add goes to ctest, e.g. packaging/test.sh -R wire
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

install_missing
build_targets

say "Running the tests"
log="$build/ctest.log"
status=0
QT_QPA_PLATFORM=offscreen ctest --test-dir "$build" --output-on-failure -j1 --no-tests=error "$@" 2>&1 | tee "$log" || status=$?
total="$(sed -n 's/.* tests failed out of \([0-9]*\)$/\1/p' "$log" | tail -n 1)"
failed="$(sed -n 's/.*, \([0-9]*\) tests failed out of.*/\1/p' "$log" | tail -n 1)"
if [ -n "$total" ]; then
  echo "$((total - failed)) passed, $failed failed"
fi
exit "$status"
