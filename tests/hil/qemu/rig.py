#!/usr/bin/env python3
"""Boots the guest, runs the checks on both ports, prints the report. Started by run.sh.

    rig.py --kernel FILE --initramfs FILE --pen PROGRAM [--only usb-serial|gadget] [--markdown FILE]
"""
import argparse
import pathlib
import signal
import sys
import tempfile
import time

import checks
import gadget_checks
from machine import Machine, RigError
from ports import GadgetPort, UsbSerialPort
from report import Report

WHOLE_RUN_S = 420


def run_checks(port, report, extra):
    """A check that breaks the rig ends this port's list; what was measured stays."""
    link = None
    try:
        checks.enumeration(port, report)
        checks.before_the_rule(port, report)
        link = checks.connect(port, report)
        checks.exclusivity(port, link, report)
        checks.unplug_armed(port, link, report)
        checks.unplug_running(port, link, report)
        link = checks.killed(port, link, report)
        extra(port, link, report)
    except (RigError, OSError, LookupError, TypeError) as error:
        report.error(port.prefix, "the rest could not be run", f"{type(error).__name__}: {error}")
        print(error, file=sys.stderr)
        for line in port.machine.sh("cat /run/link.err; head -n 3 /run/pen.log; tail -n 3 /run/pen.log")[1]:
            print("    " + line[:200], file=sys.stderr)


def gadget_only(port, link, report):
    gadget_checks.frozen_pen(port, link, report)
    link.quit()
    gadget_checks.stalled_endpoint(port, report)


def leave(port, link, report):
    ended = link.quit()
    report.within(port.prefix, "an orderly end takes", ended and ended["shutdown_ms"], 1500)


def one_machine(options, make_port, extra, report):
    """Each port has a guest of its own, so that one cannot spoil the other."""
    with tempfile.TemporaryDirectory(prefix="stipple-hil-") as folder:
        machine = port = None
        try:
            machine = Machine(options.kernel, options.initramfs, folder, on_dtr=lambda high: None)
            machine.wait_up(90)
            machine.sh("hil_guest mon >/run/mon.log 2>&1 &")
            port = make_port(machine)
            print(f"\n{port.node}: guest up after {machine.up_after:.1f} s, kernel {machine.sh('uname -r')[1][0]}", flush=True)
            run_checks(port, report, extra)
        except RigError as error:
            report.error("R", "the guest does not work", error)
            print(error, file=sys.stderr)
        finally:
            try:
                if port:
                    port.close()
            except (RigError, OSError):
                pass
            if machine:
                machine.close()


def main():
    parser = argparse.ArgumentParser()
    for name in ("--kernel", "--initramfs", "--pen"):
        parser.add_argument(name, required=True, type=pathlib.Path)
    parser.add_argument("--only", choices=["usb-serial", "gadget"])
    parser.add_argument("--markdown", type=pathlib.Path)
    options = parser.parse_args()

    def too_long(*_):
        raise RigError(f"not done after {WHOLE_RUN_S} s")

    signal.signal(signal.SIGALRM, too_long)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    signal.alarm(WHOLE_RUN_S)
    begin, report = time.monotonic(), Report()
    if options.only != "usb-serial":
        one_machine(options, GadgetPort, gadget_only, report)
    if options.only != "gadget":
        one_machine(options, lambda machine: UsbSerialPort(machine, options.pen), leave, report)
    signal.alarm(0)
    report.summary()
    print(f"{time.monotonic() - begin:.0f} s")
    if options.markdown:
        options.markdown.write_text(report.markdown())
    return 1 if report.failures() or not report.rows else 0


if __name__ == "__main__":
    sys.exit(main())
