#!/usr/bin/env python3
"""How long until a program shows a window that can be used: from its start until its first window looks as it will.

usage: xvfb-run -a -s "-screen 0 1920x1080x24" tests/bench/start_window.py RUNS NAME=COMMAND [NAME=COMMAND …]

Each command is started RUNS times in turn, so that all see the same machine; printed is the median of each, and the
first as a part of every other. Needs libX11. A window counts when it is mapped, larger than 300 × 200, holds more than
one colour in its middle, and did not change for 3 s; the time is that of the last change. A blinking cursor is no change.
"""
import ctypes
import ctypes.util
import os
import shlex
import signal
import statistics
import subprocess
import sys
import time

X = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
X.XOpenDisplay.restype = ctypes.c_void_p
X.XDefaultRootWindow.restype = ctypes.c_ulong
X.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
X.XQueryTree.argtypes = [ctypes.c_void_p, ctypes.c_ulong, *[ctypes.POINTER(ctypes.c_ulong)] * 2,
                         ctypes.POINTER(ctypes.POINTER(ctypes.c_ulong)), ctypes.POINTER(ctypes.c_uint)]
X.XGetImage.restype = ctypes.c_void_p
X.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint, ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
X.XGetPixel.restype = ctypes.c_ulong
X.XGetPixel.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
X.XDestroyImage.argtypes = [ctypes.c_void_p]
X.XFree.argtypes = [ctypes.c_void_p]
X.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]


QUIET_S = 3.0
CURSOR = 0.003  # as a part of what is looked at


class Attributes(ctypes.Structure):  # XWindowAttributes
    _fields_ = [("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int), ("height", ctypes.c_int),
                ("border", ctypes.c_int), ("depth", ctypes.c_int), ("visual", ctypes.c_void_p), ("root", ctypes.c_ulong),
                ("klass", ctypes.c_int), ("bit_gravity", ctypes.c_int), ("win_gravity", ctypes.c_int),
                ("backing_store", ctypes.c_int), ("planes", ctypes.c_ulong), ("pixel", ctypes.c_ulong), ("save_under", ctypes.c_int),
                ("colormap", ctypes.c_ulong), ("map_installed", ctypes.c_int), ("map_state", ctypes.c_int),
                ("rest", ctypes.c_long * 8)]


X.XGetWindowAttributes.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.POINTER(Attributes)]
HANDLER = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
IGNORE = HANDLER(lambda *_: 0)  # a window may go while it is looked at
X.XSetErrorHandler.argtypes = [HANDLER]
X.XSetErrorHandler(IGNORE)


def windows(display):
    root = X.XDefaultRootWindow(display)
    a, b, n = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
    children = ctypes.POINTER(ctypes.c_ulong)()
    X.XQueryTree(display, root, a, b, ctypes.byref(children), n)
    found = [children[i] for i in range(n.value)]
    if n.value:
        X.XFree(children)
    return found


def picture(display, window):
    """What stands in the middle of a window; nothing while it is empty."""
    info = Attributes()
    if not X.XGetWindowAttributes(display, window, ctypes.byref(info)) or info.map_state != 2 or info.width < 300 or info.height < 200:
        return None
    image = X.XGetImage(display, window, info.width // 4, info.height // 4, info.width // 2, info.height // 2, 0xFFFFFFFF, 2)
    if not image:
        return None
    dots = tuple(X.XGetPixel(image, x, y) & 0xFFFFFF for x in range(0, info.width // 2, 9) for y in range(0, info.height // 2, 9))
    X.XDestroyImage(image)
    return dots if len(set(dots)) > 3 else None


def differs(one, other):
    if one is None or other is None or len(one) != len(other):
        return one is not other
    return sum(a != b for a, b in zip(one, other)) > CURSOR * len(one)


def once(display, command):
    before = set(windows(display))
    began = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        last, changed = None, began
        while time.monotonic() - began < 60:
            now = next((seen for window in windows(display) if window not in before and (seen := picture(display, window))), None)
            if differs(now, last):
                last, changed = now, time.monotonic()
            elif now and time.monotonic() - changed > QUIET_S:
                return (changed - began) * 1000
            time.sleep(0.005)
        sys.exit(f"no window of {command[0]} within a minute")
    finally:
        os.killpg(child.pid, signal.SIGTERM)
        try:
            child.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(child.pid, signal.SIGKILL)
            child.wait()
        time.sleep(0.3)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    display = X.XOpenDisplay(None)
    if not display:
        sys.exit("no X display")
    programs = [argument.split("=", 1) for argument in sys.argv[2:]]
    times = {name: [] for name, _ in programs}
    for _ in range(int(sys.argv[1]) + 1):  # the first round fills the caches and does not count
        for name, command in programs:
            times[name].append(once(display, shlex.split(command)))
    medians = {name: statistics.median(all_times[1:]) for name, all_times in times.items()}
    first = programs[0][0]
    for name, _ in programs:
        counted = sorted(times[name][1:])
        print(f"{name}: median {medians[name]:.0f} ms, {counted[0]:.0f} to {counted[-1]:.0f} ms"
              + ("" if name == first else f"; {first} takes {medians[first] / medians[name]:.2f} of it"))


main()
