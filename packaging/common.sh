# Shared by run.sh and test.sh: say, install what is missing, configure, build.
# Sourced, not run. Works from any folder.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
top="$(dirname "$here")"
preset="${STIPPLE_PRESET:-release}"
build="$top/build/$preset"

say() { printf '» %s\n' "$*"; }
die() { printf '» %s\n' "$*" >&2; exit 1; }

# Qt wants a UTF-8 locale; a fresh container often has none set.
case "$(locale charmap 2>/dev/null || true)" in
  UTF-8) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac

packages() { sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$here/debian-packages.txt"; }

missing_packages() {
  local name
  for name in $(packages); do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null || true)" = installed ] || echo "$name"
  done
}

install_missing() {
  command -v apt-get >/dev/null && command -v dpkg-query >/dev/null ||
    die "This script installs packages with apt and is meant for Debian 12. Install the packages of packaging/debian-packages.txt by hand, then build with: cmake --preset release && cmake --build --preset release"
  local missing root=()
  missing="$(missing_packages)"
  if [ -z "$missing" ]; then
    say "All packages are here."
    return
  fi
  say "Installing with apt: $(echo $missing)"
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null ||
      die "These packages are missing, and this is neither root nor is there sudo. As root, run: apt-get install --no-install-recommends $(echo $missing)"
    root=(sudo)
  fi
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq ||
    die "apt-get update failed. Check the network or the package sources, then run this again."
  # shellcheck disable=SC2086
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >"${TMPDIR:-/tmp}/stipple-apt.$$.log" 2>&1 ||
    { tail -n 20 "${TMPDIR:-/tmp}/stipple-apt.$$.log" >&2; die "apt-get install failed; see above."; }
  rm -f "${TMPDIR:-/tmp}/stipple-apt.$$.log"
}

# build_targets [target…]: nothing named means everything.
build_targets() {
  cd "$top"
  if [ ! -f "$build/build.ninja" ]; then
    say "Configuring in ${build#"$top"/}"
    mkdir -p "$build"
    cmake --preset "$preset" >"$build/configure.log" 2>&1 || { tail -n 30 "$build/configure.log" >&2; die "Configuring failed; see above."; }
  fi
  say "Building (the first time takes some minutes)"
  cmake --build "$build" ${1:+--target "$@"} || die "The build failed; see above."
}
