//! What stands in modules, and what names something there: globals, constants, functions.

use super::composites::{Parts, part, pointer};
use super::values::{operand, result};
use crate::calls::operands_have_types;
use crate::subject::{Answer, Subject, hooks, name, property, quoted, type_value};
use irtool::asm::attribute_text;
use irtool::context::{AttrData, Attribute, Context, Diagnostic, Type, TypeData};
use irtool::ir::{Body, Op};
use irtool::spec::name_of;
use irtool::verify::{Check, OpRef, Report, Site, SymbolTables, SymbolUseFn};

hooks! {
    module: is_module,
    global: |subject: &Subject<'_>| {
        let Some(ty) = declared_type(subject) else { return Ok(()) };
        match pointer(subject.cx, ty) {
            None if !quoted(subject.cx, ty).starts_with("'!spirv.ptr<") => {
                Err(subject.error("result must be of a !spv.ptr type"))
            }
            Some((_, class)) if matches!(&*class, "Generic" | "Function") => {
                Err(subject.error(format!("storage class cannot be '{class}'")))
            }
            _ => Ok(()),
        }
    },
    composite: is_composite,
    replicate: |subject: &Subject<'_>| composite_type(subject).map(|_| ()),
    operation: |subject: &Subject<'_>| {
        let own = subject.own;
        let Some(&region) = own.regions(subject.root).first() else { return Ok(()) };
        let Some(block) = own.first_block(region) else { return Ok(()) };
        let ops: Vec<Op> = own.ops(block).take(3).collect();
        let [first, _] = ops[..] else {
            return Err(subject.error("expected exactly 2 nested ops"));
        };
        let name = name(subject.cx, own, first);
        let known = name.strip_prefix("spirv.").is_some_and(|name| IN_CONSTANTS.contains(&name));
        if !known {
            return Err(subject.error("invalid enclosed op"));
        }
        let is_constant = |value| {
            let maker = own.defining_op(value).map(|op| crate::subject::name(subject.cx, own, op));
            maker.is_none_or(|maker| {
                matches!(
                    &*maker,
                    "spirv.Constant" | "spirv.mlir.referenceof" | "spirv.SpecConstantOperation"
                )
            })
        };
        match own.operands(first).all(is_constant) {
            true => Ok(()),
            false => {
                Err(subject.error("invalid operand, must be defined by a constant operation"))
            }
        }
    },
    unreachable: |subject: &Subject<'_>| {
        let body = subject.body;
        let Some(block) = body.block_of(subject.op) else { return Ok(()) };
        let entry = body.region_of(block).and_then(|region| body.first_block(region));
        match entry == Some(block) {
            true => Err(subject.error("cannot be used in reachable block")),
            false => Ok(()),
        }
    },
    mesh_tasks: |subject: &Subject<'_>| {
        let payload = operand(subject, 3).and_then(|ty| pointer(subject.cx, ty));
        match payload {
            Some((_, class)) if class != "TaskPayloadWorkgroupEXT" => Err(subject.error(
                "payload must be a variable with a storage class of TaskPayloadWorkgroupEXT",
            )),
            _ => Ok(()),
        }
    },
    block_access: |subject: &Subject<'_>| {
        let cx = subject.cx;
        let value = result(subject).or_else(|| operand(subject, 1));
        let (Some(pointee), Some(value)) =
            (operand(subject, 0).and_then(|ty| pointer(cx, ty)), value)
        else {
            return Ok(());
        };
        let value = match cx.type_data(value) {
            TypeData::Vector { element, .. } => *element,
            _ => value,
        };
        match pointee.0 == value {
            true => Ok(()),
            false => Err(subject.error("mismatch in result type and pointer type")),
        }
    },
    multiply_add: multiplies_and_adds,
}

