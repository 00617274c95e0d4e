"""The same exchange with pyserial: requests from a file of hex lines, one time in microseconds a line on stdout."""
import sys
import time

import serial

with open(sys.argv[2], encoding="ascii") as lines:
    requests = [bytes.fromhex(line.strip()) for line in lines]
port = serial.Serial(sys.argv[1], 115200, timeout=1)
times = []
for request in requests:
    start = time.perf_counter_ns()
    port.write(request)
    while True:
        answer = port.read_until(b"\n")
        if not answer:
            sys.exit(1)
        at = answer.rfind(b"<")
        if at >= 0 and answer[at + 1:at + 2] == b"\x91":  # a response; 0x92 would be an event
            break
    times.append((time.perf_counter_ns() - start) / 1000)
print("\n".join(f"{t:.1f}" for t in times))
