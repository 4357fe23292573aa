//! The forms of calls.

use super::instructions::print_attrs;
use super::{parse_word, print_word};
use crate::function;
use crate::llvm::attr_syntax::{CALLING_CONVENTIONS, TAIL_CALL_KINDS};
use crate::subject::type_value;
use irtool::asm::custom::{
    AsmPrinter, Assembly, Directive, OpParser, OpView, Operand, Parse, operands, parsing, type_list,
};
use irtool::context::{AttrData, Type, TypeData};
use irtool::ir::Value;
use irtool::spec::format::Arg;

pub(crate) static CALL: Assembly = Assembly {
    parse: Some(parse_call),
    print: Some(print_call),
    values_are_free: true,
    ..Assembly::NONE
};
pub(crate) static INVOKE: Assembly =
    Assembly { parse: Some(parse_invoke), print: Some(print_invoke), ..Assembly::NONE };
pub(crate) static CALL_INTRINSIC: Assembly =
    Assembly { parse: Some(parse_intrinsic), print: Some(print_intrinsic), ..Assembly::NONE };
pub(crate) static ASSUME: Assembly = Assembly {
    directives: &[(
        "OpBundles",
        Directive {
            parse: |p, args| match args {
                [Arg::Operand(group), ..] => parse_bundles(p, *group)?.check(p),
                _ => Ok(false),
            },
            print: |p, view, args| {
                if let [Arg::Operand(group), ..] = args {
                    print_bundles(p, view, *group);
                }
            },
        },
    )],
    ..Assembly::NONE
};

/// What is printed elsewhere than in the dictionary.
const ELIDED: &[&str] = &[
    "callee",
    "intrin",
    "CConv",
    "TailCallKind",
    "var_callee_type",
    "operandSegmentSizes",
    "op_bundle_sizes",
    "op_bundle_tags",
    "arg_attrs",
    "res_attrs",
];

/// The groups of operands: the callee, if it is a value, and its arguments come first.
const CALLEE: u16 = 0;

/// What is called, and with what.
struct Callee {
    /// The pointer, where a value is called.
    pointer: Option<Operand>,
    arguments: Vec<Operand>,
}

/// Parses `@f(%a, %b)` or `%f(%a, %b)`.
fn parse_callee(p: &mut OpParser<'_, '_, '_>) -> Parse<Callee> {
    let mut pointer = None;
    if p.at_operand() {
        pointer = Some(p.operand()?);
    } else {
        let start = p.pos();
        let callee = p.attribute(None)?;
        let AttrData::SymbolRef { nested, .. } = p.cx().attr_data(callee) else {
            return p.error_at(start, "invalid kind of attribute specified");
        };
        // A name within a table is read, and not kept.
        if nested.is_empty() {
            p.set_property("callee", callee);
        }
    }
    let arguments = parse_arguments(p)?;
    Ok(Callee { pointer, arguments })
}

/// Parses `(%a, %b)`.
fn parse_arguments(p: &mut OpParser<'_, '_, '_>) -> Parse<Vec<Operand>> {
    let context = " in operand list";
    let mut arguments = Vec::new();
    p.expect_in("(", context)?;
    if !p.eat(")") {
        loop {
            arguments.push(p.operand()?);
            if !p.eat(",") {
                break;
            }
        }
        p.expect_in(")", context)?;
    }
    Ok(arguments)
}

/// Parses `vararg(!llvm.func<...>)`, if it is there.
fn parse_variadic(p: &mut OpParser<'_, '_, '_>) -> Parse {
    if !p.eat("vararg") {
        return Ok(());
    }
    p.expect("(")?;
    let start = p.pos();
    let ty = p.attribute(None)?;
    if !matches!(p.cx().attr_data(ty), AttrData::Type(_)) {
        return p.error_at(start, "invalid kind of attribute specified");
    }
    p.set_property("var_callee_type", ty);
    p.expect(")")
}

fn print_variadic(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    if let Some(ty) = view.property("var_callee_type").and_then(|attr| type_value(view.cx, attr)) {
        p.text(" vararg(");
        p.ty(ty);
        p.text(")");
    }
}

/// Bundles of operands, as far as they are parsed.
struct Bundles {
    there: bool,
    start: usize,
    /// What is wrong with the first that has not as many types as operands.
    wrong: Option<String>,
}

impl Bundles {
    /// Each has as many types as operands.
    fn check(self, p: &mut OpParser<'_, '_, '_>) -> Parse<bool> {
        match self.wrong {
            Some(words) => p.error_at(self.start, words),
            None => Ok(self.there),
        }
    }
}

