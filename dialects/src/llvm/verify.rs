//! What `llvm` asks beyond declarations: functions, returns, calls and addresses of globals.

use super::calls;
use super::globals;
use super::signature::{Signature, differs, quoted};
use super::types::word_of;
use crate::function::{self, Arity};
use crate::subject::{self, Subject, property, tell, type_value};
use irtool::context::{AttrData, Context, Diagnostic, NamedAttr, Piece, Traits, Type, TypeData};
use irtool::ir::{Body, Op};
use irtool::verify::{Check, DialectChecks, OpRef, Report, Site, SymbolTables, SymbolUseFn};

/// The checks of the dialect.
pub(crate) struct Checks;

impl DialectChecks for Checks {
    fn verify_op_attribute(
        &self,
        site: &Site<'_>,
        attr: NamedAttr,
        report: &mut Report<'_>,
    ) -> Check {
        let cx = site.cx;
        if cx.bytes(attr.name) != b"llvm.data_layout" {
            return Ok(());
        }
        let Some(text) = cx.string_value(attr.value) else {
            return report.op_error(site, "expected 'llvm.data_layout' to be a string attributes");
        };
        match super::data_layout::check(&cx.str(text)) {
            // The message ends in an empty line in the reference.
            Err(words) => {
                report.op_error(site, format_args!("invalid data layout descriptor: {words}\n"))
            }
            Ok(()) => Ok(()),
        }
    }

    fn allows_unknown_ops(&self) -> bool {
        true
    }

    fn symbol_users(&self) -> &[(&'static str, SymbolUseFn)] {
        &[
            ("llvm.blockaddress", globals::block_address),
            ("llvm.call", call),
            ("llvm.dso_local_equivalent", globals::equivalent),
            ("llvm.func", globals::comdat_user),
            ("llvm.mlir.addressof", address_of),
            ("llvm.mlir.global", globals::comdat_user),
            ("llvm.mlir.global_ctors", globals::constructors),
            ("llvm.mlir.global_dtors", globals::destructors),
            ("llvm.mlir.ifunc", globals::resolver),
        ]
    }

    fn looks_up_itself(&self) -> &[&'static str] {
        &["llvm.func", "llvm.mlir.global"]
    }
}

pub(super) fn signature_of<'a>(cx: &'a Context, body: &Body, op: Op) -> Option<Signature<'a>> {
    Signature::of(cx, type_value(cx, property(cx, body, op, "function_type")?)?)
}

pub(crate) fn func(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    let subject = Subject::new(cx, body, op);
    let Some(signature) = signature_of(cx, subject.own, subject.root) else { return };
    let arity =
        Arity { arguments: signature.num_params(), results: usize::from(!signature.is_void()) };
    let own = subject.own;
    let entry = own.regions(subject.root).first().and_then(|region| own.first_block(*region));
    let entry_types = entry.filter(|entry| own.num_block_args(*entry) == arity.arguments);
    // The types of parameters, where the entry block tells them.
    let argument_type = |n: usize| match entry_types {
        Some(entry) => Some(own.value_type(own.block_args(entry).nth(n)?)),
        None => type_of(cx, signature.params().nth(n)?),
    };
    let mut params = Vec::new();
    params.extend(signature.params());
    let argument_differs = |number: usize, ty: Type| {
        let text = params.get(number).filter(|text| differs(cx, ty, text))?;
        Some(quoted(text))
    };
    let result_type = |_| type_of(cx, signature.result);
    let fine = function::check(&subject, &arity, argument_type, result_type, argument_differs);
    tell(fine.and_then(|()| linkage(&subject, entry.is_some())), report);
}

/// The type that a signature spells so.
pub(super) fn type_of(cx: &Context, text: &str) -> Option<Type> {
    match text {
        "ptr" => Some(cx.plain_dialect_type("llvm", "ptr")),
        _ => irtool::asm::parse_type_text(cx, quoted(text).trim_matches('\'')),
    }
}

