//! What ops of WebAssembly ask beyond declarations: what is kept in a local variable is of its
//! type, and bits are seen as other ones of the same width.

use super::assembly::local;
use crate::subject::{Answer, Subject, hooks, name, property, quoted};
use irtool::asm::{attribute_text, quoted_op};
use irtool::context::TypeData;
use irtool::ir::Op;
use irtool::verify::{Check, Report, Site, SymbolTables, SymbolUseFn};

hooks! {
    block_return: |subject: &Subject<'_>| leaves(subject, 0),
    branch_if: |subject: &Subject<'_>| {
        leaves(subject, subject.integer("exitLevel").unwrap_or(0) as u32)
    },
    global: is_constant,
    local_set: |subject: &Subject<'_>| {
        keeps(subject, "input type and result type of local.set do not match")
    },
    local_tee: |subject: &Subject<'_>| {
        keeps(subject, "input type and output type of local.tee do not match")
    },
    reinterpret: reinterprets,
    extend: extends,
    loop_: |subject: &Subject<'_>| {
        // A loop goes on at its first block.
        let body = subject.own.regions(subject.root).first();
        match body.is_none_or(|body| subject.own.first_block(*body).is_some()) {
            true => Ok(()),
            false => Err(subject.bare_error(
                "target should be a block defined in same level than operation or in its region.",
            )),
        }
    },
}

/// As many ops with labels as the level says, and one more, are right around a branch. (The
/// reference fails without words where this is not so.)
fn leaves(subject: &Subject<'_>, level: u32) -> Answer {
    let labels = ["wasmssa.block", "wasmssa.if", "wasmssa.loop"];
    let around = subject.body.ancestors(subject.op).skip(1);
    let has_label = |op: &Op| labels.contains(&&*name(subject.cx, subject.body, *op));
    let depth = around.take_while(has_label).count();
    match u32::try_from(depth).is_ok_and(|depth| level < depth) {
        true => Ok(()),
        false => Err(subject.error(format!(
            "leaves label {level} of the ops right around it, which are {depth} with labels"
        ))),
    }
}

/// Low bits are taken of what has more of them.
fn extends(subject: &Subject<'_>) -> Answer {
    let (Some(bits), Some(ty)) = (subject.integer("bitsToTake"), subject.operand_types().next())
    else {
        return Ok(());
    };
    if ![8, 16, 32].contains(&bits) {
        let bits = bits as u32;
        let words = format!("extend op can only take 8, 16 or 32 bits. Got {bits}");
        return Err(subject.bare_error(words));
    }
    match subject.cx.type_data(ty) {
        TypeData::Integer { width, .. } if bits >= i64::from(*width) => {
            let ty = quoted(subject.cx, ty);
            Err(subject.bare_error(format!(
                "trying to extend the {bits} low bits from a {ty} value is illegal"
            )))
        }
        _ => Ok(()),
    }
}

/// A value, and the result if there is one, is of the variable's type.
fn keeps(subject: &Subject<'_>, words: &str) -> Answer {
    let mut types = subject.operand_types();
    let Some(wanted) = types.next().and_then(|ty| local(subject.cx, ty)) else { return Ok(()) };
    match types.chain(subject.result_types()).all(|ty| ty == wanted) {
        true => Ok(()),
        false => Err(subject.bare_error(words)),
    }
}

fn reinterprets(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(from), Some(to)) = (subject.operand_types().next(), subject.result_types().next())
    else {
        return Ok(());
    };
    if from == to {
        return Err(subject.bare_error("reinterpret input and output type should be distinct"));
    }
    let width = |ty| match cx.type_data(ty) {
        TypeData::Integer { width, .. } => Some(*width),
        TypeData::Float(kind) => Some(kind.width()),
        _ => None,
    };
    match (width(from), width(to)) {
        (Some(a), Some(b)) if a != b => {
            let (from, to) = (quoted(cx, from), quoted(cx, to));
            Err(subject.bare_error(format!(
                "input type ({from}) and output type ({to}) have incompatible bit widths"
            )))
        }
        _ => Ok(()),
    }
}

/// What a global value starts as is known before the program runs.
fn is_constant(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let Some(&region) = own.regions(subject.root).first() else { return Ok(()) };
    let known = ["wasmssa.const", "wasmssa.global_get", "wasmssa.return"];
    let mut ops = own.blocks(region).flat_map(|block| own.ops(block));
    match ops.find(|op| !known.contains(&&*name(cx, own, *op))) {
        Some(op) => {
            let op = quoted_op(cx, own, op);
            let words = "expected a constant initializer for this operator, got ";
            Err(subject.bare_error(format!("{words}{op}")))
        }
        None => Ok(()),
    }
}

pub(crate) const SYMBOL_USERS: &[(&str, SymbolUseFn)] = &[("wasmssa.global_get", starts_with)];

/// A global value starts with another only if that is given from outside and stays as it is.
fn starts_with<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    report: &mut Report<'_>,
) -> Check {
    let (cx, body) = (site.cx, site.body());
    let inside = body.parent_op(site.op).is_some_and(|op| name(cx, body, op) == "wasmssa.global");
    let Some(reference) = property(cx, body, site.op, "global").filter(|_| inside) else {
        return Ok(());
    };
    let Some(found) = symbols.resolve(site, reference) else {
        let reference = attribute_text(cx, reference);
        return report.error(site, format!("symbol {reference} is undefined"));
    };
    let found = found.inner();
    let given = name(cx, found.body, found.op) == "wasmssa.import_global"
        && property(cx, found.body, found.op, "isMutable").is_none();
    match given {
        true => Ok(()),
        false => report.error(
            site,
            "global.get op is considered constant if it's referring to a import.global symbol \
             marked non-mutable",
        ),
    }
}
