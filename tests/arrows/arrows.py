#!/usr/bin/env python3
"""Fails on any arrow between rooms that HOUSE.md does not allow, in includes and in CMake link lines.

There is no list of exceptions. Rooms: core, crypto, store, device, ui, app. `resources` and `tests` are not rooms:
tests may use everything, nothing may use tests.
"""
import pathlib
import re
import sys
import tempfile

ALLOWED = {
    "core": set(),
    "crypto": {"core"},
    "store": {"core", "crypto"},
    "device": {"core"},
    "ui": {"core"},
    "app": {"core", "crypto", "store", "device", "ui"},
}
QT_FREE = {"core", "crypto", "device"}
# Libraries that only one room may name.
OWNED = {"sodium": {"crypto"}, "serialport": {"device"}, "sqlite3": {"store"}, "QtSql": {"store"}, "QSql": {"store"}}
TARGET_ROOM = re.compile(r"^stipple_(core|crypto|store|device|ui|wire|host|penside|pencheck)\b")
ROOM_OF_TARGET = {"wire": "device", "host": "device", "penside": "device", "pencheck": "device"}


def room_of(path):
    parts = path.parts
    if parts[0] == "core" and len(parts) > 1 and parts[1] in ("crypto", "store"):
        return parts[1]
    return parts[0] if parts[0] in ALLOWED else None


def include_problems(root):
    for path in sorted(root.rglob("*")):
        rel = path.relative_to(root)
        room = room_of(rel) if path.suffix in (".h", ".cpp", ".hpp") else None
        if room is None:
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            found = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
            if not found:
                continue
            target = found.group(2)
            where = f"{rel}:{number}: {room} includes {target}"
            if found.group(1) == '"':
                if target.startswith(".."):
                    yield f"{where} (write the path from the top)"
                other = room_of(pathlib.PurePath(target))
                if target.split("/")[0] == "tests":
                    yield f"{where} (nothing may use tests)"
                if other and other != room and other not in ALLOWED[room]:
                    yield where
            else:
                if room in QT_FREE and re.match(r"Q[A-Z]|Qt[A-Z0-9]", target):
                    yield f"{where} (this room has no Qt)"
                for library, owners in OWNED.items():
                    if library in target and room not in owners:
                        yield f"{where} (only {', '.join(sorted(owners))} may)"


def cmake_lists(root):
    for top in ("core", "device", "ui", "app"):
        yield from sorted((root / top).rglob("CMakeLists.txt"))
        yield from sorted((root / top).rglob("*.cmake"))


def link_problems(root):
    for path in cmake_lists(root):
        rel = path.relative_to(root)
        text = re.sub(r"#.*", "", path.read_text(encoding="utf-8"))
        for call in re.finditer(r"target_link_libraries\s*\(([^)]*)\)", text):
            words = call.group(1).split()
            owner = target_room(words[0]) or room_of(rel)
            for word in words[1:]:
                other = target_room(word)
                if other and other != owner and other not in ALLOWED[owner]:
                    yield f"{rel}: {words[0]} links {word}"
                if owner in QT_FREE and word.startswith("Qt6::"):
                    yield f"{rel}: {words[0]} links {word} (this room has no Qt)"


def target_room(name):
    if name == "stipple":
        return "app"
    found = TARGET_ROOM.match(name)
    return ROOM_OF_TARGET.get(found.group(1), found.group(1)) if found else None


def problems(root):
    return [*include_problems(root), *link_problems(root)]


def self_test():
    """Each forbidden arrow, planted, must be found; else this check could not fail."""
    plants = {
        ("ui/a.cpp", '#include "device/host/x.h"\n'): "ui includes device",
        ("ui/b.cpp", '#include "core/store/x.h"\n'): "ui includes core/store",
        ("device/c.cpp", '#include "core/store/x.h"\n'): "device includes core/store",
        ("device/d.cpp", "#include <QString>\n"): "no Qt",
        ("core/e.cpp", '#include "app/x.h"\n'): "core includes app",
        ("core/f.cpp", "#include <sodium.h>\n"): "only crypto",
        ("ui/CMakeLists.txt", "target_link_libraries(stipple_ui PUBLIC stipple_store)\n"): "links stipple_store",
        ("device/CMakeLists.txt", "target_link_libraries(stipple_host PUBLIC Qt6::Core)\n"): "no Qt",
        ("app/g.cpp", '#include "tests/x.h"\n'): "nothing may use tests",
    }
    for (name, text), expected in plants.items():
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for top in ("core", "device", "ui", "app"):
                (root / top).mkdir()
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
            if not any(expected in problem for problem in problems(root)):
                sys.exit(f"a planted arrow was not found: {name}: {text.strip()}")
    print(f"{len(plants)} planted arrows, all found")


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    found = problems(pathlib.Path(sys.argv[1]))
    for problem in found:
        print(problem)
    if found:
        sys.exit(1)
    print("no arrow but the allowed ones")


main()