/// The ops that constants may be made with when a module is specialised.
const IN_CONSTANTS: &[&str] = &[
    "BitwiseAnd",
    "BitwiseOr",
    "BitwiseXor",
    "CompositeExtract",
    "CompositeInsert",
    "FConvert",
    "IAdd",
    "IEqual",
    "IMul",
    "INotEqual",
    "ISub",
    "LogicalAnd",
    "LogicalEqual",
    "LogicalNot",
    "LogicalNotEqual",
    "LogicalOr",
    "Not",
    "SConvert",
    "SDiv",
    "SGreaterThan",
    "SGreaterThanEqual",
    "SLessThan",
    "SLessThanEqual",
    "SMod",
    "SNegate",
    "SRem",
    "Select",
    "ShiftLeftLogical",
    "ShiftRightArithmetic",
    "ShiftRightLogical",
    "UConvert",
    "UDiv",
    "UGreaterThan",
    "UGreaterThanEqual",
    "ULessThan",
    "ULessThanEqual",
    "UMod",
];

/// The op is in a graph.
pub(crate) fn is_in_graph(cx: &Context, body: &Body, op: Op) -> bool {
    body.parent_op(op).is_some_and(|parent| name(cx, body, parent) == "spirv.ARM.Graph")
}

/// Use, rows, columns, scope and element of a matrix.
struct Matrix {
    rows: String,
    columns: String,
    element: String,
    scope: String,
    usage: String,
}

fn matrix(cx: &Context, ty: Type) -> Option<Matrix> {
    let text = quoted(cx, ty);
    let inner = text.strip_prefix("'!spirv.coopmatrix<")?.strip_suffix(">'")?;
    let mut parts = inner.rsplitn(3, ", ");
    let (usage, scope, shape) = (parts.next()?, parts.next()?, parts.next()?);
    let mut extents = shape.splitn(3, 'x');
    let mut next = || Some(extents.next()?.to_owned());
    let (rows, columns, element) = (next()?, next()?, next()?);
    Some(Matrix { rows, columns, element, scope: scope.to_owned(), usage: usage.to_owned() })
}

fn multiplies_and_adds(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let mut matrices = subject.operand_types().map(|ty| matrix(cx, ty));
    let (Some(Some(a)), Some(Some(b)), Some(Some(c))) =
        (matrices.next(), matrices.next(), matrices.next())
    else {
        return Ok(());
    };
    let uses = ["MatrixA", "MatrixB", "MatrixAcc"];
    for (number, (matrix, wanted)) in [&a, &b, &c].into_iter().zip(uses).enumerate() {
        if matrix.usage != wanted {
            return Err(subject.error(format!("operand #{number} must be of use '{wanted}'")));
        }
    }
    if a.scope != b.scope || a.scope != c.scope {
        return Err(subject.error("matrix scope mismatch"));
    }
    let pairs =
        [("M", &a.rows, &c.rows), ("N", &b.columns, &c.columns), ("K", &a.columns, &b.rows)];
    if let Some((dim, ..)) = pairs.into_iter().find(|(_, a, b)| a != b) {
        return Err(subject.error(format!("matrix size mismatch on dimension '{dim}'")));
    }
    let is_integer = |matrix: &Matrix| matrix.element.contains('i');
    let flags = subject.property("matrix_operands").map(|attr| attribute_text(cx, attr));
    let flags = flags.unwrap_or_default();
    let wants_integers = flags.contains("Signed");
    match wants_integers && ![&a, &b, &c].into_iter().all(is_integer) {
        true => {
            Err(subject
                .error("Matrix Operands require all matrix element types to be Integer Types"))
        }
        false => Ok(()),
    }
}

/// The type that an op says what it defines is of.
fn declared_type(subject: &Subject<'_>) -> Option<Type> {
    type_value(subject.cx, subject.property("type")?)
}

/// The type of a constant, which is that of a composite.
fn composite_type(subject: &Subject<'_>) -> Result<Option<Type>, Diagnostic> {
    let cx = subject.cx;
    let Some(ty) = declared_type(subject) else { return Ok(None) };
    let said = quoted(cx, ty);
    if Parts::of(cx, ty).is_none() && !said.starts_with("'!spirv.coopmatrix<") {
        return Err(subject
            .bare_error(format!("result type must be a composite type, but provided {said}")));
    }
    Ok(Some(ty))
}

