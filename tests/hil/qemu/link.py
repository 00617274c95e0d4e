"""Stipple's PenLink in the guest (hil_guest link), told and heard over a serial channel of its own."""
import json
import time

from machine import RigError

ALARM_LINK_LOST, ALARM_STOP_NOT_CONFIRMED, ALARM_TIMING_REDUCED = 0, 1, 10
COMMANDS = ["load", "arm", "disarm", "pause", "resume", "clear", "mark", "self_test"]


class Link:
    def __init__(self, machine, where, as_root=False):
        self.machine = machine
        self.events = []
        self.pid = None
        user = "" if as_root else "as-clinic"
        while machine.link.next(0)[1] is not None:
            pass  # what an earlier link left behind
        machine.sh(f"hil_guest {user} link {where} </dev/ttyS2 >/dev/ttyS2 2>/run/link.err &")
        self.pid = self.wait("started", 10)["pid"]

    def send(self, word):
        self.machine.link.send(word + "\n")

    def _pull(self, timeout):
        _, line = self.machine.link.next(timeout)
        if line:
            try:
                self.events.append(json.loads(line))
            except ValueError:
                pass
        return line

    def mark(self):
        """Events from here on are asked for with since=."""
        while self._pull(0) is not None:
            pass
        return len(self.events)

    def find(self, ev, since=0, **like):
        for event in self.events[since:]:
            if event.get("ev") == ev and all(event.get(k) == v for k, v in like.items()):
                return event
        return None

    def wait(self, ev, timeout, since=0, **like):
        """The event, or None when it does not come in time."""
        end = time.monotonic() + timeout
        while True:
            if found := self.find(ev, since, **like):
                return found
            left = end - time.monotonic()
            if left <= 0:
                return None
            self._pull(left)

    def need(self, ev, timeout, since=0, **like):
        found = self.wait(ev, timeout, since, **like)
        if found is None:
            raise RigError(f"no {ev} {like} in {timeout} s; last: " + " | ".join(map(str, self.events[-6:])))
        return found

    def command(self, word, timeout=10):
        since = self.mark()
        self.send(word)
        ended = self.need("command_ended", timeout, since, command=COMMANDS.index(word))
        if not ended["done"]:
            raise RigError(f"{word} did not end well: {ended}")
        return ended

    def state(self):
        since = self.mark()
        self.send("show")
        return self.need("snapshot", 5, since)

    def settle(self, timeout=10):
        """Acknowledges what an earlier check left, until the pen is Ready."""
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            state = self.state()["state"]
            if state == "Ready":
                return
            if state in ("Stopped", "Latched"):
                self.send("clear")
            time.sleep(0.3)
        raise RigError(f"the link does not come to Ready: {self.state()}")

    def to_armed(self):
        self.settle()
        self.command("load")
        since = self.mark()
        self.send("arm")
        self.need("state", 10, since, to="Armed")

    def to_running(self, pen, for_s=1.0):
        """Armed, trigger pressed; True when the needles move and still do after this time."""
        self.to_armed()
        since = self.mark()
        pen.tell("trigger", pressed=True)
        if self.wait("state", 10, since, to="Running") is None:
            return False
        time.sleep(for_s)
        return self.state()["state"] == "Running"

    def kill(self):
        """SIGKILL; returns the guest's time of it."""
        return self.machine.one(f"hil_guest kill {self.pid} 9")["t_us"]

    def quit(self):
        since = self.mark()
        self.send("quit")
        return self.wait("ended", 10, since)
