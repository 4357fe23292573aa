//! The functions that formats of this dialect name.

use super::{blocks, clauses, devices, loops, words};
use irtool::asm::custom::{AsmPrinter, Assembly, Directive, OpParser, OpView, Parse};
use irtool::context::AttrData;
use irtool::spec::AttrPredicate;
use irtool::spec::format::Arg;

pub(crate) static DIRECTIVES: Assembly = Assembly {
    directives: &[
        ("AlignedClause", clauses::ALIGNED),
        ("AllocateAndAllocator", clauses::ALLOCATE),
        ("CaptureType", devices::CAPTURE),
        ("ClauseAttr", Directive { parse: parse_clause, print: print_clause }),
        ("Copyprivate", clauses::COPYPRIVATE),
        ("DependVarList", clauses::DEPEND),
        ("GrainsizeClause", clauses::GRANULARITY),
        ("InReductionPrivateReductionRegion", blocks::REGION),
        ("InReductionPrivateRegion", blocks::REGION),
        ("LinearClause", clauses::LINEAR),
        ("LoopTransformClis", loops::TRANSFORMED),
        ("MapClause", devices::MAP_FLAGS),
        ("MembersIndex", devices::MEMBERS),
        ("NumTasksClause", clauses::GRANULARITY),
        ("OrderClause", clauses::ORDER),
        ("PrivateReductionRegion", blocks::REGION),
        ("PrivateRegion", blocks::REGION),
        ("ScheduleClause", clauses::SCHEDULE),
        ("SynchronizationHint", Directive { parse: parse_hint, print: print_hint }),
        ("TargetOpRegion", blocks::REGION),
        ("TaskReductionRegion", blocks::REGION),
        ("UseDeviceAddrUseDevicePtrRegion", blocks::REGION),
    ],
    ..Assembly::NONE
};

/// The words of a hint, in the order of their bits, and a word for none of them.
const HINTS: [&str; 4] = ["uncontended", "contended", "nonspeculative", "speculative"];
const NO_HINT: &str = "none";

fn parse_clause(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(clause)] = args else { return Ok(false) };
    let predicate = &p.spec().attrs[*clause as usize].constraint.predicate;
    let AttrPredicate::Dialect(_, mnemonic) = predicate else { return Ok(false) };
    let (pos, word) = (p.pos(), p.keyword()?);
    match words::set(p, *clause, mnemonic, word) {
        true => Ok(true),
        false => p.error_at(pos, format!("invalid clause value: '{word}'")),
    }
}

fn print_clause(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(clause)] = args else { return };
    if let Some(word) = view.declared_attr(*clause).and_then(|attr| words::word(view.cx, attr)) {
        p.text(word);
    }
}

fn parse_hint(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(hint)] = args else { return Ok(false) };
    let cx = p.cx();
    let mut bits = 0i64;
    if !p.eat(NO_HINT) {
        loop {
            let word = p.keyword()?;
            let Some(bit) = HINTS.iter().position(|known| *known == word) else {
                return p.error(format!("{word} is not a valid hint"));
            };
            bits |= 1 << bit;
            if !p.eat(",") {
                break;
            }
        }
    }
    let value = cx.int_attr(cx.i64(), bits);
    p.set_attr(*hint, value);
    Ok(true)
}

fn print_hint(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(hint)] = args else { return };
    let Some(hint) = view.declared_attr(*hint) else { return };
    let AttrData::Integer { value, .. } = view.cx.attr_data(hint) else { return };
    let bits = value.to_i64().unwrap_or(0);
    if bits == 0 {
        return;
    }
    let words = (0..HINTS.len()).filter(|bit| bits >> bit & 1 != 0).map(|bit| HINTS[bit]);
    p.text(&words.collect::<Vec<_>>().join(", "));
}
