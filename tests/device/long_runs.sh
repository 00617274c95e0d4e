#!/bin/sh
# The long runs of the hazard table (PENLINK section 10), which the default test run only samples.
#   tests/device/long_runs.sh build/bench
# needs a build with STIPPLE_BENCH=ON (preset bench). About a quarter of an hour on two cores; give it a quiet machine.
# Exit status 0 when everything held. A fuzz run is separate: device/README.md.
set -u
build=${1:-build/bench}
failed=0
run() {
    echo "== $*"
    "$@" || failed=1
}
export STIPPLE_LONG=1 RC_PARAMS="max_success=2000"
run "$build/bin/test_host_session" "crashes at many moments*"      # 18: 10,000 points
run "$build/bin/test_host_session" "ten thousand damaged frames*"  # 5: whole sessions over a bad line
run "$build/bin/test_wire" "no pattern of one*"               # 5: 10,000,000 frames
run "$build/bin/test_host_session" "H1*"
run "$build/bin/test_host_session" "H5*"
run "$build/bin/bench_device" motor-off 1000                       # 1, 2: a thousand each; every other stop path 200
exit $failed
