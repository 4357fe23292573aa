#!/usr/bin/env python3
"""What declaring ops costs a debug build: builds the dialects with and without 100 more ops.

Writes a dialect of ops of typical shapes into `dialects/src`, builds a few times with it and
without, each time after touching the crate, and takes it out again. Prints medians of wall and CPU
time, and their differences.

    tools/measure_ops.py [OPS] [ROUNDS]
"""

import os
import resource
import statistics
import subprocess
import sys
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LIB = os.path.join(ROOT, "dialects/src/lib.rs")
FOLDER = os.path.join(ROOT, "dialects/src/measured")

SHAPES = [
    ("binary", 4, '''
    #[op(
        "measured.{name}",
        traits(Commutative, Pure, SameOperandsAndResultType, InferTypes),
        format = "$lhs `,` $rhs (`step` `(` $step^ `)`)? attr-dict `:` type($result)",
    )]
    pub struct {ident} {{
        #[operand]
        lhs: SignlessIntegerOrIndexLike,
        #[operand]
        rhs: SignlessIntegerOrIndexLike,
        #[attr]
        step: Option<I64Attr>,
        #[result]
        result: SignlessIntegerOrIndexLike,
    }}
'''), ("load", 3, '''
    #[op(
        "measured.{name}",
        traits(AttrSizedOperandSegments),
        effects(read(memref)),
        format = "$memref `[` $indices `]` (`else` $other^ `:` type($other))? attr-dict `:` type($memref) `->` type($result)",
    )]
    pub struct {ident} {{
        #[operand]
        memref: AnyMemRef,
        #[operand]
        indices: Variadic<Index>,
        #[operand]
        other: Option<AnyType>,
        #[attr]
        label: StrAttr,
        #[attr]
        nontemporal: Option<BoolAttr>,
        #[result]
        result: AnyType,
    }}
'''), ("loop", 1, '''
    #[op("measured.{name}", traits(SingleBlock, NoTerminator, RecursiveMemoryEffects))]
    pub struct {ident} {{
        #[operand]
        bounds: Variadic<Index>,
        #[attr]
        steps: DenseI64ArrayAttr,
        #[result]
        results: Variadic<AnyType>,
        #[region(exactly = 1)]
        body: Region,
    }}
'''), ("branch", 2, '''
    #[op("measured.{name}", traits(Branch, Pure, Terminator), format = "$dest (`(` $operands^ `:` type($operands) `)`)? attr-dict")]
    pub struct {ident} {{
        #[operand]
        operands: Variadic<AnyType>,
        #[attr]
        callee: FlatSymbolRefAttr,
        #[successor(operands = "operands")]
        dest: Block,
    }}
''')]


def declarations(count):
    """A module with so many ops, in the proportions of `SHAPES`."""
    bag = [(name, text) for name, weight, text in SHAPES for _ in range(weight)]
    ops = []
    for number in range(count):
        name, text = bag[number % len(bag)]
        if name == "branch":
            text = text.replace('"$dest ', '"$callee $dest ')
        if name == "load":
            text = text.replace('"$memref ', '"$label $memref ')
        ops.append(text.format(name=f"{name}_{number}", ident=f"{name.capitalize()}{number}"))
    return (
        "//! Ops to measure with.\n\n#[irtool_macros::dialect(OPS)]\nmod declared {\n"
        "    use irtool::spec::common::*;\n    use irtool_macros::op;\n" + "".join(ops) + "}\n\n"
        "pub use declared::*;\n\n/// The dialect.\npub const DIALECT: irtool::spec::Dialect = "
        'irtool::spec::Dialect {\n    name: "measured",\n    ops: &[OPS],\n'
        "    attribute_aliases: &[],\n    type_aliases: &[],\n};\n"
    )


def build():
    """Builds the dialects anew; gives seconds of wall and of CPU time."""
    os.utime(LIB)
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    subprocess.run(["cargo", "build", "-q", "-p", "irtool-dialects"], cwd=ROOT, check=True)
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - usage.ru_utime - usage.ru_stime
    return wall, cpu


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    with open(LIB) as file:
        without = file.read()
    times = {False: [], True: []}
    try:
        build()
        for _ in range(rounds):
            for more in (True, False):
                if more:
                    os.makedirs(FOLDER, exist_ok=True)
                    with open(os.path.join(FOLDER, "mod.rs"), "w") as file:
                        file.write(declarations(count))
                with open(LIB, "w") as file:
                    file.write(without.replace("    builtin, acc", "    builtin, measured, acc") if more else without)
                times[more].append(build())
    finally:
        with open(LIB, "w") as file:
            file.write(without)
        if os.path.isdir(FOLDER):
            os.remove(os.path.join(FOLDER, "mod.rs"))
            os.rmdir(FOLDER)
    for number, what in enumerate(("wall", "CPU")):
        base, more = (statistics.median(t[number] for t in times[key]) for key in (False, True))
        print(f"{what}: {base:.2f} s, with {count} more ops {more:.2f} s: {more - base:+.2f} s")


if __name__ == "__main__":
    main()