fn is_composite(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let Some(ty) = composite_type(subject)? else { return Ok(()) };
    let Some(parts) = Parts::of(cx, ty) else {
        let said = quoted(cx, ty);
        return Err(subject.bare_error(format!("unsupported composite type  {said}")));
    };
    let Some(constituents) = subject.array("constituents") else { return Ok(()) };
    // What has no fixed number of parts counts as having none.
    let (wanted, found) = (parts.count().unwrap_or(0), constituents.len());
    match wanted == found as u64 {
        true => Ok(()),
        false => Err(subject.bare_error(format!(
            "has incorrect number of operands: expected {wanted}, but provided {found}"
        ))),
    }
}

/// The op of a body that defines this symbol.
fn symbol(cx: &Context, body: &Body, ops: &[Op], reference: &str) -> Option<Op> {
    let named = |op: &&Op| {
        let subject = Subject::new(cx, body, **op);
        let name = subject.property("sym_name").and_then(|name| cx.string_value(name));
        name.is_some_and(|name| cx.str(name) == reference)
    };
    ops.iter().find(named).copied()
}

fn is_module(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let Some(&region) = own.regions(subject.root).first() else { return Ok(()) };
    let Some(block) = own.first_block(region) else { return Ok(()) };
    let ops: Vec<Op> = own.ops(block).collect();
    let is_own =
        |body: &Body, op: Op| cx.op_info(name_of(body, op)).name_bytes().starts_with(b"spirv.");
    let mut entries: Vec<[Option<Attribute>; 2]> = Vec::new();
    for &op in &ops {
        let inner = Subject::new(cx, own, op);
        if !is_own(own, op) {
            return Err(inner.bare_error("'spirv.module' can only contain spirv.* ops"));
        }
        match &*name(cx, own, op) {
            "spirv.EntryPoint" => {
                enters(&inner, own, &ops)?;
                let key = [inner.property("fn"), inner.property("execution_model")];
                if entries.contains(&key) {
                    return Err(inner.bare_error("duplicate of a previous EntryPointOp"));
                }
                entries.push(key);
            }
            "spirv.func" => holds_own_ops(&inner, is_own)?,
            _ => {}
        }
    }
    Ok(())
}

/// An entry point is a function of the module, and uses its variables.
fn enters(entry: &Subject<'_>, own: &Body, ops: &[Op]) -> Answer {
    let cx = entry.cx;
    let is = |reference: Attribute, wanted: &str| {
        let text = attribute_text(cx, reference);
        let text = text.trim_start_matches('@').trim_matches('"');
        symbol(cx, own, ops, text).is_some_and(|op| name(cx, own, op) == wanted)
    };
    if let Some(function) = entry.property("fn")
        && !is(function, "spirv.func")
    {
        let text = attribute_text(cx, function);
        let text = text.trim_start_matches('@').trim_matches('"');
        return Err(entry.bare_error(format!("function '{text}' not found in 'spirv.module'")));
    }
    let interface = entry.property("interface").map(|attr| cx.attr_data(attr));
    let Some(AttrData::Array(interface)) = interface else { return Ok(()) };
    match interface.iter().find(|variable| !is(**variable, "spirv.GlobalVariable")) {
        Some(variable) => {
            let text = attribute_text(cx, *variable);
            Err(entry.bare_error(format!(
                "expected spirv.GlobalVariable symbol reference instead of'{text}'"
            )))
        }
        None => Ok(()),
    }
}

