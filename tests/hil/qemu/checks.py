"""The checks that both ports share. Limits: PENLINK §4.3, §6.2 and §1.4, with room for an emulated processor."""
import time

from link import ALARM_LINK_LOST, Link
from machine import RigError
from ports import BUSY, NOT_FOUND, PERMISSION

REPLUG_MS = 2000
HOST_SEES_UNPLUG_MS = 200  # 9–52 ms here when the computer is idle
MOTOR_OFF_MS = 200
DTR_ON_KILL_MS = 200  # 8–20 ms here when the computer is idle


def ms(later_us, earlier_us):
    return None if later_us is None or earlier_us is None else (later_us - earlier_us) / 1000


def fresh_start(port, link):
    """Trigger up, a cartridge that nobody has used, and a pen that is Ready and has been seen to have it."""
    port.pen.tell("trigger", pressed=False)
    time.sleep(0.3)
    port.pen.tell("cart_remove")
    time.sleep(0.3)
    port.pen.tell("cart_insert")
    link.settle()
    end = time.monotonic() + 5
    while True:
        inside = port.pen.tell("status")["cartridge"]
        if inside and link.state()["cartridge"] == inside["uid"]:
            return
        if time.monotonic() > end:
            raise RigError("the host does not see the new cartridge")
        time.sleep(0.1)


def enumeration(port, report):
    p = port.prefix
    port.plug()
    if not report.check(p, "the port appears", port.wait_node(port.node), port.node, port.node):
        raise RigError("no port, no checks")
    seen = port.machine.one("hil_guest list")
    mine = next((x for x in seen["ports"] if x["path"] == port.node), {})
    wrong = {k: mine.get(k) for k, v in port.strings.items() if mine.get(k) != v}
    report.check(p, "VID:PID and strings as the device says", not wrong,
                 wrong or f"{mine['vid']:04x}:{mine['pid']:04x} {mine['manufacturer']} / {mine['product']} / {mine['serial']}",
                 "equal")
    report.within(p, "one look at all ports", seen["list_ms"], 250)


def before_the_rule(port, report):
    """No udev rule has run: a bridge chip is not known as a pen and is left alone, a pen cannot be opened."""
    p = port.prefix
    seen = port.machine.one("hil_guest as-clinic list")
    if port.prefix == "U":
        report.check(p, "a port that is no known pen is not chosen", seen.get("code") == NOT_FOUND,
                     seen.get("code", "chosen"), NOT_FOUND)
    else:
        report.check(p, "known, but not ours to open: PenPermission", seen.get("code") == PERMISSION,
                     seen.get("code", "chosen"), PERMISSION)
    answer = port.machine.one(f"hil_guest as-clinic open {port.node}")
    report.check(p, "opening it all the same: PenPermission", answer.get("code") == PERMISSION,
                 answer.get("code", "opened"), PERMISSION)
    raised = [c for c in port.dtr_changes() if c["dtr"]]
    report.check(p, "looking and listing never raised DTR", not raised, f"{len(raised)} times", "0 times")


def connect(port, report):
    p = port.prefix
    port.as_udev_would(port.node)
    begin = port.stamp()
    link = Link(port.machine, f"serial={port.serial}")
    connected = link.need("connected", 10)
    report.within(p, f"found by {port.known_by}; process start to pen connected", ms(connected["t_us"], begin), 3000)
    report.check(p, "opening raises DTR on the bus", port.dtr_after(begin, True) is not None,
                 "raised" if port.dtr_after(begin, True) else "never", "raised")
    report.check(p, "the pen behind the port is the one that was looked for", connected["serial"] == port.serial,
                 connected["serial"], port.serial)
    link.settle()
    port.synchronise(link)
    return link


def exclusivity(port, link, report):
    p, machine = port.prefix, port.machine
    since = link.mark()
    for user, who in (("as-clinic ", "same user"), ("", "root")):
        begin = port.stamp()
        answer = machine.one(f"hil_guest {user}open {port.node}")
        report.check(p, f"a second Stipple ({who}) is told PenBusy", answer.get("code") == BUSY,
                     f"{answer.get('code', 'opened')} in {answer['open_ms']:.0f} ms", BUSY)
        low = port.dtr_change_after(begin, False)
        report.check(p, "  and leaves DTR of the first one alone", low is None,
                     "stays high" if low is None else f"goes low ({low['setup']})", "stays high")
    answer = machine.one(f"hil_guest as-clinic plain {port.node}")
    report.check(p, "a program that knows no lock is refused (TIOCEXCL)", answer.get("errno") == "EBUSY",
                 answer.get("errno") or "opened", "EBUSY")
    lost = link.wait("gone", 3, since)  # a dead line at rest shows after 2 s
    state = link.state()["state"]
    report.check(p, "the first one does not notice", lost is None and state == "Ready", "gone" if lost else state, "Ready")


def to_running(port, link, report):
    """A run of one second. On a busy computer the guest can be frozen for longer than the lease lasts; then the pen
    stops, as it must, and the run is begun again. How often is in the report."""
    for _ in range(4):
        fresh_start(port, link)
        if link.to_running(port.pen):
            return
        report.again.append(port.pen.tell("status")["last_stop"])
    raise RigError("the pen does not keep running: this computer is too busy for the rig")


