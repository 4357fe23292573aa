"""Records of op definitions, as `llvm-tblgen --dump-json` prints them."""

import glob
import json
import os
import re
import subprocess

INCLUDE = "/usr/lib/llvm-22/include"
TBLGEN = "llvm-tblgen-22"


def is_a(record, name):
    return name in record.get("!superclasses", [])


class Records:
    """All op, type and attribute definitions of the installed headers."""

    def __init__(self, cache):
        self.ops = {}  # full name -> (record, the file's records)
        self.classes = {}  # C++ class with namespace -> (dialect, mnemonic, "type" | "attr")
        self.enums = {}  # C++ class of integer enum attributes -> record, file's records
        self.aliases = {}  # dialect -> {"attr": {mnemonic}, "type": {mnemonic}}
        self.cpp = {}  # full name -> (class, traits)
        os.makedirs(cache, exist_ok=True)
        for path in sorted(glob.glob(f"{INCLUDE}/mlir/**/*.td", recursive=True)):
            self._load(path, cache)
        for path in sorted(glob.glob(f"{INCLUDE}/mlir/**/*.h.inc", recursive=True)):
            self._load_classes(path)

    def _load(self, path, cache):
        stored = os.path.join(cache, os.path.relpath(path, INCLUDE).replace("/", "+") + ".json")
        if not os.path.exists(stored):
            command = [TBLGEN, "--dump-json", "-I", INCLUDE, "-I", os.path.dirname(path), path]
            done = subprocess.run(command, capture_output=True, text=True)
            # Some files are fragments that others include.
            with open(stored, "w") as out:
                out.write(done.stdout if done.returncode == 0 else "{}")
        with open(stored) as file:
            data = json.load(file)
        instances = data.get("!instanceof", {})
        for name in instances.get("Op", []):
            record = data[name]
            dialect = data[record["opDialect"]["def"]]["name"]
            full = f"{dialect}.{record['opName']}"
            self.ops.setdefault(full, (record, data))
        for kind, base in (("type", "TypeDef"), ("attr", "AttrDef")):
            for name in instances.get(base, []):
                self._define(data[name], data, kind)
        for name in instances.get("EnumAttrInfo", []) + instances.get("EnumInfo", []):
            record = data[name]
            self.enums.setdefault(self._cpp_name(record, record["className"] + "Attr"), (record, data))

    @staticmethod
    def _cpp_name(record, name):
        return f"{record['cppNamespace']}::{name}".lstrip(":").removeprefix("mlir::")

    def _define(self, record, data, kind):
        if not record.get("mnemonic"):
            return
        dialect = data[record["dialect"]["def"]]
        name = f"{dialect['cppNamespace']}::{record['cppClassName']}".lstrip(":").removeprefix("mlir::")
        self.classes.setdefault(name, (dialect["name"], record["mnemonic"], kind))
        if record.get("genMnemonicAlias"):
            found = self.aliases.setdefault(dialect["name"], {"attr": set(), "type": set()})
            found[kind].add(record["mnemonic"])

    def _load_classes(self, path):
        with open(path) as file:
            text = file.read()
        pattern = re.compile(
            r"^class (\w+) : public ::mlir::Op<(.*)> \{$(?:.*\n)*?"
            r'.*getOperationName\(\) \{\n\s*return ::llvm::StringLiteral\("([^"]+)"\)',
            re.M,
        )
        for match in pattern.finditer(text):
            traits = split_top(match[2])[1:]
            self.cpp.setdefault(match[3], (match[1], traits))


def split_top(text, separator=","):
    """Splits at separators outside of brackets and strings."""
    parts, depth, start, quoted = [], 0, 0, False
    for i, char in enumerate(text):
        if char == '"' and text[i - 1] != "\\":
            quoted = not quoted
        elif quoted:
            continue
        elif char in "<([{":
            depth += 1
        elif char in ">)]}" and text[i - 1 : i + 1] != "->":
            depth -= 1
        elif char == separator and depth == 0:
            parts.append(text[start:i].strip())
            start = i + 1
    if text[start:].strip():
        parts.append(text[start:].strip())
    return parts


def flat_traits(record, data):
    """The traits of an op, lists of traits taken apart."""
    for item in record["traits"]:
        trait = data[item["def"]]
        if is_a(trait, "TraitList"):
            yield from flat_traits(trait, data)
        else:
            yield trait
