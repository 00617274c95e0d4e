#!/usr/bin/env bash
# pack_initramfs.sh KERNEL_DIR STAGE_DIR OUT PROGRAM…: busybox, the modules, the programs and their libraries.
set -euo pipefail
kernel="$1" stage="$2" out="$3"
shift 3
guest="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/guest"

rm -rf -- "$stage"
mkdir -p "$stage"/{bin,dev,proc,sys,run,tmp,modules,etc,home}
cp "$(command -v busybox)" "$stage/bin/busybox"
cp "$kernel"/modules/* "$stage/modules/"
cp "$guest/init" "$stage/init"
cp "$guest"/*.sh "$stage/bin/"
chmod +x "$stage/init" "$stage"/bin/*.sh
printf 'root:x:0:0::/:/bin/sh\nclinic:x:1000:1000::/home:/bin/sh\n' >"$stage/etc/passwd"
printf 'root:x:0:\ndialout:x:20:clinic\nclinic:x:1000:\n' >"$stage/etc/group"
for program in "$@"; do
  cp "$program" "$stage/bin/"
  # "libx.so => /path (0x…)" and the loader's own "/lib64/ld-… (0x…)"
  ldd "$program" | grep -o '/[^ ]*' | while read -r library; do
    mkdir -p "$stage$(dirname "$library")"
    cp -L "$library" "$stage$library"
  done
done
strip --strip-unneeded "$stage"/bin/hil_guest "$stage"/bin/stipple-pen 2>/dev/null || true
(cd "$stage" && find . -print0 | cpio --null --quiet -o -H newc | gzip -1) >"$out"
