//! What stands at the level of modules: globals, aliases, constructors, flags.
//!
//! Limits: functions behind aliases are not looked up.

use super::signature::quoted;
use super::types::{target_name, word_of};
use super::verify::{address_space, is_named, module_around, signature_of, symbol_text};
use crate::subject::{self, Answer, Subject, hooks, name, property, type_value};
use irtool::asm::attribute_text;
use irtool::context::{AttrData, Attribute, Context, Diagnostic, Piece, Traits, Type, TypeData};
use irtool::ir::Op;
use irtool::spec::{self, Effects};
use irtool::verify::{Check, OpRef, Report, Site, SymbolTables};

hooks! {
    global: is_global,
    initializer: initializes,
    alias: is_alias,
    alias_value: gives_pointer,
    i_func: is_i_func,
    global_ctors: |subject: &Subject<'_>| are_listed(subject, "ctors"),
    global_dtors: |subject: &Subject<'_>| are_listed(subject, "dtors"),
    comdat: holds_selectors,
    linker_options: is_at_module_level,
    module_flags: are_flags,
}

fn element_type(
    subject: &Subject<'_>,
    name: &str,
    words: &str,
) -> Result<Option<Type>, Diagnostic> {
    let cx = subject.cx;
    let ty = subject.property(name).and_then(|attr| type_value(cx, attr));
    let stands_nowhere = |ty: Type| match cx.type_data(ty) {
        TypeData::Dialect(text)
            if matches!(text.mnemonic(), b"void" | b"token" | b"metadata" | b"label") =>
        {
            true
        }
        _ => !super::types::is_compatible_outer(cx, ty),
    };
    match ty.is_some_and(stands_nowhere) {
        true => Err(subject.error(words)),
        false => Ok(ty),
    }
}

/// The op around it, if it is in sight, is a module.
fn is_at_module_level(subject: &Subject<'_>) -> Answer {
    let Some(parent) = subject.body.parent_op(subject.op) else { return Ok(()) };
    let traits = subject.cx.op_info(spec::name_of(subject.body, parent)).traits();
    match traits.contains(Traits::SYMBOL_TABLE | Traits::ISOLATED_FROM_ABOVE) {
        true => Ok(()),
        false => Err(subject.error("must appear at the module level")),
    }
}

/// The length of an array of `i8`.
fn byte_array(cx: &Context, ty: Type) -> Option<usize> {
    let TypeData::Dialect(text) = cx.type_data(ty) else { return None };
    let [Piece::Text(text)] = &*text.pieces else { return None };
    let inner = std::str::from_utf8(text).ok()?.strip_prefix("array<")?.strip_suffix('>')?;
    let (length, element) = inner.split_once('x')?;
    (element.trim() == "i8").then(|| length.trim().parse().ok())?
}

fn is_global(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let words = "expects type to be a valid element type for an LLVM global";
    let ty = element_type(subject, "global_type", words)?;
    is_at_module_level(subject)?;
    let value = subject.property("value");
    if let Some(AttrData::String { value, .. }) = value.map(|value| cx.attr_data(value))
        && let Some(ty) = ty
        && byte_array(cx, ty) != Some(cx.bytes(*value).len())
    {
        return Err(subject.error(
            "requires an i8 array type of the length equal to that of the string attribute",
        ));
    }
    if let Some(name) = ty.and_then(|ty| target_name(cx, ty)) {
        if !name.starts_with(b"spirv.") && name != b"amdgcn.named.barrier" {
            return Err(subject.error("this target extension type cannot be used in a global"));
        }
        if value.is_some() {
            return Err(subject.error(
                "global with target extension type can only be initialized with zero-initializer",
            ));
        }
    }
    let is_array = |ty: Type| match cx.type_data(ty) {
        TypeData::Dialect(text) => text.is(cx, "llvm", "array"),
        _ => false,
    };
    match linkage(subject) {
        "common" if value.is_some_and(|value| is_zero(cx, value) == Some(false)) => {
            return Err(subject.error("expected zero value for 'common' linkage"));
        }
        "appending" if ty.is_some_and(|ty| !is_array(ty)) => {
            return Err(subject.error("expected array type for 'appending' linkage"));
        }
        _ => {}
    }
    match subject.property("alignment").map(|attr| cx.attr_data(attr)) {
        Some(AttrData::Integer { value, .. })
            if value.to_i64().is_some_and(|value| (value as u64).count_ones() != 1) =>
        {
            Err(subject.bare_error("alignment attribute is not a power of 2"))
        }
        _ => Ok(()),
    }
}

