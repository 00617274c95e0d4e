#!/usr/bin/env bash
# Brings the words of the code into resources/i18n/*.ts: new ones come in unfinished, gone ones leave.
# Then translate what is marked "unfinished" (with Qt Linguist or an editor); the test "translations" says what is left.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

lupdate="$(command -v /usr/lib/qt6/bin/lupdate || command -v lupdate6 || command -v lupdate)" ||
  { echo "» lupdate is missing: install the package qt6-l10n-tools." >&2; exit 1; }
for code in de zh_CN; do
  # -I . lets lupdate find the headers, and so the full names of the classes that speak.
  # Without line numbers the files change only when words change.
  "$lupdate" -silent -I . ui app -extensions cpp,h -locations none -no-obsolete \
    -source-language en -target-language "$code" -ts "${1:-resources/i18n}/stipple_$code.ts"
done
