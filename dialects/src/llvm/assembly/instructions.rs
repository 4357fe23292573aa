//! Comparisons, memory of functions, and where exceptions land.

use super::cases;
use crate::llvm::types::is_compatible_outer;
use crate::subject::type_value;
use irtool::asm::custom::{AsmPrinter, Assembly, OpParser, OpView, Parse, operands};
use irtool::context::{AttrData, TypeData};

pub(crate) static ICMP: Assembly =
    Assembly { parse: Some(parse_comparison), print: Some(print_comparison), ..Assembly::NONE };
pub(crate) static FCMP: Assembly =
    Assembly { parse: Some(parse_comparison), print: Some(print_comparison), ..Assembly::NONE };
pub(crate) static ALLOCA: Assembly =
    Assembly { parse: Some(parse_alloca), print: Some(print_alloca), ..Assembly::NONE };
pub(crate) static LANDINGPAD: Assembly =
    Assembly { parse: Some(parse_landingpad), print: Some(print_landingpad), ..Assembly::NONE };

/// `"slt" %a, %b : i32`.
fn parse_comparison(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let cx = p.cx();
    let start = p.pos();
    let word = p.attribute(None)?;
    let AttrData::String { value: word, .. } = cx.attr_data(word) else {
        return p.error_at(start, "invalid kind of attribute specified");
    };
    let left = p.operand()?;
    p.expect(",")?;
    let right = p.operand()?;
    p.attr_dict()?;
    p.expect(":")?;
    let type_start = p.pos();
    let ty = p.ty()?;
    p.add_typed_operand(0, left, ty);
    p.add_typed_operand(1, right, ty);
    p.resolve(0)?;
    p.resolve(1)?;
    let word = cx.bytes(*word);
    let cases = cases(p.spec(), "predicate");
    let Some((_, value)) = cases.iter().find(|(case, _)| case.as_bytes() == word) else {
        let word = String::from_utf8_lossy(word);
        let message = format!("'{word}' is an incorrect value of the 'predicate' attribute");
        return p.error_at(start, message);
    };
    p.set_property("predicate", cx.int_attr(cx.i64(), *value));
    if !is_compatible_outer(cx, ty) {
        return p.error_at(type_start, "expected LLVM dialect-compatible type");
    }
    let result = match cx.type_data(ty) {
        TypeData::Vector { shape, scalable, .. } => cx.intern_type(TypeData::Vector {
            shape: shape.clone(),
            scalable: scalable.clone(),
            element: cx.i1(),
        }),
        _ => cx.i1(),
    };
    p.add_result_type(0, result);
    p.no_duplicates();
    Ok(())
}

fn print_comparison(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let cx = view.cx;
    let value = view.property("predicate").map(|attr| cx.attr_data(attr));
    if let Some(AttrData::Integer { value, .. }) = value
        && let Some((word, _)) =
            cases(view.spec, "predicate").iter().find(|(_, case)| value.to_i64() == Some(*case))
    {
        p.text(" \"");
        p.text(word);
        p.text("\"");
    }
    p.text(" ");
    operands(p, view.all_operands());
    print_attrs(p, view, &["predicate"]);
    p.text(" : ");
    if let Some(first) = view.all_operands().next() {
        p.ty(view.type_of(first));
    }
}

/// Prints the attributes but these, and flags of floating-point arithmetic unless there are none.
pub(super) fn print_attrs(p: &mut dyn AsmPrinter, view: &OpView<'_>, elided: &[&str]) {
    let mut attrs = view.attrs_but(elided);
    attrs.retain(|attr| {
        view.cx.bytes(attr.name) != b"fastmathFlags"
            || crate::llvm::types::word_of(view.cx, attr.value, "fastmath") != Some("none")
    });
    p.attr_dict(&attrs, false);
}

/// `inalloca %n x type {...} : (i64) -> !llvm.ptr`.
fn parse_alloca(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let cx = p.cx();
    if p.eat("inalloca") {
        p.set_property("inalloca", cx.unit_attr());
    }
    let size = p.operand()?;
    p.expect("x")?;
    let element = p.ty()?;
    p.attr_dict()?;
    p.expect(":")?;
    let start = p.pos();
    let ty = p.ty()?;
    let alignment = p.dict_mut().iter().position(|attr| cx.bytes(attr.name) == b"alignment");
    if let Some(at) = alignment {
        match cx.attr_data(p.dict_mut()[at].value) {
            AttrData::Integer { value, .. } if value.is_zero() => drop(p.dict_mut().remove(at)),
            AttrData::Integer { .. } => {}
            _ => return p.error_at(p.name_pos(), "expected integer alignment"),
        }
    }
    let TypeData::Function { inputs, results } = cx.type_data(ty) else {
        return p
            .error_at(start, "expected trailing function type with one argument and one result");
    };
    let ([input], [result]) = (&**inputs, &**results) else {
        return p
            .error_at(start, "expected trailing function type with one argument and one result");
    };
    p.add_typed_operand(0, size, *input);
    p.resolve(0)?;
    if crate::type_interfaces::name(cx, *result) == (b"llvm", b"ptr") {
        p.set_property("elem_type", cx.type_attr(element));
    }
    p.add_result_type(0, *result);
    p.no_duplicates();
    Ok(())
}

fn print_alloca(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let cx = view.cx;
    p.text(if view.property("inalloca").is_some() { " inalloca " } else { " " });
    operands(p, view.all_operands());
    p.text(" x ");
    if let Some(ty) = view.property("elem_type").and_then(|attr| type_value(cx, attr)) {
        p.ty(ty);
    }
    p.attr_dict(&view.attrs_but(&["elem_type", "inalloca"]), false);
    p.text(" : (");
    for value in view.all_operands() {
        p.ty(view.type_of(value));
    }
    p.text(") -> ");
    for value in view.all_results() {
        p.ty(view.type_of(value));
    }
}

/// `cleanup (catch %a : !llvm.ptr) (filter %b : !llvm.array<1 x ptr>) : type`.
fn parse_landingpad(p: &mut OpParser<'_, '_, '_>) -> Parse {
    if p.eat("cleanup") {
        let unit = p.cx().unit_attr();
        p.set_property("cleanup", unit);
    }
    // Which of the two it is shows in its type.
    while p.eat("(") && (p.eat("filter") || p.eat("catch")) {
        let operand = p.operand()?;
        p.expect(":")?;
        let ty = p.ty()?;
        p.add_typed_operand(0, operand, ty);
        p.resolve(0)?;
        p.expect(")")?;
    }
    p.expect(":")?;
    let ty = p.ty()?;
    p.add_result_type(0, ty);
    Ok(())
}

fn print_landingpad(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let cx = view.cx;
    p.text(if view.property("cleanup").is_some() { " cleanup " } else { " " });
    for value in view.all_operands() {
        let ty = view.type_of(value);
        let is_filter =
            matches!(cx.type_data(ty), TypeData::Dialect(text) if text.is(cx, "llvm", "array"));
        p.text(if is_filter { "(filter " } else { "(catch " });
        p.operand(value);
        p.text(" : ");
        p.ty(ty);
        p.text(") ");
    }
    p.attr_dict(&view.attrs_but(&["cleanup"]), false);
    p.text(": ");
    for value in view.all_results() {
        p.ty(view.type_of(value));
    }
}