fn linkage<'a>(subject: &Subject<'a>) -> &'a str {
    let attr = subject.property("linkage");
    attr.and_then(|attr| word_of(subject.cx, attr, "linkage")).unwrap_or_default()
}

/// Whether all of it is zero, where that is known.
fn is_zero(cx: &Context, value: Attribute) -> Option<bool> {
    match cx.attr_data(value) {
        AttrData::Integer { value, .. } => Some(value.is_zero()),
        AttrData::Float { .. } | AttrData::Array(_) => None,
        value if value.is_elements() => None,
        _ => Some(false),
    }
}

/// Values of globals come from ops without effects.
fn has_no_effects(subject: &Subject<'_>, op: Op, words: &str) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let free = match spec::of(cx, own.name(op)) {
        Some(of) => {
            let mut effects = Vec::new();
            matches!(of.effects, Effects::Opaque)
                || of.effects_of(cx, own, op, &mut effects) && effects.is_empty()
        }
        None => false,
    };
    match free {
        true => Ok(()),
        false => Err(Diagnostic::error(own.location(op), words)),
    }
}

/// The region of a global returns its value.
fn initializes(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let Some(&region) = own.regions(subject.root).first() else { return Ok(()) };
    let Some(block) = own.first_block(region) else { return Ok(()) };
    let Some(last) = own.last_op(block) else { return Ok(()) };
    if cx.op_info(own.name(last)).name_bytes() != b"llvm.return" {
        return Ok(());
    }
    let Some(returned) = own.operands(last).next().map(|value| own.value_type(value)) else {
        return Err(subject.error("initializer region cannot return void"));
    };
    let wanted = subject.property("global_type").and_then(|attr| type_value(cx, attr));
    if let Some(wanted) = wanted.filter(|wanted| *wanted != returned) {
        let (returned, wanted) = (subject::quoted(cx, returned), subject::quoted(cx, wanted));
        return Err(subject.error(format!(
            "initializer region type {returned} does not match global type {wanted}"
        )));
    }
    for op in own.ops(block) {
        has_no_effects(subject, op, "ops with side effects not allowed in global initializers")?;
    }
    match subject.property("value") {
        Some(_) => Err(subject.error("cannot have both initializer value and region")),
        None => Ok(()),
    }
}

fn is_alias(subject: &Subject<'_>) -> Answer {
    let words = "expects type to be a valid element type for an LLVM global alias";
    element_type(subject, "alias_type", words)?;
    match linkage(subject) {
        word @ ("common" | "appending" | "extern_weak") => Err(subject.error(format!(
            "'{word}' linkage not supported in aliases, available options: private, internal, \
             linkonce, weak, linkonce_odr, weak_odr, external or available_externally"
        ))),
        _ => Ok(()),
    }
}

fn gives_pointer(subject: &Subject<'_>) -> Answer {
    let own = subject.own;
    let Some(&region) = own.regions(subject.root).first() else { return Ok(()) };
    let Some(block) = own.first_block(region) else { return Ok(()) };
    let Some(last) = own.last_op(block) else { return Ok(()) };
    if subject.cx.op_info(own.name(last)).name_bytes() != b"llvm.return" {
        return Ok(());
    }
    let returned = own.operands(last).next().map(|value| own.value_type(value));
    if returned.and_then(|ty| address_space(subject.cx, ty)).is_none() {
        return Err(subject.error("initializer region must always return a pointer"));
    }
    for op in own.ops(block) {
        let words = "ops with side effects are not allowed in alias initializers";
        has_no_effects(subject, op, words)?;
    }
    Ok(())
}