/// A function of a module has a body, or is imported, and holds ops of the dialect.
fn holds_own_ops(function: &Subject<'_>, is_own: impl Fn(&Body, Op) -> bool) -> Answer {
    let own = function.own;
    let Some(&region) = own.regions(function.root).first() else { return Ok(()) };
    if own.first_block(region).is_none() {
        let linkage = function.property("linkage_attributes");
        let linkage = linkage.map(|attr| attribute_text(function.cx, attr)).unwrap_or_default();
        return match linkage.contains("Import") {
            true => Ok(()),
            false => Err(function.bare_error(
                "'spirv.module' cannot contain external functions without 'Import' \
                 linkage_attributes (LinkageAttributes)",
            )),
        };
    }
    let mut ops = own.blocks(region).flat_map(|block| own.ops(block));
    match ops.find(|op| !is_own(own, *op)) {
        Some(op) => {
            let words = "functions in 'spirv.module' can only contain spirv.* ops";
            let inner = Subject::new(function.cx, own, op);
            Err(Diagnostic::error(inner.own.location(inner.root), words))
        }
        None => Ok(()),
    }
}

/// The checks of uses of symbols.
pub(crate) const SYMBOL_USERS: &[(&str, SymbolUseFn)] = &[
    ("spirv.EXT.SpecConstantCompositeReplicate", replicated),
    ("spirv.FunctionCall", call),
    ("spirv.GlobalVariable", initializer),
    ("spirv.SpecConstantComposite", constituents),
    ("spirv.mlir.addressof", address),
    ("spirv.mlir.referenceof", reference),
];

fn named<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    attribute: &str,
    kinds: &[&str],
) -> Option<OpRef<'a>> {
    let reference = property(site.cx, site.body(), site.op, attribute)?;
    let found = symbols.resolve(site, reference)?;
    kinds.contains(&&*site.cx.op_info(found.name()).name()).then_some(found)
}

const CONSTANTS: [&str; 2] = ["spirv.SpecConstant", "spirv.SpecConstantComposite"];

/// The type of the value that a specialization constant has if nothing else is said.
fn default_type(cx: &Context, constant: &OpRef<'_>) -> Option<Type> {
    let value = property(cx, constant.body, constant.op, "default_value")?;
    match cx.attr_data(value) {
        AttrData::Integer { ty, .. } | AttrData::Float { ty, .. } => Some(*ty),
        _ => None,
    }
}

/// The constants that a composite is made of are of the types of its parts.
fn constituents<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    report: &mut Report<'_>,
) -> Check {
    let cx = site.cx;
    let subject = Subject::at(site);
    let Some(parts) = declared_type(&subject).and_then(|ty| Parts::of(cx, ty)) else {
        return Ok(());
    };
    for (place, reference) in (0..).zip(subject.array("constituents").unwrap_or_default()) {
        let Some(constant) = symbols.resolve(site, *reference) else { return Ok(()) };
        let Some((found, wanted)) = default_type(cx, &constant).zip(parts.at(place)) else {
            return Ok(());
        };
        if found != wanted {
            let (wanted, found) = (quoted(cx, wanted), quoted(cx, found));
            return report.error(
                site,
                format_args!(
                    "has incorrect types of operands: expected {wanted}, but provided {found}"
                ),
            );
        }
    }
    Ok(())
}

/// The constant that a composite repeats is of the type of its parts.
fn replicated<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    report: &mut Report<'_>,
) -> Check {
    let cx = site.cx;
    let subject = Subject::at(site);
    let Some(reference) = subject.property("constituent") else { return Ok(()) };
    if symbols.resolve(site, reference).is_none() {
        let words = "splat spec constant reference defining constituent not found";
        return report.error(site, words);
    }
    let Some(constant) = named(site, symbols, "constituent", &["spirv.SpecConstant"]) else {
        return report.error(site, "constituent is not a spec constant");
    };
    let wanted = declared_type(&subject).and_then(|ty| part(cx, ty));
    match default_type(cx, &constant).zip(wanted) {
        Some((found, wanted)) if found != wanted => {
            let (wanted, found) = (quoted(cx, wanted), quoted(cx, found));
            report.error(
                site,
                format_args!(
                    "constituent has incorrect type: expected {wanted}, but provided {found}"
                ),
            )
        }
        _ => Ok(()),
    }
}

