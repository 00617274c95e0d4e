"""The emulated pen, outside the guest (behind usb-serial) or inside it (on the gadget's tty), and its control socket."""
import json
import socket
import subprocess
import time

from machine import RigError, stop_process


class OuterPen:
    """stipple-pen beside QEMU. Times are the host's."""

    def __init__(self, program, folder, serial):
        self.cable_path = folder / "penside.sock"
        self.control_path = folder / "penctl.sock"
        self.process = subprocess.Popen([str(program), "--unix-socket", str(self.cable_path), "--control",
                                         str(self.control_path), "--state", str(folder / "pen.json"), "--serial", serial,
                                         "--cartridge", "fresh", "--die-with-parent"],
                                        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self.control = socket.socket(socket.AF_UNIX)
        end = time.monotonic() + 10
        while True:
            try:
                self.control.connect(str(self.control_path))
                break
            except OSError as error:
                if time.monotonic() > end:
                    raise RigError(f"the pen does not start: {error}") from error
                time.sleep(0.05)
        self.control.settimeout(10)
        self.stream = self.control.makefile("r")

    def tell(self, cmd, **more):
        self.control.sendall((json.dumps({"cmd": cmd, **more}) + "\n").encode())
        answer = json.loads(self.stream.readline())
        if not answer.get("ok"):
            raise RigError(f"pen: {cmd}: {answer}")
        answer["at_s"] = time.monotonic()
        return answer

    def motor_off_s(self):
        """Host time at which the pen last switched its motor off."""
        status = self.tell("status")
        return status["at_s"] - (status["t_ms"] * 1000 - status["motor_off_us"]) / 1e6, status

    def close(self):
        stop_process(self.process)


class InnerPen:
    """stipple-pen in the guest, on the pen side of the gadget. Times are the guest's."""

    def __init__(self, machine, serial):
        self.machine = machine
        machine.sh(f"stipple-pen --tty /dev/ttyGS0 --control /run/pen.ctl --state /run/pen.json --serial {serial} "
                   "--cartridge fresh >/run/pen.log 2>&1 & echo $! >/run/pen.pid")
        end = time.monotonic() + 10
        while machine.sh("test -S /run/pen.ctl")[0] != 0:
            if time.monotonic() > end:
                raise RigError("the pen does not start: " + " ".join(machine.sh("cat /run/pen.log")[1]))
            time.sleep(0.1)

    def tell(self, cmd, **more):
        line = json.dumps({"cmd": cmd, **more})
        answer = self.machine.one(f"hil_guest ctl /run/pen.ctl '{line}'")
        if not answer.get("ok"):
            raise RigError(f"pen: {cmd}: {answer}")
        return answer

    def motor_off_us(self):
        """Guest time at which the pen last switched its motor off."""
        status = self.tell("status")
        return status["sent_us"] - (status["t_ms"] * 1000 - status["motor_off_us"]), status

    def signal(self, number):
        return self.machine.one(f"hil_guest kill $(cat /run/pen.pid) {number}")["t_us"]
