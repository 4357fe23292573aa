#!/usr/bin/env python3
"""Writes the definitions of types and attributes of the upstream dialects from their ODS records.

    python3 tools/ods/definitions.py [--cache DIR]

Needs what `convert.py` needs. Written are types and attributes whose parameters and format are
declared, as rows of `dialects/src/declared.rs`, in `definitions.rs` of each dialect; left out are
those with parameters of other C++ classes, those that are functions in C++, and the enums whose
words constraints of ops say already. What must hold of parameters besides their kinds stands in
`dialects/src/declared_checks.rs` and is named in `CHECKS`.
"""

import argparse
import collections
import glob
import json
import os
import re

from convert import ROOT
from records import Records, is_a

# Dialects with code of their own for all that they have, or with none of this kind.
BY_HAND = {"arith", "amx", "builtin", "complex", "dlti", "index", "sparse_tensor", "test", "ub"}

# Of LLVM, what its own code reads; debug information and other metadata that are made of classes
# of C++ have rows in `debug_info.rs` and `metadata.rs`.
LLVM_BY_HAND = {"address_space", "cconv", "framePointerKind", "linkage", "overflow",
                "tailcallkind", "uwtableKind"}

FOLDERS = {"async": "async_"}

CHECKS = {
    ("amdgpu", "type", "tdm_gather_base"): "amdgpu_gather",
    ("emitc", "type", "lvalue"): "c_place",
    ("emitc", "type", "opaque"): "c_opaque",
    ("emitc", "type", "ptr"): "c_pointer",
    ("gpu", "attr", "kernel_table"): "gpu_kernel_table",
    ("smt", "type", "array"): "smt_array",
    ("smt", "type", "bv"): "smt_bv",
    ("smt", "type", "func"): "smt_func",
    ("smt", "type", "sort"): "smt_sort",
    ("tosa", "type", "shape"): "tosa_shape",
    ("transform", "type", "param"): "transform_param",
    ("wasmssa", "type", "local"): "wasm_local",
    ("wasmssa", "type", "tabletype"): "wasm_table",
    ("xegpu", "attr", "range"): "xegpu_range",
}

DENSE = "attr(A::DenseArrayOf(list![TypePredicate::SignlessOf({})]))"
KINDS = {
    "int": "INT", "int32_t": "INT", "unsigned": "UNSIGNED", "uint32_t": "UNSIGNED",
    "int64_t": "INT64", "uint64_t": "UINT64", "size_t": "UINT64", "bool": "Bool",
    "StringRef": "String", "std::string": "String", "AffineMap": "AffineMap",
    "Type": "ty(Any)", "VectorType": "ty(Vector)", "MemRefType": "ty(MemRef)",
    "Attribute": "attr(A::Any)", "StringAttr": "attr(A::String)",
    "SymbolRefAttr": "attr(A::SymbolRef)", "FlatSymbolRefAttr": "attr(A::FlatSymbolRef)",
    "ArrayAttr": "attr(A::Array)", "DictionaryAttr": "attr(A::Dictionary)",
    "BoolAttr": "attr(A::Bool)", "IntegerAttr": "attr(A::Integer)",
    "TypeAttr": "attr(A::Type(list![]))",
    "DenseI32ArrayAttr": DENSE.format(32), "DenseI64ArrayAttr": DENSE.format(64),
    # Another name for `DenseI16ArrayAttr` in the dialect `shard`.
    "GridAxesAttr": DENSE.format(16),
}


class Left(Exception):
    """Why a definition is left out."""


def bare(name):
    return name.lstrip(":").removeprefix("mlir::")


def normal(cpp):
    cpp = re.sub(r"(^|<)(::)?(mlir|llvm)::(?=[A-Z])", r"\1", cpp.strip())
    return cpp.removeprefix("::mlir::").removeprefix("mlir::")


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