def replugged(port, link, report, since, at, what):
    """Connected again, with the way there: ports closed and opened, session."""
    back = link.wait("connected", 10, since)
    opened = [e["t_us"] for e in link.events[since:] if e["ev"] == "descriptor" and e["path"]]
    if opened:
        what += f" (port opened after {ms(opened[0], at):.0f} ms{', again ' + str(len(opened) - 1) + ' times' if len(opened) > 1 else ''})"
    report.within(port.prefix, what, ms(back and back["t_us"], at), REPLUG_MS)


def closed_after(link, since, at):
    event = link.wait("descriptor", 3, since, path="")
    return ms(event and event["t_us"], at)


def unplug_armed(port, link, report):
    p = port.prefix
    fresh_start(port, link)
    link.to_armed()
    since = link.mark()
    at = port.unplug()
    gone = link.wait("gone", 5, since)
    report.within(p, "unplug while armed: the host knows", ms(gone and gone["t_us"], at), HOST_SEES_UNPLUG_MS)
    report.within(p, "  port closed", closed_after(link, since, at), HOST_SEES_UNPLUG_MS + 50)
    time.sleep(0.5)
    status = port.pen.tell("status")
    report.check(p, "  the pen is not armed any more", status["state"] not in ("Armed", "Running", "Paused")
                 and not status["motor"], status["state"], "motor off, not armed")
    since = link.mark()
    port.udev_rule_on([port.node])
    at = port.plug()
    replugged(port, link, report, since, at, "  plugged again: connected")
    port.udev_rule_off()
    link.settle()


def unplug_running(port, link, report):
    p = port.prefix
    # Somebody keeps the old name, so the pen comes back under another.
    port.machine.sh(f"sh -c 'echo $$ >/run/holder; exec sleep 1000' 9<>{port.node} >/dev/null 2>&1 &")
    to_running(port, link, report)
    since = link.mark()
    at = port.unplug()
    gone = link.wait("gone", 5, since)
    report.within(p, "unplug while running: the host knows", ms(gone and gone["t_us"], at), HOST_SEES_UNPLUG_MS)
    report.check(p, "  and says that the motor could run, with a high alarm",
                 bool(gone and gone["while_motor_could_run"] and link.wait("alarm", 2, since, id=ALARM_LINK_LOST, high=True)),
                 "both" if gone and gone["while_motor_could_run"] else gone, "both")
    time.sleep(0.5)
    off, status = port.motor_off_us()
    report.within(p, "  the pen switched its motor off", ms(off, at), MOTOR_OFF_MS)
    report.check(p, "  needles withdrawn", status["withdrawn"] and not status["motor"],
                 f"withdrawn {status['withdrawn']}, {status['last_stop']}", "withdrawn")
    truth = status["runs"].get(str(status["run_id"]), {}).get("strokes", status["strokes_run"])
    port.pen.tell("trigger", pressed=False)
    since = link.mark()
    port.udev_rule_on([port.node, port.second])
    at = port.plug()
    replugged(port, link, report, since, at, "  plugged again: connected")
    name = link.find("descriptor", since, path=port.second)
    report.check(p, "  under another name in /dev", name is not None, name["path"] if name else "?", port.second)
    delivered = link.wait("run_delivered", 5, since, from_log=True)
    link.settle()
    strokes = [e["strokes"] for e in link.events[since:] if e["ev"] == "run_delivered" and e["from_log"]]
    report.check(p, "  strokes of the run, from the pen's log", bool(delivered) and strokes[-1] == truth,
                 f"{strokes} of {truth}", truth)
    port.udev_rule_off()
    port.machine.sh("kill $(cat /run/holder)")
    port.unplug()
    time.sleep(0.5)
    since = link.mark()
    port.udev_rule_on([port.node])
    port.plug()
    link.need("connected", 10, since)
    port.udev_rule_off()


def killed(port, link, report):
    """SIGKILL of the host process while the needles move."""
    p = port.prefix
    to_running(port, link, report)
    at = link.kill()
    time.sleep(0.7)
    low = port.dtr_after(at, False)
    report.within(p, "SIGKILL while running: DTR low on the bus", ms(low, at), DTR_ON_KILL_MS)
    off, status = port.motor_off_us()
    report.within(p, "  the pen switched its motor off", ms(off, at), MOTOR_OFF_MS)
    report.check(p, "  why it stopped", not status["motor"], status["last_stop"], "line or lease")
    truth = status["runs"].get(str(status["run_id"]), {}).get("strokes", status["strokes_run"])
    port.pen.tell("trigger", pressed=False)
    begin = port.stamp()
    link = Link(port.machine, f"serial={port.serial}")
    back = link.wait("connected", 5)
    report.within(p, "  the next process opens the port and connects", ms(back and back["t_us"], begin), 3000)
    link.wait("run_delivered", 3)
    link.settle()
    strokes = [e["strokes"] for e in link.events if e["ev"] == "run_delivered"]
    report.check(p, "  and has every stroke of the dead one's run", bool(strokes) and strokes[-1] == truth,
                 f"{strokes[-1:]} of {truth}", truth)
    return link
