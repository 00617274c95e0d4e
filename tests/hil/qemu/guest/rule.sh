#!/bin/sh
# rule.sh NODE…: does for each name what udev and the rule of a pen do, as soon as the name comes: the property that
# discovery looks for, group, mode, no closing wait. Runs 20 s at most.
rounds=0
mkdir -p /run/udev/data
while [ $# -gt 0 ] && [ "$rounds" -lt 1000 ]; do
  for node in "$@"; do
    shift
    if [ -c "$node" ]; then
      [ "$(stat -c %g "$node")" != 20 ] || continue
      echo "E:ID_PENLINK=1" >"/run/udev/data/c$(cat "/sys/class/tty/${node#/dev/}/dev")"
      hil_guest closing-wait "$node" none
      chgrp 20 "$node"
      chmod 660 "$node"
    else
      set -- "$@" "$node"
    fi
  done
  sleep 0.02
  rounds=$((rounds + 1))
done
