//! The forms of sequences, and types that formats write as those of functions.

use crate::function;
use irtool::asm::custom::{
    AsmPrinter, Assembly, Directive, OpParser, OpView, Parse, operands, type_list,
};
use irtool::context::{Type, TypeData};
use irtool::spec::Arity;
use irtool::spec::format::{Arg, Of};

pub(crate) static NAMED_SEQUENCE: Assembly =
    Assembly { parse: Some(parse_named), print: Some(print_named), ..Assembly::NONE };
pub(crate) static SEQUENCE: Assembly = Assembly {
    directives: &[("SequenceOpOperands", Directive { parse: parse_roots, print: print_roots })],
    default_dialect: "transform",
    ..Assembly::NONE
};
/// Patterns and what is done with them.
pub(crate) static WITH_PATTERNS: Assembly =
    Assembly { default_dialect: "transform", ..Assembly::NONE };

/// `custom<SemiFunctionType>(type($operand), type($results))`.
pub(super) const SEMI_FUNCTION: (&str, Directive) =
    ("SemiFunctionType", Directive { parse: parse_semi_function, print: print_semi_function });
/// `custom<MultitileSizesTypes>(type($target), type($low), type($high), type($point))`.
pub(super) const MULTITILE: (&str, Directive) =
    ("MultitileSizesTypes", Directive { parse: parse_one_result, print: print_one_result });
/// `custom<ContinuousTileSizeTypes>(type($target), type($sizes), type($chunks))`.
pub(super) const CONTINUOUS: (&str, Directive) =
    ("ContinuousTileSizeTypes", Directive { parse: parse_one_result, print: print_one_result });

fn parse_named(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let form = function::Form { variadic: false, may_be_empty: true };
    function::parse(p, form, |p, inputs, results, _| Ok(p.cx().function_type(inputs, results)))
}

fn print_named(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    function::print_declared(p, view);
}

/// Parses `%root, %more : (type, types)`, all of which may be missing.
fn parse_roots(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Operand(root), Arg::Type(root_type), Arg::Operand(more), Arg::Type(more_types)] =
        args
    else {
        return Ok(false);
    };
    if !p.at_operand() {
        return Ok(false);
    }
    let operand = p.operand()?;
    p.add_operand(*root, operand);
    let count = if p.eat(",") { p.operand_list(*more)? } else { 0 };
    p.expect(":")?;
    p.eat("(");
    let ty = p.ty()?;
    p.add_type_of(*root_type, ty);
    if count > 0 {
        p.expect(",")?;
        let types = p.type_list()?;
        if types.len() != count {
            let message = "expected types to be provided for all operands";
            return p.error_at(p.name_pos(), message);
        }
        types.into_iter().for_each(|ty| p.add_type_of(*more_types, ty));
    }
    p.eat(")");
    Ok(true)
}

fn print_roots(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Operand(root), _, Arg::Operand(more), _] = args else { return };
    let Some(first) = view.operands(*root).next() else { return };
    let more = *more;
    p.operand(first);
    let several = view.operands(more).len() > 0;
    if several {
        p.text(", ");
        operands(p, view.operands(more));
    }
    p.text(if several { " : (" } else { " : " });
    p.ty(view.type_of(first));
    if several {
        p.text(", ");
        type_list(p, view.operands(more).map(|value| view.type_of(value)));
        p.text(")");
    }
}

/// Parses `(type) -> type`, or `type` alone where results may be missing.
fn parse_semi_function(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Type(operand), Arg::Type(results), rest @ ..] = args else { return Ok(false) };
    let may_lack_results = !matches!(rest, [Arg::Text(text)] if **text == *"false");
    let parens = p.eat("(");
    if !parens && !may_lack_results {
        p.expect("(")?;
    }
    let ty = p.ty()?;
    p.add_type_of(*operand, ty);
    if !parens {
        return Ok(true);
    }
    p.expect(")")?;
    p.expect("->")?;
    let is_variadic = matches!(results,
        Of::Result(n) if p.spec().results[*n as usize].arity == Arity::Variadic);
    if is_variadic && p.eat("(") {
        for ty in p.type_list()? {
            p.add_type_of(*results, ty);
        }
        p.expect(")")?;
    } else {
        let ty = p.ty()?;
        p.add_type_of(*results, ty);
    }
    Ok(true)
}

fn print_semi_function(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Type(Of::Operand(operand)), Arg::Type(Of::Result(results)), ..] = args else {
        return;
    };
    let count = view.result_range(*results).len();
    p.text(if count > 0 { "(" } else { "" });
    type_list(p, view.operands(*operand).map(|value| view.type_of(value)));
    if count > 0 {
        p.text(if count > 1 { ") -> (" } else { ") -> " });
        type_list(p, view.results(*results).map(|value| view.type_of(value)));
        p.text(if count > 1 { ")" } else { "" });
    }
}

/// Parses `(type) -> type`: all results are of that type.
fn parse_one_result(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let Some((Arg::Type(operand), results)) = args.split_first() else { return Ok(false) };
    let cx = p.cx();
    let start = p.pos();
    let ty = p.ty()?;
    let message = "expects a trailing functional type with one argument and one result";
    let TypeData::Function { inputs, results: given } = cx.type_data(ty) else {
        return p.error_at(start, message);
    };
    let (&[input], &[result]): (&[Type], &[Type]) = (inputs, given) else {
        return p.error_at(start, message);
    };
    p.add_type_of(*operand, input);
    for of in results {
        if let Arg::Type(of) = of {
            p.add_type_of(*of, result);
        }
    }
    Ok(true)
}

fn print_one_result(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Type(Of::Operand(operand)), Arg::Type(Of::Result(result)), ..] = args else {
        return;
    };
    p.text("(");
    type_list(p, view.operands(*operand).map(|value| view.type_of(value)));
    p.text(") -> ");
    type_list(p, view.results(*result).map(|value| view.type_of(value)));
}