fn is_i_func(subject: &Subject<'_>) -> Answer {
    match linkage(subject) {
        word @ ("common" | "appending" | "extern_weak" | "available_externally") => Err(subject
            .error(format!(
                "'{word}' linkage not supported in ifuncs, available options: private, internal, \
                 linkonce, weak, linkonce_odr, weak_odr, or external linkage"
            ))),
        _ => Ok(()),
    }
}

/// As many functions as priorities and data, which are symbols or nothing.
fn are_listed(subject: &Subject<'_>, functions: &str) -> Answer {
    let cx = subject.cx;
    let list = |name| match subject.property(name).map(|attr| cx.attr_data(attr)) {
        Some(AttrData::Array(items)) => &**items,
        _ => &[],
    };
    let (count, data) = (list(functions).len(), list("data"));
    let fits = |item: &Attribute| match cx.attr_data(*item) {
        AttrData::SymbolRef { nested, .. } => nested.is_empty(),
        AttrData::Dialect(text) => text.is(cx, "llvm", "zero"),
        _ => false,
    };
    if !data.iter().all(fits) {
        return Err(subject.bare_error("data element must be symbol or #llvm.zero"));
    }
    match count == list("priorities").len() && count == data.len() {
        true => Ok(()),
        false => Err(subject.bare_error(format!(
            "{functions}, priorities, and data must have the same number of elements"
        ))),
    }
}

fn holds_selectors(subject: &Subject<'_>) -> Answer {
    let own = subject.own;
    let Some(&region) = own.regions(subject.root).first() else { return Ok(()) };
    for op in own.blocks(region).flat_map(|block| own.ops(block)) {
        if subject::name(subject.cx, own, op) != "llvm.comdat_selector" {
            return Err(Diagnostic::error(
                own.location(op),
                "only comdat selector symbols can appear in a comdat region",
            ));
        }
    }
    Ok(())
}

fn are_flags(subject: &Subject<'_>) -> Answer {
    is_at_module_level(subject)?;
    let cx = subject.cx;
    let is_flag = |item: &Attribute| match cx.attr_data(*item) {
        AttrData::Dialect(text) => text.is(cx, "llvm", "mlir.module_flag"),
        _ => false,
    };
    match subject.property("flags").map(|attr| cx.attr_data(attr)) {
        Some(AttrData::Array(flags)) if !flags.iter().all(is_flag) => {
            Err(subject.error("expected a module flag attribute"))
        }
        _ => Ok(()),
    }
}

/// Whether a function has a body.
fn is_defined(function: &OpRef<'_>) -> bool {
    let OpRef { body, op, .. } = *function;
    body.regions(op).first().is_some_and(|region| body.first_block(*region).is_some())
}

fn linkage_of<'a>(cx: &'a Context, op: &OpRef<'_>) -> &'a str {
    let attr = property(cx, op.body, op.op, "linkage");
    attr.and_then(|attr| word_of(cx, attr, "linkage")).unwrap_or_default()
}

fn named<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    name: Option<Attribute>,
) -> Option<OpRef<'a>> {
    let module = module_around(site)?;
    symbols.resolve(&module, name?)
}

/// Functions and globals may name the group that they are in.
pub(super) fn comdat_user<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    report: &mut Report<'_>,
) -> Check {
    let Some(name) = Subject::at(site).property("comdat") else { return Ok(()) };
    let found = symbols.resolve(site, name);
    match found.is_some_and(|found| is_named(site.cx, &found, &["llvm.comdat_selector"])) {
        true => Ok(()),
        false => report.error(site, "expected comdat symbol"),
    }
}

/// `llvm.dso_local_equivalent`: of a function that is there.
pub(super) fn equivalent<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    report: &mut Report<'_>,
) -> Check {
    let cx = site.cx;
    let name = property(cx, site.body(), site.op, "function_name");
    let found = named(site, symbols, name);
    let found = found.filter(|found| is_named(cx, found, &["llvm.func", "llvm.mlir.alias"]));
    match found {
        None => {
            let words = "must reference a global defined by 'llvm.func' or 'llvm.mlir.alias'";
            report.op_error(site, words)
        }
        Some(found) if linkage_of(cx, &found) == "extern_weak" => {
            report.op_error(site, "target function with 'extern_weak' linkage not allowed")
        }
        Some(_) => Ok(()),
    }
}

