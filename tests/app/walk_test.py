#!/usr/bin/env python3
"""Runs the real program through one whole treatment, offscreen, and looks at what it left behind.

usage: walk_test.py BIN_DIR own|foreign [SIZE]
`own`:     stipple --demo starts its emulated pen and works its trigger.
`foreign`: the pen is a separate program that presses its own trigger; Stipple knows only its path.
"""
import json
import os
import pathlib
import re
import socket
import subprocess
import sys
import tempfile
import threading

STEPS = ["sign-in", "today", "chart", "goal", "assess", "over-the-limit", "zones", "preflight", "preflight-ready", "armed",
         "running", "zone-1-done", "zone-4-done", "summary", "signing", "aftercare", "aftercare-pdf", "chart-after"]
ZONES = {"glabella": "glabella", "crows_feet_left": "crow", "crows_feet_right": "crow", "nose_tip": "nose"}


def fail(message):
    sys.exit(f"FAILED: {message}")


class Hand(threading.Thread):
    """A hand on a pen that Stipple did not start: presses when the pen is armed, lets go when it stops."""

    def __init__(self, control):
        super().__init__(daemon=True)
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(str(control))
        self.lines = self.socket.makefile("r")
        self.tired = threading.Event()

    def ask(self, **message):
        self.socket.sendall((json.dumps(message) + "\n").encode())
        return json.loads(self.lines.readline())

    def run(self):
        pressed = False
        while not self.tired.wait(0.1):
            state = self.ask(cmd="status")["state"]
            wanted = state in ("ARMED", "RUNNING", "PAUSED")
            if state == "PAUSED" and pressed:  # a person lets go and presses again
                self.ask(cmd="trigger", pressed=False)
                pressed = False
                self.tired.wait(0.6)
            elif wanted != pressed:
                self.tired.wait(0.4 if wanted else 0)
                self.ask(cmd="trigger", pressed=wanted)
                pressed = wanted


def start_foreign_pen(bin_dir, folder):
    control = folder / "control"
    pen = subprocess.Popen([bin_dir / "stipple-pen", "--serial", "FOREIGN-7", "--control", control, "--state", folder / "pen.state"],
                           stdout=subprocess.PIPE, text=True)
    line = pen.stdout.readline()
    if not line.startswith("pty: "):
        fail(f"the pen did not say where it is: {line!r}")
    Hand(control).start()
    return pen, line.split(" ", 1)[1].strip()


def check_json(folder):
    walk = json.loads((folder / "walk.json").read_text())
    for step in STEPS:
        if step not in walk["steps"]:
            fail(f"step {step} was not reached: {walk['steps']}")
    zones = {zone["zone"]: zone for zone in walk["zones"]}
    if set(zones) != set(ZONES):
        fail(f"other zones than planned: {sorted(zones)}")
    for zone in zones.values():
        if zone["pen_strokes"] != zone["record_strokes"] or zone["record_strokes"] <= 0:
            fail(f"strokes of {zone['zone']}: {zone}")
        if zone["planned_depth_um"] > 750 or not zone["record_from_pen_log"]:
            fail(f"depth or source of {zone['zone']}: {zone}")
    if not walk["total_pen_strokes"] == walk["total_record_strokes"] == sum(z["record_strokes"] for z in zones.values()):
        fail("totals differ")
    if not walk["simulated"]:
        fail("the record is not marked simulated")
    return walk