/// Declarations are external, no function is common, and attributes of definitions go together.
fn linkage(subject: &Subject<'_>, is_defined: bool) -> subject::Answer {
    let attr = subject.property("linkage");
    match attr.and_then(|attr| word_of(subject.cx, attr, "linkage")) {
        Some("common") => Err(subject.error("functions cannot have 'common' linkage")),
        _ if is_defined => {
            inlining(subject)?;
            super::unwinding::is_consistent(subject)
        }
        Some("external" | "extern_weak") | None => Ok(()),
        Some(_) => {
            let words = "external functions must have 'external' or 'extern_weak' linkage";
            Err(subject.error(words))
        }
    }
}

fn inlining(subject: &Subject<'_>) -> subject::Answer {
    let no_inline = subject.property("no_inline").is_some();
    if no_inline && subject.property("always_inline").is_some() {
        let words = "no_inline and always_inline attributes are incompatible";
        return Err(subject.bare_error(words));
    }
    match !no_inline && subject.property("optimize_none").is_some() {
        true => Err(subject.error("with optimize_none must also be no_inline")),
        false => Ok(()),
    }
}

pub(crate) fn return_(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    let Some(parent) = body.parent_op(op) else { return };
    if cx.op_info(body.name(parent)).name_bytes() != b"llvm.func" {
        return;
    }
    let Some(signature) = signature_of(cx, body, parent) else { return };
    let first = body.operands(op).next().map(|value| body.value_type(value));
    let words = match first {
        None if signature.is_void() => return,
        None => "expected 1 operand",
        Some(_) if signature.is_void() => "expected no operands",
        Some(ty) if differs(cx, ty, signature.result) => "mismatching result types",
        Some(_) => return,
    };
    let error = Subject::new(cx, body, op).error(words);
    report(error.with_note(body.location(parent), "when returning from function"));
}

pub(super) fn is_named(cx: &Context, op: &OpRef<'_>, names: &[&str]) -> bool {
    let name = cx.op_info(op.name()).name_bytes();
    names.iter().any(|known| known.as_bytes() == name)
}

fn call<'a>(site: &Site<'a>, symbols: &mut SymbolTables<'a>, report: &mut Report<'_>) -> Check {
    let cx = site.cx;
    let passed = num_arguments(site);
    let callee = property(cx, site.body(), site.op, "callee");
    let subject = Subject::new(cx, site.body(), site.op);
    if let Err(words) = calls::variadic(&subject, usize::from(callee.is_none())..passed) {
        return report.op_error(site, words);
    }
    let Some(callee) = callee else {
        return indirect_call(site, report);
    };
    let Some(function) = symbols.resolve(site, callee) else {
        let name = symbol_text(cx, callee);
        return report.op_error(
            site,
            format_args!("'{name}' does not reference a symbol in the current scope"),
        );
    };
    if is_named(cx, &function, &["llvm.mlir.ifunc"]) {
        return Ok(());
    }
    if !is_named(cx, &function, &["llvm.func"]) {
        let name = symbol_text(cx, callee);
        return report.op_error(
            site,
            format_args!("'{name}' does not reference a valid LLVM function or IFunc"),
        );
    }
    let Some(signature) = signature_of(cx, function.body, function.op) else { return Ok(()) };
    if signature.is_variadic && property(cx, site.body(), site.op, "var_callee_type").is_none() {
        return report.op_error(site, "missing var_callee_type attribute for vararg call");
    }
    fits(site, &signature, passed, report)
}

pub(super) fn symbol_text(cx: &Context, reference: irtool::context::Attribute) -> String {
    match cx.attr_data(reference) {
        AttrData::SymbolRef { root, .. } => cx.str(*root).into_owned(),
        _ => String::new(),
    }
}

/// The number of operands that are arguments, those of operand bundles excepted.
fn num_arguments(site: &Site<'_>) -> usize {
    let sizes = property(site.cx, site.body(), site.op, "operandSegmentSizes");
    match sizes.map(|attr| site.cx.attr_data(attr)) {
        Some(AttrData::DenseArray { data, .. }) if data.len() >= 4 => {
            let first = data[..4].try_into().expect("four bytes");
            usize::try_from(i32::from_le_bytes(first)).unwrap_or(0)
        }
        _ => site.operand_types().len(),
    }
}

fn indirect_call(site: &Site<'_>, report: &mut Report<'_>) -> Check {
    let Some(callee) = site.operand_types().next() else {
        let words = "must have either a `callee` attribute or at least an operand";
        return report.op_error(site, words);
    };
    if address_space(site.cx, callee).is_some() {
        return Ok(());
    }
    let callee = subject::quoted(site.cx, callee);
    report.op_error(site, format_args!("indirect call expects a pointer as callee: {callee}"))
}

