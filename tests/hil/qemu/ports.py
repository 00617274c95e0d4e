"""The two real USB ports of the rig behind one face: plug, unplug, the name in /dev, DTR as seen on the bus."""
import time

from cable import Cable
from pen import InnerPen, OuterPen

NOT_FOUND, PERMISSION, BUSY = 101, 102, 103


class Port:
    """node: the name the port has when it is alone. Times in µs of the guest's CLOCK_MONOTONIC."""

    def __init__(self, machine):
        self.machine = machine

    def stamp(self):
        return self.machine.one("hil_guest kill 1 0")["t_us"]

    def dtr_changes(self):
        return [c for c in self.machine.json("cat /run/mon.log") if "dtr" in c]

    def dtr_after(self, t_us, high):
        change = self.dtr_change_after(t_us, high)
        return change and change["t_us"]

    def dtr_change_after(self, t_us, high):
        return next((c for c in self.dtr_changes() if c["dtr"] == high and c["t_us"] >= t_us), None)

    def as_udev_would(self, path):
        """What the udev rule of a pen does: property, dialout, 0660, no closing wait (guest/rule.sh)."""
        self.machine.sh(f"rule.sh {path}")

    def synchronise(self, link):
        """Nothing to do where pen and host share a clock."""

    def closing_wait(self, path, wait):
        self.machine.sh(f"hil_guest closing-wait {path} {wait}")

    def wait_node(self, path, timeout=10):
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            if self.machine.sh(f"test -c {path}")[0] == 0:
                return True
        return False

    def udev_rule_on(self, paths):
        """The same in the background, for names that are about to come."""
        self.machine.sh(f"rule.sh {' '.join(paths)} >/dev/null 2>&1 & echo $! >/run/rule.pid")

    def udev_rule_off(self):
        self.machine.sh("kill $(cat /run/rule.pid) 2>/dev/null; rm -f /run/rule.pid")


class GadgetPort(Port):
    known_by = "VID:PID and product string"
    prefix, serial, node, second = "A", "PEN-ACM-0001", "/dev/ttyACM0", "/dev/ttyACM1"
    strings = {"vid": 0x1209, "pid": 0x5EED, "manufacturer": "Stipple", "product": "PenLink pen", "serial": serial}

    def __init__(self, machine):
        super().__init__(machine)
        machine.sh(f"gadget.sh {self.serial}")
        self.pen = InnerPen(machine, self.serial)

    def _udc(self, text):
        return self.machine.one(f"hil_guest put /sys/kernel/config/usb_gadget/pen/UDC '{text}'")["t_us"]

    def plug(self):
        return self._udc("dummy_udc.0")

    def unplug(self):
        return self._udc("")

    def motor_off_us(self):
        return self.pen.motor_off_us()

    def close(self):
        self.machine.sh("kill $(cat /run/pen.pid)")


class UsbSerialPort(Port):
    known_by = "udev property"
    prefix, serial, node, second = "U", "PEN-USB-0001", "/dev/ttyUSB0", "/dev/ttyUSB1"
    strings = {"vid": 0x0403, "pid": 0x6001, "manufacturer": "QEMU", "product": "QEMU USB SERIAL", "serial": serial}

    def __init__(self, machine, program):
        super().__init__(machine)
        self.pen = OuterPen(program, machine.folder, self.serial)
        self.cable = Cable(machine.folder / "pen.sock", self.pen.cable_path)
        machine.on_dtr = self.cable.on_dtr
        self.offset_us = 0.0  # guest clock minus host clock

    def synchronise(self, link):
        """By the fastest of many questions to a process that is already there."""
        best = None
        for _ in range(30):
            before = time.monotonic()
            guest = link.state()["t_us"]
            took = time.monotonic() - before
            if best is None or took < best:
                best, self.offset_us = took, guest - (before + took / 2) * 1e6
        return best * 1000

    def guest_us(self, host_s):
        return host_s * 1e6 + self.offset_us

    def plug(self):
        at = self.guest_us(time.monotonic())
        self.cable.mend()
        self.machine.qmp("device_add", driver="usb-serial", id="pendev", bus="xhci.0", chardev="pen",
                         serial=self.serial, **{"always-plugged": True})
        return at

    def unplug(self):
        at = self.guest_us(time.monotonic())
        self.cable.cut()
        self.machine.qmp("device_del", id="pendev")
        return at

    def motor_off_us(self):
        off, status = self.pen.motor_off_s()
        return self.guest_us(off), status

    def close(self):
        self.cable.close()
        self.pen.close()
