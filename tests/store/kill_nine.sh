#!/usr/bin/env bash
# Kills an emulated treatment 500 times with SIGKILL at random moments and prints what was lost.
# Usage: tests/store/kill_nine.sh [BUILD_DIR] [RUNS] [SEED]
set -euo pipefail
root="$(cd "$(dirname "$0")/../.." && pwd)"
build="${1:-$root/build/release}"
exec "$build/bin/store_kill_nine" "${2:-500}" "${3:-20418}"
