#!/bin/sh
# Reads one command a line, runs it, ends its output with "@@ <status>" on a line of its own.
echo "@@ ready"
while IFS= read -r line; do
  eval "$line" </dev/null
  status=$?
  echo
  echo "@@ $status"
done