def check_pictures(folder, size):
    pictures = sorted(folder.glob("*.png"))
    if len(pictures) < len(STEPS) - 1:
        fail(f"only {len(pictures)} pictures")
    width, height = (int(n) for n in size.split("x"))
    for picture in pictures:
        head = picture.read_bytes()[:24]
        if (int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")) != (width, height):
            fail(f"{picture.name} is not {size}")


def check_sheet(folder):
    sheets = list(folder.glob("*.pdf"))
    if len(sheets) != 1:
        fail(f"{len(sheets)} PDF files")
    if re.search(r"elena|marsh", sheets[0].name, re.I):
        fail("the file name names the patient")
    text = subprocess.run(["pdftotext", "-layout", sheets[0], "-"], capture_output=True, text=True, check=True).stdout
    flat = " ".join(text.lower().split())
    for words in [*ZONES.values(), "keep the skin dry and", "sunscreen", "call us today", "simulated"]:
        if words not in flat:
            fail(f"the sheet does not say {words!r}:\n{text}")


def demo_secrets():
    """Names, birth dates, numbers and addresses of everybody in the demo clinic, read from where they are made up."""
    source = (pathlib.Path(__file__).parents[2] / "core" / "store" / "demo_people.cpp").read_text()
    people = re.findall(r'person\("(\w+)", "(\w+)", \{(\d+), (\d+), (\d+)\}, [\w:]+, "([^"]+)", "([^"]+)"\)', source)
    words = set(re.findall(r'(?:email|medicines|lastReaction) = "([^"]+)"', source)) | {"sister"}
    for given, family, year, month, day, chart, phone in people:
        words |= {f"{given} {family}", f"{year}-{int(month):02}-{int(day):02}", f"{year}{int(month):02}{int(day):02}", chart, phone,
                  re.sub(r"\D", "", phone)}
        words |= {name for name in (given, family) if len(name) > 3}
    if len(people) != 10 or len(words) < 70:
        fail(f"only {len(people)} people and {len(words)} words found in the demo clinic")
    return sorted(words)


def check_disk(folder, log, wanted):
    """Nobody is named in clear: records, recordings, backup, temporary files, settings, walk.json, what the program said."""
    secrets = demo_secrets()
    texts = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*")
             if path.is_file() and path.suffix not in (".png", ".pdf")}
    texts["log"] = log.encode()
    for kind in wanted:
        if not any(re.search(kind, name) and raw for name, raw in texts.items()):
            fail(f"nothing like {kind} was there to look into: {sorted(texts)}")
    for name, raw in texts.items():
        for secret in secrets:
            for form in (secret.encode(), secret.encode("utf-16-le")):
                if form in raw:
                    fail(f"{secret!r} stands in clear in {name}")


def main():
    bin_dir = pathlib.Path(sys.argv[1])
    kind = sys.argv[2]
    size = sys.argv[3] if len(sys.argv) > 3 else "1920x1080"
    with tempfile.TemporaryDirectory(prefix="stipple-walk-") as name:
        folder = pathlib.Path(name)
        command = [bin_dir / "stipple", "--demo", "--size", size, "--data-dir", folder / "data", "--walk", folder / "walk"]
        pen = None
        if kind == "foreign":
            pen, path = start_foreign_pen(bin_dir, folder)
            command += ["--pen", path]
        # All that the program could leave outside of its data folder lands in `folder`, too; and it says all it can.
        for place in ("tmp", "home"):
            (folder / place).mkdir()
        surroundings = {**os.environ, "TMPDIR": str(folder / "tmp"), "HOME": str(folder / "home"), "QT_LOGGING_RULES": "default.*=true"}
        ran = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False, env=surroundings)
        if pen:
            pen.terminate()
            pen.wait(10)
        print(ran.stdout, ran.stderr)
        if ran.returncode != 0:
            told = folder / "walk" / "walk.json"
            fail(f"exit status {ran.returncode}\n{told.read_text() if told.exists() else ''}")
        walk = check_json(folder / "walk")
        check_pictures(folder / "walk", size)
        check_sheet(folder / "walk")
        log = ran.stdout + ran.stderr
        backup = subprocess.run([bin_dir / "stipple", "--demo", "--data-dir", folder / "data", "--backup", folder / "a.stipplebackup"],
                                capture_output=True, text=True, timeout=60, check=False, env=surroundings)
        if backup.returncode != 0:
            fail(f"the backup: {backup.stderr}")
        check_disk(folder, log + backup.stdout + backup.stderr, [r"clinic\.db$", r"\.plr$", r"\.stipplebackup$", r"walk\.json$", r"^log$"])
        print(f"{walk['total_record_strokes']} strokes in {len(walk['zones'])} zones, counted alike by pen and record")


main()
