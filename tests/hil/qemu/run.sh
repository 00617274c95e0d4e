#!/usr/bin/env bash
# Stipple's device layer on real USB ports, inside a QEMU guest. One command, about three minutes after the build.
# Installs what is missing, fetches Debian's kernel (not installed), builds, boots, checks, reports.
# Options go to rig.py, e.g. --only gadget, --markdown FILE. Exit status 0 only if every check passed.
source "$(dirname "${BASH_SOURCE[0]}")/../../../packaging/common.sh"

rig="$top/tests/hil/qemu"
build="$top/build/hil"
cache="$build/cache"

packages() {
  cat "$top/packaging/debian-packages.txt" "$rig/debian-packages.txt" |
    sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d'
}

fetch_kernel() {
  local package
  package="$(apt-cache depends linux-image-amd64 | sed -n 's/.*Depends: \(linux-image-[0-9].*\)/\1/p' | head -n 1)"
  [ -n "$package" ] || die "apt knows no kernel. Run apt-get update as root, then run this again."
  if [ "$(cat "$cache/package" 2>/dev/null || true)" != "$package $(cksum <"$rig/modules.txt")" ]; then
    say "Fetching $package"
    rm -rf -- "$cache"
    mkdir -p "$cache/deb"
    (cd "$cache/deb" && apt-get download -qq "$package" 2>/dev/null) || die "$package could not be downloaded."
    python3 -B "$rig/fetch_kernel.py" "$cache"/deb/*.deb "$rig/modules.txt" "$cache/kernel"
    rm -rf -- "$cache/deb"
    echo "$package $(cksum <"$rig/modules.txt")" >"$cache/package"
  fi
}

install_missing
fetch_kernel
if [ ! -f "$build/build.ninja" ] || ! grep -q '^STIPPLE_HIL:BOOL=ON' "$build/CMakeCache.txt"; then
  (cd "$top" && cmake --preset release -B "$build" -DSTIPPLE_HIL=ON >"$build/configure.log" 2>&1) ||
    { tail -n 30 "$build/configure.log" >&2; die "Configuring failed; see above."; }
fi
build_targets hil_guest stipple-pen
"$rig/pack_initramfs.sh" "$cache/kernel" "$build/stage" "$build/initramfs.gz" "$build/bin/hil_guest" "$build/bin/stipple-pen"
rm -rf -- "$build/stage"

say "Booting"
exec timeout --kill-after=20 480 python3 -B "$rig/rig.py" --kernel "$cache/kernel/vmlinuz" \
  --initramfs "$build/initramfs.gz" --pen "$build/bin/stipple-pen" "$@"