/// `llvm.mlir.global_ctors` names functions that have bodies.
pub(super) fn constructors<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    report: &mut Report<'_>,
) -> Check {
    are_defined(site, symbols, "ctors", report)
}

/// `llvm.mlir.global_dtors` names functions that have bodies.
pub(super) fn destructors<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    report: &mut Report<'_>,
) -> Check {
    are_defined(site, symbols, "dtors", report)
}

fn are_defined<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    list: &str,
    report: &mut Report<'_>,
) -> Check {
    let cx = site.cx;
    let functions = property(cx, site.body(), site.op, list).map(|attr| cx.attr_data(attr));
    let Some(AttrData::Array(functions)) = functions else { return Ok(()) };
    for name in functions {
        let found = symbols.resolve(site, *name);
        let words = match found.filter(|found| is_named(cx, found, &["llvm.func"])) {
            None => "does not reference a valid LLVM function",
            Some(function) if !is_defined(&function) => "does not have a definition",
            Some(_) => continue,
        };
        return report.op_error(site, format_args!("'{}' {words}", symbol_text(cx, *name)));
    }
    Ok(())
}

/// `llvm.mlir.ifunc` has a function that gives a pointer.
pub(super) fn resolver<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    report: &mut Report<'_>,
) -> Check {
    let cx = site.cx;
    let Site { op, .. } = *site;
    let body = site.body();
    let Some(found) = named(site, symbols, property(cx, body, op, "resolver")) else {
        return Ok(());
    };
    if is_named(cx, &found, &["llvm.mlir.alias"]) {
        return Ok(());
    }
    if !is_named(cx, &found, &["llvm.func"]) {
        return report.op_error(site, "must have a function resolver");
    }
    if !is_defined(&found) || linkage_of(cx, &found) == "available_externally" {
        return report.op_error(site, "resolver must be a definition");
    }
    let Some(signature) = signature_of(cx, found.body, found.op) else { return Ok(()) };
    if !quoted(signature.result).starts_with("'!llvm.ptr") {
        return report.op_error(site, "resolver must return a pointer");
    }
    let ty = property(cx, body, op, "resolver_type").and_then(|attr| type_value(cx, attr));
    let space = match property(cx, body, op, "address_space").map(|attr| cx.attr_data(attr)) {
        Some(AttrData::Integer { value, .. }) => value.to_u64().unwrap_or(0),
        _ => 0,
    };
    let fits = |own: u32| own == u32::MAX || u64::from(own) == space;
    match ty.map(|ty| address_space(cx, ty)) {
        Some(own) if !own.is_some_and(fits) => report.op_error(site, "resolver has incorrect type"),
        _ => Ok(()),
    }
}

/// `llvm.blockaddress` is of a function that has the tag.
pub(super) fn block_address<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    report: &mut Report<'_>,
) -> Check {
    let cx = site.cx;
    let Some(address) = property(cx, site.body(), site.op, "block_addr") else { return Ok(()) };
    let text = attribute_text(cx, address);
    let parts = text.split_once("function = ").and_then(|(_, rest)| rest.split_once(", tag = "));
    let Some((name, tag)) = parts else { return Ok(()) };
    let name = irtool::asm::parse_attribute_text(cx, name).ok();
    let tag = format!("#llvm.blocktag{}", tag.strip_suffix('>').unwrap_or(tag));
    match named(site, symbols, name) {
        Some(found) if is_named(cx, &found, &["llvm.func"]) && has_tag(cx, found, &tag) => Ok(()),
        _ => report
            .op_error(site, "expects an existing block label target in the referenced function"),
    }
}

/// Whether an op of a function marks its block with a tag.
fn has_tag(cx: &Context, function: OpRef<'_>, tag: &str) -> bool {
    let OpRef { body, op } = function.inner();
    let blocks = body.regions(op).iter().flat_map(|region| body.blocks(*region));
    blocks.flat_map(|block| body.ops(block)).any(|op| {
        name(cx, body, op) == "llvm.blocktag"
            && property(cx, body, op, "tag").is_some_and(|own| attribute_text(cx, own) == tag)
    })
}