/// The operands and the result are those of the callee.
fn fits(
    site: &Site<'_>,
    signature: &Signature<'_>,
    passed: usize,
    report: &mut Report<'_>,
) -> Check {
    let cx = site.cx;
    let wanted = signature.num_params();
    if signature.is_variadic && wanted > passed {
        return report.op_error(site, format_args!(
            "incorrect number of operands ({passed}) for varargs callee (expecting at least: {wanted})"
        ));
    }
    if !signature.is_variadic && wanted != passed {
        return report.op_error(
            site,
            format_args!(
                "incorrect number of operands ({passed}) for callee (expecting: {wanted})"
            ),
        );
    }
    for (number, (ty, param)) in site.operand_types().zip(signature.params()).enumerate() {
        if differs(cx, ty, param) {
            return report.op_error(
                site,
                format_args!(
                    "operand type mismatch for operand {number}: {} != {}",
                    subject::quoted(cx, ty),
                    quoted(param)
                ),
            );
        }
    }
    match site.result_types().next() {
        None if !signature.is_void() => {
            report.op_error(site, "expected function call to produce a value")
        }
        Some(_) if signature.is_void() => {
            report.op_error(site, "calling function with void result must not produce values")
        }
        Some(ty) if differs(cx, ty, signature.result) => report.op_error(
            site,
            format_args!(
                "result type mismatch: {} != {}",
                subject::quoted(cx, ty),
                quoted(signature.result)
            ),
        ),
        _ => Ok(()),
    }
}

/// The address space of a pointer; `None` for other types.
pub(crate) fn address_space(cx: &Context, ty: Type) -> Option<u32> {
    let TypeData::Dialect(text) = cx.type_data(ty) else { return None };
    let Some(Piece::Text(written)) = text.pieces.first() else { return None };
    if cx.bytes(text.dialect) != b"llvm" {
        return None;
    }
    match written.strip_prefix(b"ptr")? {
        b"" => Some(0),
        rest => {
            let digits = rest.strip_prefix(b"<").and_then(|rest| rest.strip_suffix(b">"));
            let digits = digits.and_then(|digits| std::str::from_utf8(digits).ok());
            Some(digits.and_then(|digits| digits.trim().parse().ok()).unwrap_or(u32::MAX))
        }
    }
}

/// The nearest isolated op with a symbol table around an op.
pub(super) fn module_around<'a>(site: &Site<'a>) -> Option<Site<'a>> {
    let is_module = |site: &Site<'_>| {
        site.inner().has_trait(Traits::SYMBOL_TABLE | Traits::ISOLATED_FROM_ABOVE)
    };
    std::iter::successors(site.parent(), Site::parent).find(is_module)
}

fn address_of<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    report: &mut Report<'_>,
) -> Check {
    const NAMED: [&str; 4] =
        ["llvm.mlir.global", "llvm.func", "llvm.mlir.alias", "llvm.mlir.ifunc"];
    let cx = site.cx;
    let name = property(cx, site.body(), site.op, "global_name");
    // In the module around it, whatever stands between.
    let found = name.zip(module_around(site)).and_then(|(name, site)| symbols.resolve(&site, name));
    let Some(found) = found.filter(|found| is_named(cx, found, &NAMED)) else {
        return report.op_error(
            site,
            "must reference a global defined by 'llvm.mlir.global', \
            'llvm.mlir.alias' or 'llvm.func' or 'llvm.mlir.ifunc'",
        );
    };
    let space = property(cx, found.body, found.op, "addr_space").map(|attr| cx.attr_data(attr));
    let has_space = is_named(cx, &found, &["llvm.mlir.global", "llvm.mlir.alias"]);
    if let (Some(AttrData::Integer { value, .. }), true) = (space, has_space)
        && let Some(own) = site.result_types().next().and_then(|ty| address_space(cx, ty))
        && own != u32::MAX
        && value.to_u64() != Some(u64::from(own))
    {
        let words =
            "pointer address space must match address space of the referenced global or alias";
        return report.op_error(site, words);
    }
    Ok(())
}
