//! Regions that hold patterns, conversions of types or definitions, and nothing else.

use super::structured::first_block;
use crate::subject::{Answer, Subject, hooks, name};
use irtool::ir::{Body, Op, Region};
use irtool::spec::{self, name_of};

hooks! {
    apply_patterns: |subject: &Subject<'_>| {
        let regions = subject.own.regions(subject.root);
        holds_only(
            subject,
            regions.first(),
            "PatternDescriptorOpInterface",
            "expected children ops to implement PatternDescriptorOpInterface",
        )
    },
    apply_conversions: |subject: &Subject<'_>| {
        let own = subject.own;
        let regions = own.regions(subject.root);
        if !(1..=2).contains(&regions.len()) {
            return Err(subject.error("expected 1 or 2 regions"));
        }
        holds_only(
            subject,
            regions.first(),
            "ConversionPatternDescriptorOpInterface",
            "expected pattern children ops to implement ConversionPatternDescriptorOpInterface",
        )?;
        let Some(region) = regions.get(1) else { return Ok(()) };
        if own.first_block(*region).map_or(0, |block| own.ops(block).count()) != 1 {
            return Err(subject.error("expected exactly one op in default type converter region"));
        }
        holds_only(
            subject,
            Some(region),
            "TypeConverterBuilderOpInterface",
            "expected default converter child op to implement TypeConverterBuilderOpInterface",
        )
    },
    to_llvm: converts_to_llvm,
    cast_and_call: |subject: &Subject<'_>| {
        let regions = subject.own.regions(subject.root);
        holds_only(
            subject,
            regions.first(),
            "TypeConverterBuilderOpInterface",
            "expected children ops to implement TypeConverterBuilderOpInterface",
        )?;
        let function = !subject.operand_group(3).is_empty();
        match (subject.property("function_name").is_some(), function) {
            (false, false) => Err(subject.error("expected a function handle or name to call")),
            (true, true) => {
                Err(subject.error("function handle and name are mutually exclusive"))
            }
            _ => Ok(()),
        }
    },
    irdl: defines_an_op,
}

/// All ops of a region's first block implement an interface.
fn holds_only(
    subject: &Subject<'_>,
    region: Option<&Region>,
    interface: &str,
    words: &str,
) -> Answer {
    let own = subject.own;
    let Some(block) = region.and_then(|region| own.first_block(*region)) else { return Ok(()) };
    match own.ops(block).find(|op| !implements(subject, own, *op, interface)) {
        None => Ok(()),
        Some(op) => Err(subject.error(words).with_note(own.location(op), "op without interface")),
    }
}

/// Whether the declaration of an op names an interface.
pub(super) fn implements(subject: &Subject<'_>, body: &Body, op: Op, interface: &str) -> bool {
    spec::of(subject.cx, name_of(body, op))
        .is_some_and(|spec| spec.interfaces.iter().any(|name| name == interface))
}

/// Dialects whose ops release 22 turns into those of `llvm`; the last seven may not be loaded.
const CONVERTED: [&str; 17] = [
    "arith", "cf", "complex", "func", "index", "math", "memref", "nvvm", "ub", "vector", "amx",
    "arm_sme", "async", "mpi", "omp", "ptr", "xevm",
];

/// Dialects that transformations need and that are not turned into `llvm`.
const LOADED: [&str; 20] = [
    "affine",
    "amdgpu",
    "arm_neon",
    "arm_sve",
    "bufferization",
    "builtin",
    "gpu",
    "irdl",
    "linalg",
    "llvm",
    "nvgpu",
    "pdl",
    "pdl_interp",
    "rocdl",
    "scf",
    "sparse_tensor",
    "tensor",
    "transform",
    "x86vector",
    "xegpu",
];

fn converts_to_llvm(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let dialect = subject.property("dialect_name").and_then(|name| cx.string_value(name));
    let Some(dialect) = dialect.map(|name| cx.str(name)) else { return Ok(()) };
    if CONVERTED.contains(&&*dialect) {
        return Ok(());
    }
    // Whether the program uses another dialect, which loads it, is not looked at: it is wrong in
    // either case.
    Err(subject.error(match LOADED.contains(&&*dialect) {
        true => format!(
            "dialect does not implement ConvertToLLVMPatternInterface or extension was not \
             loaded: {dialect}"
        ),
        false => format!("unknown dialect or dialect not loaded: {dialect}"),
    }))
}

fn defines_an_op(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let Some(block) = first_block(subject) else { return Ok(()) };
    let mut ops = own.ops(block);
    let (Some(dialect), None) = (ops.next(), ops.next()) else {
        return Err(subject.error("expects a single operation in the body"));
    };
    if name(cx, own, dialect) != "irdl.dialect" {
        return Err(subject.error("expects the body operation to be irdl.dialect"));
    }
    let dialect = Subject::new(cx, own, dialect);
    let inner = dialect.own;
    let (mut defined, mut others) = (0, 0);
    if let Some(block) = first_block(&dialect) {
        for op in inner.ops(block) {
            match &*name(cx, inner, op) {
                "irdl.operation" => defined += 1,
                "irdl.type" | "irdl.attribute" => others += 1,
                _ => {}
            }
        }
    }
    if defined != 1 {
        return Err(subject.error("expects IRDL to contain exactly one operation"));
    }
    match others {
        0 => Ok(()),
        _ => Err(subject.error("IRDL types and attributes are not yet supported")),
    }
}
