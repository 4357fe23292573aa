//! The functions that formats of this dialect name.

use super::kernels;
use irtool::asm::attribute_text;
use irtool::asm::custom::{
    AsmPrinter, Assembly, Directive, OpParser, OpView, Parse, ResultNames, operands, parsing,
};
use irtool::context::{Attribute, Context};
use irtool::spec::Spelling;
use irtool::spec::format::{Arg, Of};

pub(crate) static DIRECTIVES: Assembly = Assembly {
    directives: &[
        ("AllReduceOperation", Directive { parse: parse_reduction, print: print_reduction }),
        ("AsyncDependencies", Directive { parse: parse_async, print: print_async }),
        (
            "LaunchDimType",
            Directive {
                parse: kernels::parse_dimension_type,
                print: kernels::print_dimension_type,
            },
        ),
        (
            "LaunchFuncOperands",
            Directive {
                parse: kernels::parse_launch_operands,
                print: kernels::print_launch_operands,
            },
        ),
        ("OffloadingHandler", Directive { parse: parse_handler, print: print_handler }),
    ],
    ..Assembly::NONE
};

/// Ops that ask for an extent or a place in a dimension.
pub(crate) static DIMENSION: Assembly =
    Assembly { result_names: ResultNames::By(dimension_names), ..Assembly::NONE };

/// The op and its dimension, as in `thread_id_x`.
fn dimension_names(view: &OpView<'_>, name: &mut dyn FnMut(usize, &[u8])) {
    let Some(dimension) = view.property("dimension") else { return };
    // Either way of writing it, `#gpu<dim x>` or `#gpu.dim<x>`, has the dimension last.
    let text = attribute_text(view.cx, dimension);
    let dimension = text.trim_end_matches('>').rsplit(['<', ' ']).next().unwrap_or_default();
    let op = view.spec.name.strip_prefix("gpu.").unwrap_or(&view.spec.name);
    name(0, format!("{op}_{dimension}").as_bytes());
}

/// Parses `async [%a, %b]`, of which both may be missing.
fn parse_async(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Type(token), Arg::Operand(dependencies)] = args else { return Ok(false) };
    let ty = p.cx().plain_dialect_type("gpu", "async.token");
    let start = p.pos();
    let named = p.eat("async");
    if named {
        if p.num_named_results() == 0 {
            return p.error_at(start, "needs to be named when marked 'async'");
        }
        p.add_type_of(*token, ty);
    }
    let listed = p.at("[");
    if listed {
        let count = parsing::operands_between(p, ("[", "]"), *dependencies, None)?;
        for _ in 0..count {
            p.add_operand_type(*dependencies, ty);
        }
    }
    Ok(named || listed)
}

fn print_async(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Type(Of::Result(token)), Arg::Operand(dependencies)] = args else { return };
    let named = view.results(*token).len() > 0;
    if named {
        p.text("async");
    }
    let values = view.operands(*dependencies);
    if values.len() > 0 {
        p.text(if named { " [" } else { "[" });
        operands(p, values);
        p.text("]");
    }
}

fn parse_reduction(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(op)] = args else { return Ok(false) };
    let spec = p.spec();
    let Spelling::Words(words) = &spec.attrs[*op as usize].constraint.spelling else {
        return parsing::declared_attribute(p, *op, true);
    };
    if words.cases.iter().any(|(case, _)| p.at(case)) {
        return parsing::declared_attribute(p, *op, true);
    }
    match p.optional_keyword() {
        Some(_) => p.error("invalid op kind"),
        None => Ok(false),
    }
}

fn print_reduction(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(op)] = args else { return };
    if let Some(op) = view.declared_attr(*op) {
        p.stripped_attribute(op);
    }
}

/// Parses `<#gpu.select_object<0>>`, if it is there; without, the first object is selected.
fn parse_handler(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(handler)] = args else { return Ok(false) };
    if p.eat("<") {
        let attr = p.attribute(None)?;
        p.expect(">")?;
        p.set_attr(*handler, attr);
    } else {
        let attr = first_object(p.cx());
        p.set_attr(*handler, attr);
    }
    Ok(true)
}

fn print_handler(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(handler)] = args else { return };
    let Some(attr) = view.declared_attr(*handler) else { return };
    if attr != first_object(view.cx) {
        p.text("<");
        p.attribute(attr);
        p.text(">");
    }
}

/// `#gpu.select_object`, which selects the first.
fn first_object(cx: &Context) -> Attribute {
    cx.plain_dialect_attr("gpu", "select_object", false)
}
