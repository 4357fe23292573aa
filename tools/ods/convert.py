#!/usr/bin/env python3
"""Writes the declarations of the upstream dialects from their ODS records.

    python3 tools/ods/convert.py [--cache DIR]

Needs `llvm-tblgen-22`, `mlir-opt-22` and the headers of release 22. What the records do not say is
in `overlay.py`. The output is Rust in the form of the declaration macros, one folder a dialect,
and is checked in; `mod.rs` of a dialect is written too, code by hand lives in files beside it.
Hooks and checks were put into written files by hand since: it writes over them, so commit first and
take back with `git checkout -p` what it undoes.
"""

import argparse
import collections
import os
import re
import subprocess

import overlay
from emit import DialectWriter
from records import Records, split_top
from predicates import Converter

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def default_properties(names):
    """What `mlir-opt` gives ops without properties, as {op: {name: text}}."""
    found = {}
    names = sorted(names)
    for start in range(0, len(names), 128):
        chunk = names[start : start + 128]
        source = "\n// -----\n".join(f'"{name}"() : () -> ()' for name in chunk)
        command = ["mlir-opt-22", "--mlir-print-op-generic", "--verify-each=false",
                   "--mlir-very-unsafe-disable-verifier-on-parsing", "--split-input-file", "-"]
        done = subprocess.run(command, input=source, capture_output=True, text=True)
        for line in done.stdout.splitlines():
            match = re.match(r'\s*"([^"]+)"\(\)(?: <\{(.*)\}>)?(?: \(\{| : )', line)
            if match and match[1] in chunk:
                entries = split_top(match[2] or "")
                pairs = [entry.split(" = ", 1) for entry in entries]
                found[match[1]] = {p[0]: p[1] if len(p) == 2 else "unit" for p in pairs}
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cache", default=os.path.join(ROOT, "target", "ods"))
    options = parser.parse_args()
    records = Records(options.cache)
    converter = Converter(records)
    defaults = default_properties(records.ops)
    by_dialect = collections.defaultdict(list)
    for name in records.ops:
        dialect = name.split(".")[0]
        if dialect not in overlay.ABSENT:
            by_dialect[dialect].append(name)
    common = DialectWriter.common(records, converter, os.path.join(ROOT, "src", "spec"))
    out = os.path.join(ROOT, "dialects", "src")
    notes = collections.Counter()
    for dialect in sorted(by_dialect):
        writer = DialectWriter(dialect, records, converter, common, defaults, collections.Counter())
        writer.collect(by_dialect[dialect])
    converter.unknown.clear()
    for dialect in sorted(by_dialect):
        writer = DialectWriter(dialect, records, converter, common, defaults, notes)
        writer.write(out, sorted(by_dialect[dialect]))
    common.write()
    for text, count in converter.unknown.items():
        print(f"not checked ({count}): {text[:150]}")
    for text, count in sorted(notes.items()):
        print(f"{text}: {count}")


if __name__ == "__main__":
    main()