/// Parses `["tag"(%a : type), ...]`, if it is there.
fn parse_bundles(p: &mut OpParser<'_, '_, '_>, group: u16) -> Parse<Bundles> {
    let cx = p.cx();
    let (mut sizes, mut tags) = (Vec::new(), Vec::new());
    let start = p.pos();
    let mut wrong = None;
    let there = p.eat("[");
    if there && !p.eat("]") {
        loop {
            let tag_start = p.pos();
            let tag = p.string().or_else(|_| p.error_at(tag_start, "expect operand bundle tag"))?;
            p.expect("(")?;
            let mut count = 0;
            if !p.eat(")") {
                count = p.operand_list(group)?;
                p.expect(":")?;
                let types = p.type_list()?;
                p.expect(")")?;
                if types.len() != count && wrong.is_none() {
                    let (number, found) = (sizes.len(), types.len());
                    wrong = Some(format!(
                        "expected {count} types for operand bundle operands for operand bundle \
                         #{number}, but actually got {found}"
                    ));
                }
                types.into_iter().for_each(|ty| p.add_operand_type(group, ty));
            }
            sizes.push(count as i32);
            tags.push(cx.string_attr(tag));
            if !p.eat(",") {
                break;
            }
        }
        p.expect("]")?;
    }
    p.set_property("op_bundle_sizes", cx.i32_array_attr(&sizes));
    if !tags.is_empty() {
        p.set_property("op_bundle_tags", cx.array_attr(&tags));
    }
    Ok(Bundles { there, start, wrong })
}

fn print_bundles(p: &mut dyn AsmPrinter, view: &OpView<'_>, group: u16) {
    let sizes = view.property("op_bundle_sizes").map(|attr| view.cx.attr_data(attr));
    let Some(AttrData::DenseArray { data, .. }) = sizes else { return };
    if data.is_empty() {
        return;
    }
    let tags = match view.property("op_bundle_tags").map(|attr| view.cx.attr_data(attr)) {
        Some(AttrData::Array(tags)) => &**tags,
        _ => &[],
    };
    let mut values = view.operands(group);
    p.text("[");
    for (number, size) in data.as_chunks::<4>().0.iter().enumerate() {
        if number > 0 {
            p.text(", ");
        }
        if let Some(tag) = tags.get(number) {
            p.attribute(*tag);
        }
        p.text("(");
        let size = i32::from_le_bytes(*size).max(0) as usize;
        if size > 0 {
            let own: Vec<Value> = values.by_ref().take(size).collect();
            operands(p, own.iter().copied());
            p.text(" : ");
            type_list(p, own.iter().map(|value| view.type_of(*value)));
        }
        p.text(")");
    }
    p.text("]");
}

/// Parses `: (types) -> type`, or `: !llvm.ptr, (types) -> type` where a value is called, and adds
/// operands and result.
fn parse_types(p: &mut OpParser<'_, '_, '_>, callee: Callee, bundles: Bundles) -> Parse {
    let cx = p.cx();
    let start = p.pos();
    p.expect(":")?;
    if let Some(pointer) = callee.pointer {
        let ty = p.ty()?;
        p.add_typed_operand(CALLEE, pointer, ty);
        if !p.eat(",") {
            return p.error_at(start, "expected indirect call to have 2 trailing types");
        }
    }
    let signature = match function::parse_call_signature(p) {
        Ok(signature) => signature,
        Err(_) => {
            let words = match callee.pointer {
                None => "expected direct call to have 1 trailing types",
                Some(_) => "expected trailing function type",
            };
            return p.error_at(start, words);
        }
    };
    if signature.results.len() > 1 {
        return p.error_at(start, "expected function with 0 or 1 result");
    }
    let is_void = |ty: &Type| matches!(cx.type_data(*ty), TypeData::Dialect(text) if text.is(cx, "llvm", "void"));
    if signature.results.first().is_some_and(is_void) {
        return p.error_at(start, "expected a non-void result type");
    }
    callee.arguments.iter().for_each(|argument| p.add_operand(CALLEE, *argument));
    signature.inputs.iter().for_each(|ty| p.add_operand_type(CALLEE, *ty));
    signature.results.iter().for_each(|ty| p.add_result_type(0, *ty));
    let lists = [("arg_attrs", signature.argument_attrs), ("res_attrs", signature.result_attrs)];
    for (name, list) in lists {
        if let Some(value) = parsing::dictionaries(p, &list) {
            p.set_property(name, value);
        }
    }
    if bundles.wrong.is_some() {
        p.resolve(CALLEE)?;
    }
    bundles.check(p).map(drop)
}

fn print_types(p: &mut dyn AsmPrinter, view: &OpView<'_>, has_pointer: bool) {
    let mut types = view.operands(CALLEE).map(|value| view.type_of(value));
    p.text(" : ");
    if has_pointer && let Some(ty) = types.next() {
        p.ty(ty);
        p.text(", ");
    }
    let results = view.all_results().map(|value| view.type_of(value));
    function::print_call_signature(p, view, types, results);
}