class Definitions:
    def __init__(self, cache):
        Records(cache)  # Fills the cache.
        self.found = {}  # (dialect, "type" | "attr", mnemonic) -> (record, its file's records)
        self.classes = {}  # C++ class -> the same key
        self.enums = {}
        for path in sorted(glob.glob(f"{cache}/*.json")):
            with open(path) as file:
                self._load(json.load(file))

    def _load(self, data):
        instances = data.get("!instanceof", {})
        for kind, base in (("type", "TypeDef"), ("attr", "AttrDef")):
            for name in instances.get(base, []):
                record = data[name]
                if not record.get("mnemonic"):
                    continue
                dialect = data[record["dialect"]["def"]]
                key = (dialect["name"], kind, record["mnemonic"])
                if key not in self.found:
                    self.found[key] = (record, data)
                    self.classes[f"{bare(dialect['cppNamespace'])}::{record['cppClassName']}"] = key
        for name in instances.get("EnumInfo", []) + instances.get("EnumAttrInfo", []):
            record = data[name]
            key = bare(f"{record['cppNamespace']}::{record['className']}")
            cases = [data[case["def"]] for case in record["enumerants"]]
            separator = record.get("separator", "") if is_a(record, "BitEnumBase") else ""
            words = [(case["str"], case["value"]) for case in cases]
            self.enums.setdefault(key, (record["summary"], words, separator))

    def enum(self, cpp, namespace):
        return self.enums.get(bare(cpp)) or self.enums.get(f"{bare(namespace)}::{bare(cpp)}")

    def kind(self, cpp, namespace, names_class, needs):
        cpp = normal(cpp)
        if match := re.fullmatch(r"std::optional<(.*)>", cpp):
            return self.kind(match[1], namespace, names_class, needs)
        if match := re.fullmatch(r"ArrayRef<(.*)>", cpp):
            # These are kept in the order of their names.
            list_of = "by_name" if bare(match[1]) == "KernelMetadataAttr" else "several"
            return f"{list_of}({self.kind(match[1], namespace, names_class, needs)})"
        if cpp in KINDS:
            return KINDS[cpp]
        if enum := self.enum(cpp, namespace):
            summary, words, separator = enum

            def spelled(word):
                plain = names_class or re.fullmatch(r"[A-Za-z_][\w$.]*", word)
                return quoted(word if plain else f'"{word}"')

            listed = ", ".join(spelled(word) for word, _ in words)
            summary = "" if names_class else summary
            return f"one_of(&[{listed}], {quoted(separator)}, {quoted(summary)})"
        for name in (cpp, f"{bare(namespace)}::{cpp}"):
            if key := self.classes.get(name):
                needs.add(key)
                dialect, kind, mnemonic = key
                pair = f"{quoted(dialect)}, {quoted(mnemonic)}"
                return f"attr(own({pair}))" if kind == "attr" else f"ty(own_type({pair}))"
        raise Left(cpp)

    def default(self, kind, cpp, value, namespace):
        value = value.strip()
        if not value:
            return None
        made = re.fullmatch(r"[\w:<>]+\(\)", value) or value in ("{}", "nullptr")
        if normal(cpp).startswith("std::optional"):
            return ""
        if kind in ("INT", "UNSIGNED", "INT64", "UINT64"):
            if made or re.fullmatch(r"-?\d+", value):
                return "0" if made else value
        elif kind == "Bool":
            if made or value in ("true", "false"):
                return "false" if made else value
        elif kind == "String":
            if made or value.startswith('"'):
                return '""' if made else value
        elif kind.startswith("one_of"):
            wanted = 0 if made else value.split("::")[-1]
            for word, number in self.enum(normal(cpp), namespace)[1]:
                if wanted in (word, number):
                    return word
            if made:
                return ""
        elif made or "SmallVector" in value:
            return ""
        elif match := re.fullmatch(r"\$_builder.getI32ArrayAttr\(\{(.*)\}\)", value):
            return "[" + ", ".join(f"{n.strip()} : i32" for n in match[1].split(",")) + "]"
        raise Left(f"default {value}")

    def params(self, record, data, namespace, needs):
        for arg, name in record["parameters"]["args"]:
            if isinstance(arg, dict):
                arg = data[arg["def"]]
                cpp, value = arg["cppType"], arg.get("defaultValue") or ""
                names_class = is_a(arg, "EnumParameter")
                if arg.get("parser") and not names_class or is_a(arg, "AttributeSelfTypeParameter"):
                    raise Left(f"{name} has a parser")
            else:
                cpp, value, names_class = arg, "", False
            kind = self.kind(cpp, namespace, names_class, needs)
            yield name, cpp, kind, self.default(kind, cpp, value, namespace)

    def row(self, key):
        """The text of a row, and the keys of what it needs."""
        record, data = self.found[key]
        format = " ".join((record.get("assemblyFormat") or "").split())
        if not format or record.get("hasCustomAssemblyFormat") or "custom<" in format:
            raise Left("its form is C++")
        namespace = data[record["dialect"]["def"]]["cppNamespace"]
        needs = set()
        maker = "attribute" if key[1] == "attr" else "type_"
        lines = [f"    {maker}({quoted(record['!name'])}, {quoted(key[2])}, || vec!["]
        for name, cpp, kind, default in self.params(record, data, namespace, needs):
            tail = "" if default is None else f".or({quoted(default)})"
            lines += broken(f"        param({quoted(name)}, {quoted(cpp)}, {kind}){tail},")
        check = f".checked({CHECKS[key]})" if key in CHECKS else ""
        lines.append(f"    ], {quoted(format)}){check},")
        return lines, needs


