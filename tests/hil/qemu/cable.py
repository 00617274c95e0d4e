"""The cable between QEMU's usb-serial and a stipple-pen outside the guest.

DTR is real: the guest's driver sets it by a control transfer, and the pen has a line only while it is high. A
QEMU socket has no modem lines, so the cable takes DTR from QEMU's trace of the control transfers.
"""
import selectors
import socket
import threading
import time


class Cable:
    def __init__(self, qemu_path, pen_path):
        self.pen_path = str(pen_path)
        self.qemu = socket.socket(socket.AF_UNIX)
        self.qemu.connect(str(qemu_path))
        self.qemu.setblocking(False)
        self.pen = None
        self.whole = True  # not cut
        self.dtr = False
        self.changes = []  # (host monotonic s, DTR)
        self.lock = threading.Lock()
        self.wake_in, self.wake_out = socket.socketpair()
        self.ended = False
        self.thread = threading.Thread(target=self._run, daemon=True)
        self.thread.start()

    def on_dtr(self, high):
        with self.lock:
            if high != self.dtr:
                self.changes.append((time.monotonic(), high))
            self.dtr = high
            self._apply()

    def cut(self):
        with self.lock:
            self.whole = False
            self.dtr = False
            self._apply()

    def mend(self):
        with self.lock:
            self.whole = True

    def close(self):
        self.ended = True
        self.wake_in.send(b".")
        self.thread.join(2)

    def _apply(self):
        up = self.whole and self.dtr
        if up and self.pen is None:
            pen = socket.socket(socket.AF_UNIX)
            pen.connect(self.pen_path)
            pen.setblocking(False)
            self.pen = pen
        elif not up and self.pen is not None:
            self.pen.shutdown(socket.SHUT_RDWR)
            self.pen.close()
            self.pen = None
        self.wake_in.send(b".")

    def _run(self):
        while not self.ended:
            with selectors.DefaultSelector() as waiting:
                waiting.register(self.wake_out, selectors.EVENT_READ)
                waiting.register(self.qemu, selectors.EVENT_READ)
                with self.lock:
                    if self.pen is not None:
                        waiting.register(self.pen, selectors.EVENT_READ)
                waiting.select()
            with self.lock:
                self._drain_wake()
                to_pen = self._take(self.qemu)
                to_host = self._take(self.pen) if self.pen else b""
                if to_pen and self.pen:
                    self._give(self.pen, to_pen)
                if to_host:
                    self._give(self.qemu, to_host)

    def _drain_wake(self):
        self.wake_out.setblocking(False)
        try:
            self.wake_out.recv(4096)
        except BlockingIOError:
            pass

    @staticmethod
    def _take(sock):
        try:
            return sock.recv(65536)
        except (BlockingIOError, OSError):
            return b""

    @staticmethod
    def _give(sock, data):
        try:
            sock.send(data)
        except OSError:
            pass  # the other end does not read; a cable keeps nothing