/// Prints the callee and its arguments; says whether the callee is a value.
fn print_callee(p: &mut dyn AsmPrinter, view: &OpView<'_>) -> bool {
    let mut values = view.operands(CALLEE);
    let callee = view.property("callee");
    match callee {
        Some(callee) => p.attribute(callee),
        None => operands(p, values.by_ref().take(1)),
    }
    p.text("(");
    operands(p, values);
    p.text(")");
    callee.is_none()
}

fn parse_call(p: &mut OpParser<'_, '_, '_>) -> Parse {
    parse_word(p, "CConv", "cconv", CALLING_CONVENTIONS);
    parse_word(p, "TailCallKind", "tailcallkind", TAIL_CALL_KINDS);
    let callee = parse_callee(p)?;
    parse_variadic(p)?;
    let bundles = parse_bundles(p, 1)?;
    p.attr_dict()?;
    parse_types(p, callee, bundles)?;
    p.no_duplicates();
    Ok(())
}

fn print_call(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" ");
    print_word(p, view, "CConv", "cconv", "ccc");
    print_word(p, view, "TailCallKind", "tailcallkind", "none");
    let has_pointer = print_callee(p, view);
    print_variadic(p, view);
    print_bundles_after_blank(p, view, 1);
    print_attrs(p, view, ELIDED);
    print_types(p, view, has_pointer);
}

fn print_bundles_after_blank(p: &mut dyn AsmPrinter, view: &OpView<'_>, group: u16) {
    let sizes = view.property("op_bundle_sizes").map(|attr| view.cx.attr_data(attr));
    if matches!(sizes, Some(AttrData::DenseArray { data, .. }) if !data.is_empty()) {
        p.text(" ");
        print_bundles(p, view, group);
    }
}

/// Parses a block and the values passed to it.
fn parse_target(p: &mut OpParser<'_, '_, '_>, block: u16, group: u16) -> Parse {
    p.successor(block)?;
    if !p.eat("(") {
        return Ok(());
    }
    if p.at_operand() {
        p.operand_list(group)?;
        p.expect_in(":", " in operand list")?;
        for ty in p.type_list()? {
            p.add_operand_type(group, ty);
        }
    }
    p.expect(")")?;
    p.resolve(group)
}

fn parse_invoke(p: &mut OpParser<'_, '_, '_>) -> Parse {
    parse_word(p, "CConv", "cconv", CALLING_CONVENTIONS);
    let callee = parse_callee(p)?;
    p.expect("to")?;
    parse_target(p, 0, 1)?;
    p.expect("unwind")?;
    parse_target(p, 1, 2)?;
    parse_variadic(p)?;
    let bundles = parse_bundles(p, 3)?;
    p.attr_dict()?;
    parse_types(p, callee, bundles)?;
    p.no_duplicates();
    Ok(())
}

fn print_invoke(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" ");
    print_word(p, view, "CConv", "cconv", "ccc");
    let has_pointer = print_callee(p, view);
    for (word, number) in [(" to ", 0), (" unwind ", 1)] {
        p.text(word);
        let values: Vec<_> = view.operands(number + 1).collect();
        if let Some(block) = view.declared_successors(number).next() {
            crate::switch_cases::print_target(p, view, block, &values);
        }
    }
    print_variadic(p, view);
    print_bundles_after_blank(p, view, 3);
    print_attrs(p, view, ELIDED);
    print_types(p, view, has_pointer);
}

fn parse_intrinsic(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let start = p.pos();
    let none = p.cx().none();
    let name = p.attribute(Some(none))?;
    if !matches!(p.cx().attr_data(name), AttrData::String { .. }) {
        return p.error_at(start, "invalid kind of attribute specified");
    }
    p.set_property("intrin", name);
    let mut arguments = Vec::new();
    p.expect("(")?;
    if p.at_operand() {
        p.comma_separated(|p| {
            arguments.push(p.operand()?);
            Ok(())
        })?;
    }
    p.expect(")")?;
    let bundles = parse_bundles(p, 1)?;
    p.attr_dict()?;
    parse_types(p, Callee { pointer: None, arguments }, bundles)?;
    p.no_duplicates();
    Ok(())
}

fn print_intrinsic(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" ");
    if let Some(name) = view.property("intrin") {
        p.attribute_without_type(name);
    }
    p.text("(");
    operands(p, view.operands(CALLEE));
    p.text(")");
    print_bundles_after_blank(p, view, 1);
    print_attrs(p, view, ELIDED);
    print_types(p, view, false);
}
