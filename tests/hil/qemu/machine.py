"""The QEMU guest: start, console, shell and link channel (serial ports over Unix sockets), QMP, and a sure end."""
import json
import pathlib
import queue
import re
import socket
import subprocess
import threading
import time

# What the guest's driver asks of the modem lines of the usb-serial (an FTDI): SET_MODEM_CTRL, high byte = which.
CONTROL = re.compile(r"usb_serial_handle_control .*control 0x([0-9a-f]+), value 0x([0-9a-f]+)")
SET_MODEM_CTRL = 0x4001


class RigError(Exception):
    """The rig itself does not work: no check could be made."""


class Lines:
    """A socket read by lines in a thread of its own; each line keeps the moment it came."""

    def __init__(self, path, on_line=None):
        end = time.monotonic() + 10
        while True:
            self.sock = socket.socket(socket.AF_UNIX)
            try:
                self.sock.connect(str(path))
                break
            except OSError as error:
                self.sock.close()
                if time.monotonic() > end:
                    raise RigError(f"{path}: {error}") from error
                time.sleep(0.05)
        self.queue = queue.Queue()
        self.on_line = on_line
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        with self.sock.makefile("r", errors="replace") as stream:
            for line in stream:
                line = line.rstrip("\r\n")
                if self.on_line:
                    self.on_line(line)
                self.queue.put((time.monotonic(), line))
        self.queue.put((time.monotonic(), None))

    def send(self, text):
        self.sock.sendall(text.encode())

    def next(self, timeout):
        try:
            return self.queue.get(timeout=max(timeout, 0))
        except queue.Empty:
            return None, None


class Machine:
    def __init__(self, kernel, initramfs, folder, on_dtr, memory_mb=256, cpus=2):
        self.folder = pathlib.Path(folder)
        self.on_dtr = on_dtr
        self.console_log = []
        self.qemu = None
        names = ["con", "sh", "link"]
        command = ["qemu-system-x86_64", "-M", "pc", "-accel", "tcg", "-cpu", "max", "-smp", str(cpus), "-m",
                   str(memory_mb), "-nodefaults", "-display", "none", "-no-reboot", "-kernel", str(kernel), "-initrd",
                   str(initramfs), "-append", "console=ttyS0 panic=-1 quiet rdinit=/init"]
        for name in names:
            command += ["-chardev", f"socket,id={name},path={self.folder}/{name}.sock,server=on,wait=off", "-serial",
                        f"chardev:{name}"]
        command += ["-chardev", f"socket,id=pen,path={self.folder}/pen.sock,server=on,wait=off", "-device",
                    "qemu-xhci,id=xhci", "-qmp", f"unix:{self.folder}/qmp.sock,server=on,wait=off", "-trace",
                    "enable=usb_serial_handle_control"]
        self.qemu = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                     stderr=subprocess.PIPE, text=True)
        self.started = time.monotonic()
        self.stderr = []
        threading.Thread(target=self._trace, daemon=True).start()
        self.console = Lines(self.folder / "con.sock", self.console_log.append)
        self.shell = Lines(self.folder / "sh.sock")
        self.link = Lines(self.folder / "link.sock")
        self.qmp_lines = Lines(self.folder / "qmp.sock")
        self._qmp_answer()
        self.qmp("qmp_capabilities")

    def _trace(self):
        for line in self.qemu.stderr:
            found = CONTROL.search(line)
            if not found:
                self.stderr.append(line.rstrip())
                continue
            request, value = (int(word, 16) for word in found.groups())
            if request == SET_MODEM_CTRL and value & 0x100:
                self.on_dtr(bool(value & 1))

    def wait_up(self, timeout):
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            _, line = self.console.next(end - time.monotonic())
            if line is None:
                break
            if line == "hil: up":
                self.up_after = time.monotonic() - self.started
                self.sh("true", skip_to_ready=True)
                return
        raise RigError("the guest did not come up:\n" + "\n".join((self.console_log + self.stderr)[-30:]))

    def sh(self, command, timeout=20, skip_to_ready=False):
        """Runs one command in the guest's shell; returns (status, output lines)."""
        if skip_to_ready:
            self._collect(timeout)
        self.shell.send(command.replace("\n", " ") + "\n")
        return self._collect(timeout)

    def _collect(self, timeout):
        out, end = [], time.monotonic() + timeout
        while True:
            _, line = self.shell.next(end - time.monotonic())
            if line is None:
                raise RigError("the guest's shell does not answer; so far: " + "\n".join(out))
            if line.startswith("@@ "):
                word = line[3:]
                return (0 if word == "ready" else int(word)), out
            if line:
                out.append(line)

    def json(self, command, timeout=20):
        """The JSON objects that a command prints."""
        _, out = self.sh(command, timeout)
        found = []
        for line in out:
            try:
                found.append(json.loads(line))
            except ValueError:
                pass
        return found

    def one(self, command, timeout=20):
        found = self.json(command, timeout)
        if not found:
            raise RigError(f"no answer from the guest: {command}")
        return found[-1]

    def _qmp_answer(self, timeout=10):
        end = time.monotonic() + timeout
        while True:
            _, line = self.qmp_lines.next(end - time.monotonic())
            if line is None:
                raise RigError("QMP does not answer")
            answer = json.loads(line)
            if "event" not in answer:
                return answer

    def qmp(self, execute, **arguments):
        self.qmp_lines.send(json.dumps({"execute": execute, "arguments": arguments}) + "\n")
        answer = self._qmp_answer()
        if "error" in answer:
            raise RigError(f"QMP {execute}: {answer['error']['desc']}")
        return answer.get("return")

    def close(self):
        if self.qemu is None:
            return
        self.qemu.terminate()
        try:
            self.qemu.wait(5)
        except subprocess.TimeoutExpired:
            self.qemu.kill()
            self.qemu.wait()
        self.qemu = None


def stop_process(process):
    if process is None or process.poll() is not None:
        return
    process.terminate()
    try:
        process.wait(3)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()

