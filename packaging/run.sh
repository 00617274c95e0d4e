#!/usr/bin/env bash
# Installs what is missing, builds, and starts Stipple with the demo clinic and an emulated pen.
# Without a display it walks the main job by itself and says where the results are.
# Anything you add goes to Stipple: packaging/run.sh --help
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

install_missing
build_targets stipple stipple-pen

if [ $# -gt 0 ]; then
  exec "$build/bin/stipple" "$@"
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  say "Starting Stipple: demo clinic, emulated pen. Sign in with the password that the window shows."
  exec "$build/bin/stipple" --demo
fi

results="$top/build/walk"
rm -rf "$results"
mkdir -p "$results"
say "No display. Walking one treatment by itself (about two minutes); results go to $results"
status=0
QT_QPA_PLATFORM=offscreen "$build/bin/stipple" --demo --data-dir "$results/data" --walk "$results" || status=$?
if [ "$status" -eq 0 ]; then
  say "Done. Pictures: $results/*.png"
  say "      Aftercare sheet: $(ls "$results"/*.pdf 2>/dev/null | tail -n 1)"
  say "      Record, beside the pen's own counts: $results/walk.json"
else
  say "The walk ended with status $status. What it reached is in $results"
fi
exit "$status"