def broken(line):
    """A line with a long list of words, over several."""
    match = re.match(r"(        param\(.*?, one_of\(&\[)(.*)(\].*)", line)
    if len(line) <= 100 or not match:
        return [line]
    lines, current = [match[1]], "           "
    for word in re.findall(r'"(?:[^"\\]|\\.)*"', match[2]):
        if len(current) + len(word) + 2 > 100:
            lines.append(current)
            current = "           "
        current += f" {word},"
    return [*lines, current, "        " + match[3]]


def words_of_constraints():
    """The attributes whose words constraints say."""
    found = set()
    pattern = (r'Dialect\( ?Cow::Borrowed\( ?"(\w+)" ?\), Cow::Borrowed\( ?"([\w.]+)" ?\) ?\), '
               r"stored as itself, spelled ?\( ?words")
    for path in glob.glob(os.path.join(ROOT, "dialects", "src", "*", "constraints.rs")):
        with open(path) as file:
            found.update(re.findall(pattern, re.sub(r"\s+", " ", file.read())))
    return found


HEADER = """// Generated by tools/ods/definitions.py from the ODS records of release 22.
//! Attributes and types whose parameters and forms are declared.

use crate::declared::*;
{checks}
/// The definitions of the dialect.
#[rustfmt::skip]
pub(crate) static DEFINITIONS: &[Row] = &[
"""


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cache", default=os.path.join(ROOT, "target", "ods"))
    definitions = Definitions(parser.parse_args().cache)
    words = words_of_constraints()
    rows = {}
    for key in sorted(definitions.found):
        dialect, kind, mnemonic = key
        of_llvm = dialect == "llvm" and (
            kind == "type" or mnemonic.startswith("di_") or mnemonic in LLVM_BY_HAND)
        if dialect in BY_HAND or of_llvm or (dialect, mnemonic) in words:
            continue
        try:
            rows[key] = definitions.row(key)
        except Left as why:
            print(f"left out: {' '.join(key)}: {why}")

    def stands(key):
        record, _ = definitions.found[key]
        plain = not record.get("assemblyFormat") and not record["parameters"]["args"]
        return key in rows or (key[0], key[2]) in words or plain

    while gone := [key for key, (_, needs) in rows.items() if not all(map(stands, needs))]:
        for key in gone:
            print(f"left out: {' '.join(key)}: what it is made of is")
            del rows[key]
    by_dialect = collections.defaultdict(list)
    for key in sorted(rows):
        by_dialect[key[0]] += rows[key][0]
    for dialect, lines in by_dialect.items():
        checks = "use crate::declared_checks::*;\n" if ".checked(" in "".join(lines) else ""
        folder = FOLDERS.get(dialect, dialect)
        path = os.path.join(ROOT, "dialects", "src", folder, "definitions.rs")
        with open(path, "w") as out:
            out.write(HEADER.format(checks=checks) + "\n".join(lines) + "\n];\n")


if __name__ == "__main__":
    main()