fn initializer<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    report: &mut Report<'_>,
) -> Check {
    let is_set = property(site.cx, site.body(), site.op, "initializer").is_some();
    match is_set && named(site, symbols, "initializer", &CONSTANTS).is_none() {
        true => report.op_error(
            site,
            "initializer must be result of a spirv.SpecConstant or spirv.SpecConstantCompositeOp op",
        ),
        false => Ok(()),
    }
}

fn address<'a>(site: &Site<'a>, symbols: &mut SymbolTables<'a>, report: &mut Report<'_>) -> Check {
    let cx = site.cx;
    let Some(global) = named(site, symbols, "variable", &["spirv.GlobalVariable"]) else {
        return report.op_error(site, "expected spirv.GlobalVariable symbol");
    };
    let ty = property(cx, global.body, global.op, "type").and_then(|ty| type_value(cx, ty));
    match ty.is_none() || site.result_types().next() == ty {
        true => Ok(()),
        false => {
            report.op_error(site, "result type mismatch with the referenced global variable's type")
        }
    }
}

fn reference<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    report: &mut Report<'_>,
) -> Check {
    let cx = site.cx;
    let kinds = [
        "spirv.SpecConstant",
        "spirv.SpecConstantComposite",
        "spirv.EXT.SpecConstantCompositeReplicate",
    ];
    let Some(constant) = named(site, symbols, "spec_const", &kinds) else {
        return report
            .op_error(site, "expected spirv.SpecConstant or spirv.SpecConstantComposite symbol");
    };
    let of = |name| property(cx, constant.body, constant.op, name);
    let ty = match of("type").and_then(|ty| type_value(cx, ty)) {
        Some(ty) => Some(ty),
        None => default_type(cx, &constant),
    };
    match ty.is_none() || site.result_types().next() == ty {
        true => Ok(()),
        false => report.op_error(
            site,
            "result type mismatch with the referenced specialization constant's type",
        ),
    }
}

fn call<'a>(site: &Site<'a>, symbols: &mut SymbolTables<'a>, report: &mut Report<'_>) -> Check {
    let cx = site.cx;
    let Some(reference) = property(cx, site.body(), site.op, "callee") else { return Ok(()) };
    let Some(callee) = named(site, symbols, "callee", &["spirv.func"]) else {
        let name = attribute_text(cx, reference);
        let name = name.trim_start_matches('@').trim_matches('"');
        return report.op_error(
            site,
            format_args!("callee function '{name}' not found in nearest symbol table"),
        );
    };
    let ty = property(cx, callee.body, callee.op, "function_type");
    let Some(TypeData::Function { inputs, results }) =
        ty.and_then(|ty| type_value(cx, ty)).map(|ty| cx.type_data(ty))
    else {
        return Ok(());
    };
    let counts = [
        ("operands", "for", inputs.len(), site.operand_types().len()),
        ("results", "has for", results.len(), site.result_types().len()),
    ];
    let [operands, given] = counts;
    let miscounted = |(what, how, wanted, found): (&str, &str, usize, usize)| {
        format!(
            "has incorrect number of {what} {how} callee: expected {wanted}, but provided {found}"
        )
    };
    if operands.2 != operands.3 {
        return report.op_error(site, miscounted(operands));
    }
    operands_have_types(site, inputs, report)?;
    if given.2 != given.3 {
        return report.op_error(site, miscounted(given));
    }
    match site.result_types().zip(results).find(|(ty, wanted)| ty != *wanted) {
        Some((ty, wanted)) => {
            let (wanted, ty) = (quoted(cx, *wanted), quoted(cx, ty));
            report.op_error(
                site,
                format_args!("result type mismatch: expected {wanted}, but provided {ty}"),
            )
        }
        None => Ok(()),
    }
}
