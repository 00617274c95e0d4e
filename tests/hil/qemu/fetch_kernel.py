#!/usr/bin/env python3
"""Takes vmlinuz and the modules of modules.txt (with all they need, in load order) out of Debian's kernel package.

    fetch_kernel.py DEB MODULES_TXT OUT_DIR

Only these files are kept (about 12 MB); the package is not installed and never unpacked whole (400 MB).
"""
import pathlib
import re
import subprocess
import sys
import tarfile

KEEP = re.compile(r"/kernel/(drivers/(usb|tty|base)|fs/configfs|lib)/.*\.ko$")


def key(name):
    return name.replace("-", "_")


def depends(module):
    found = re.search(rb"\0depends=([^\0]*)\0", module)
    return [d for d in found.group(1).decode().split(",") if d] if found else []


def main(deb, modules_txt, out_dir):
    out = pathlib.Path(out_dir)
    modules, vmlinuz = {}, None
    with subprocess.Popen(["dpkg-deb", "--fsys-tarfile", deb], stdout=subprocess.PIPE) as unpack:
        with tarfile.open(fileobj=unpack.stdout, mode="r|") as tar:
            for entry in tar:
                if entry.isfile() and "/boot/vmlinuz-" in entry.name:
                    vmlinuz = tar.extractfile(entry).read()
                elif entry.isfile() and KEEP.search(entry.name):
                    modules[key(pathlib.Path(entry.name).stem)] = tar.extractfile(entry).read()
    if unpack.returncode or vmlinuz is None:
        sys.exit(f"{deb} is not a kernel package")

    order = []

    def take(name):
        if key(name) in order:
            return
        if key(name) not in modules:
            sys.exit(f"the kernel package has no module {name}")
        for need in depends(modules[key(name)]):
            take(need)
        order.append(key(name))

    for line in pathlib.Path(modules_txt).read_text().splitlines():
        if name := line.split("#")[0].strip():
            take(name)

    (out / "modules").mkdir(parents=True, exist_ok=True)
    for name in order:
        (out / "modules" / f"{name}.ko").write_bytes(modules[name])
    (out / "modules" / "order").write_text("\n".join(order) + "\n")
    (out / "vmlinuz").write_bytes(vmlinuz)
    print(f"{len(order)} modules: {' '.join(order)}")


if __name__ == "__main__":
    main(*sys.argv[1:4])
