"""Checks that need a pen whose endpoint can stall: only the CDC-ACM gadget can do that here.

(QEMU's usb-serial hands every byte to its socket and blocks the whole machine when nobody reads there.)
"""
import time

from checks import ms, to_running
from link import ALARM_STOP_NOT_CONFIRMED
from machine import RigError

SIGSTOP, SIGCONT = 19, 18


def frozen_pen(port, link, report):
    """The pen's processor hangs while the needles move: nothing is read, nothing comes."""
    p = port.prefix
    to_running(port, link, report)
    since = link.mark()
    at = port.pen.signal(SIGSTOP)
    left = link.wait("state", 3, since)
    report.within(p, "pen freezes while running: the host stops", ms(left and left["t_us"], at), 170)
    alarm = link.wait("alarm", 3, since, id=ALARM_STOP_NOT_CONFIRMED, high=True)
    report.within(p, "  'stop not confirmed' at high priority", ms(alarm and alarm["t_us"], at), 450)
    latched = link.wait("state", 3, since, to="Latched")
    report.check(p, "  never reported as stopped", latched is not None and not link.find("state", since, to="Stopped"),
                 "Latched" if latched else "?", "Latched")
    port.pen.signal(SIGCONT)
    time.sleep(0.5)
    _, status = port.motor_off_us()
    report.check(p, "  awake again the pen stops by itself", not status["motor"], status["last_stop"], "motor off")
    port.pen.tell("trigger", pressed=False)


def stall(port, report, what, user, closing_wait, close_limit_ms):
    """Fills a port that nobody reads, as `user`, then drops DTR and closes."""
    p, machine = port.prefix, port.machine
    port.as_udev_would(port.node)
    port.closing_wait(port.node, closing_wait)
    port.pen.signal(SIGSTOP)
    try:
        answer = machine.one(f"hil_guest {user}stall {port.node}", 60)
        if not answer.get("ok"):
            raise RigError(f"stall: {answer}")
        low = port.dtr_after(answer["drop_us"], False)
        report.within(p, f"{what}: DTR low on the bus", ms(low, answer["drop_us"]), 50)
        report.within(p, f"  close() after {answer['accepted_bytes']} bytes that nobody read",
                      answer["close_ms"], close_limit_ms)
    finally:
        port.pen.signal(SIGCONT)
        time.sleep(1)
        port.unplug()
        time.sleep(0.3)
        port.plug()
        port.wait_node(port.node)


def stalled_endpoint(port, report):
    stall(port, report, "stalled endpoint, root sets closing_wait", "", "3000", 100)
    stall(port, report, "stalled endpoint, the udev rule set closing_wait", "as-clinic ", "none", 100)
    # Without the rule the kernel waits its 30 s and nobody but root can change that; the pen must not wait with it.
    stall(port, report, "stalled endpoint, no rule and no root", "as-clinic ", "3000", 35000)
