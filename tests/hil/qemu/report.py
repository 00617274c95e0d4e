"""Numbered checks: each has a measured value and a limit, and passes or fails by itself."""
import sys


class Report:
    def __init__(self):
        self.rows = []
        self.again = []

    def check(self, prefix, what, good, measured, limit):
        ident = f"{prefix}{1 + sum(1 for row in self.rows if row[0].rstrip('0123456789') == prefix)}"
        self.rows.append((ident, what, "PASS" if good else "FAIL", str(measured), str(limit)))
        print(f"  {self.rows[-1][2]}  {ident:4} {what}: {measured} (expected {limit})", flush=True)
        return good

    def within(self, prefix, what, value, limit, unit="ms"):
        if value is None:
            return self.check(prefix, what, False, "did not happen", f"≤ {limit} {unit}")
        return self.check(prefix, what, 0 <= value <= limit, f"{value:.1f} {unit}", f"≤ {limit} {unit}")

    def error(self, prefix, what, error):
        self.check(prefix, what, False, f"rig: {str(error).splitlines()[0][:160]}", "no error")

    def failures(self):
        return sum(1 for row in self.rows if row[2] == "FAIL")

    def summary(self, out=sys.stdout):
        print(f"\n{len(self.rows) - self.failures()} passed, {self.failures()} failed", file=out)
        print(f"{len(self.again)} runs begun again ({', '.join(self.again) or 'none stopped early'})", file=out)

    def markdown(self):
        lines = ["| # | what | measured | expected | |", "|---|---|---|---|---|"]
        return "\n".join(lines + [f"| {i} | {w} | {m} | {l} | {r} |" for i, w, r, m, l in self.rows]) + "\n"
