//! What directives ask of the symbols that their clauses name.

use super::clause_checks::values;
use crate::subject::{Subject, property, quoted, type_value};
use irtool::asm::attribute_text;
use irtool::context::{Attribute, Context, Type, TypeData};
use irtool::ir::Region;
use irtool::verify::{Check, DialectChecks, OpRef, Report, Site, SymbolTables, SymbolUseFn};

/// The checks of the dialect.
pub(crate) struct Checks;

impl DialectChecks for Checks {
    fn symbol_users(&self) -> &[(&'static str, SymbolUseFn)] {
        &[
            ("omp.critical", critical),
            ("omp.loop", reductions),
            ("omp.map.info", maps),
            ("omp.parallel", parallel),
            ("omp.sections", reductions),
            ("omp.simd", simd),
            ("omp.single", single),
            ("omp.task", reductions),
            ("omp.taskgroup", reductions),
            ("omp.taskloop", reductions),
            ("omp.teams", reductions),
            ("omp.wsloop", reductions),
        ]
    }

    fn looks_up_itself(&self) -> &[&'static str] {
        &[
            "omp.loop",
            "omp.map.info",
            "omp.parallel",
            "omp.sections",
            "omp.simd",
            "omp.single",
            "omp.task",
            "omp.taskgroup",
            "omp.taskloop",
            "omp.teams",
            "omp.wsloop",
        ]
    }
}

/// The op of this name that a symbol stands for.
fn named<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    symbol: Attribute,
    names: &[&str],
) -> Option<OpRef<'a>> {
    let found = symbols.resolve(site, symbol)?;
    let name = site.cx.op_info(found.name()).name();
    names.contains(&&*name).then_some(found.inner())
}

/// The type of the first argument of a region.
fn first_argument(found: OpRef<'_>, region: Region) -> Option<Type> {
    let block = found.body.first_block(region)?;
    found.body.block_args(block).next().map(|arg| found.body.value_type(arg))
}

fn parallel<'a>(site: &Site<'a>, symbols: &mut SymbolTables<'a>, report: &mut Report<'_>) -> Check {
    let subject = Subject::at(site);
    let privatizers = subject.array("private_syms").unwrap_or_default();
    let types = values(&subject, "private_vars").map(|value| subject.body.value_type(value));
    for (symbol, ty) in privatizers.iter().zip(types) {
        private(site, symbols, *symbol, ty, report)?;
    }
    reductions(site, symbols, report)
}

/// The three clauses of reductions.
fn reductions<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    report: &mut Report<'_>,
) -> Check {
    let subject = Subject::at(site);
    for clause in ["reduction", "in_reduction", "task_reduction"] {
        let reductions = subject.array(&format!("{clause}_syms")).unwrap_or_default();
        let types = values(&subject, &format!("{clause}_vars"));
        let types = types.map(|value| subject.body.value_type(value));
        for (symbol, ty) in reductions.iter().zip(types) {
            reduction(site, symbols, *symbol, ty, report)?;
        }
    }
    Ok(())
}

fn private<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    symbol: Attribute,
    ty: Type,
    report: &mut Report<'_>,
) -> Check {
    let cx = site.cx;
    let Some(found) = named(site, symbols, symbol, &["omp.private"]) else {
        let symbol = attribute_text(cx, symbol);
        let words = format_args!("failed to lookup privatizer op with symbol: '{symbol}'");
        return report.error(site, words);
    };
    let mut arguments = found.body.regions(found.op).iter();
    let Some(wanted) = arguments.find_map(|region| first_argument(found, *region)) else {
        return Ok(());
    };
    if wanted == ty {
        return Ok(());
    }
    let kind = if is_first(cx, found) { "firstprivate" } else { "private" };
    let (found, wanted) = (quoted(cx, ty), quoted(cx, wanted));
    report.error(
        site,
        format_args!(
            "type mismatch between a {kind} variable and its privatizer op, var type: {found} vs. \
             privatizer op type: {wanted}"
        ),
    )
}

/// Whether what is private has a value from before.
fn is_first(cx: &Context, found: OpRef<'_>) -> bool {
    property(cx, found.body, found.op, "data_sharing_type")
        .is_some_and(|attr| attribute_text(cx, attr).contains("firstprivate"))
}

fn reduction<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    symbol: Attribute,
    ty: Type,
    report: &mut Report<'_>,
) -> Check {
    let cx = site.cx;
    let Some(found) = named(site, symbols, symbol, &["omp.declare_reduction"]) else {
        let symbol = attribute_text(cx, symbol);
        return report.op_error(
            site,
            format_args!("expected symbol reference {symbol} to point to a reduction declaration"),
        );
    };
    // Where a reduction may be atomic, its arguments are accumulators.
    let atomic = found.body.regions(found.op).get(3).copied();
    let Some(wanted) = atomic.and_then(|region| first_argument(found, region)) else {
        return Ok(());
    };
    if wanted == ty {
        return Ok(());
    }
    let (ty, wanted) = (quoted(cx, ty), quoted(cx, wanted));
    report.op_error(
        site,
        format_args!(
            "expected accumulator ({ty}) to be the same type as reduction declaration ({wanted})"
        ),
    )
}

fn simd<'a>(site: &Site<'a>, symbols: &mut SymbolTables<'a>, report: &mut Report<'_>) -> Check {
    let cx = site.cx;
    for symbol in Subject::at(site).array("private_syms").unwrap_or_default() {
        let Some(found) = named(site, symbols, *symbol, &["omp.private"]) else {
            let symbol = attribute_text(cx, *symbol);
            return report.error(site, format_args!("Cannot find privatizer '{symbol}'"));
        };
        if is_first(cx, found) {
            return report.error(site, "FIRSTPRIVATE cannot be used with SIMD");
        }
    }
    Ok(())
}

fn single<'a>(site: &Site<'a>, symbols: &mut SymbolTables<'a>, report: &mut Report<'_>) -> Check {
    let (cx, subject) = (site.cx, Subject::at(site));
    let functions = subject.array("copyprivate_syms").unwrap_or_default();
    for (symbol, value) in functions.iter().zip(values(&subject, "copyprivate_vars")) {
        let shown = || attribute_text(cx, *symbol);
        let Some(found) = named(site, symbols, *symbol, &["func.func", "llvm.func"]) else {
            let words =
                format!("expected symbol reference {} to point to a copy function", shown());
            return report.op_error(site, words);
        };
        let Some(types) = parameters(cx, found) else { continue };
        let [first, second] = types[..] else {
            let words = format!("expected copy function {} to have 2 operands", shown());
            return report.op_error(site, words);
        };
        if first != second {
            let words =
                format!("expected copy function {} arguments to have the same type", shown());
            return report.op_error(site, words);
        }
        let ty = subject.body.value_type(value);
        if first != ty {
            let (first, ty) = (quoted(cx, first), quoted(cx, ty));
            return report.op_error(
                site,
                format_args!(
                    "expected copy function arguments' type ({first}) to be the same as \
                     copyprivate variable's type ({ty})"
                ),
            );
        }
    }
    Ok(())
}

/// The types of what a function takes, where they are known.
fn parameters(cx: &Context, found: OpRef<'_>) -> Option<Vec<Type>> {
    let ty = type_value(cx, property(cx, found.body, found.op, "function_type")?)?;
    match cx.type_data(ty) {
        TypeData::Function { inputs, .. } => Some(inputs.to_vec()),
        _ => {
            let signature = crate::llvm::signature::Signature::of(cx, ty)?;
            // Types are shown there as they are within types of `llvm`.
            let text = |param: &str| match param.split(['<', ' ']).next() {
                Some("ptr" | "struct" | "array" | "void" | "token" | "label" | "metadata") => {
                    irtool::asm::parse_type_text(cx, &format!("!llvm.{param}"))
                }
                _ => irtool::asm::parse_type_text(cx, param),
            };
            signature.params().map(text).collect()
        }
    }
}

fn critical<'a>(site: &Site<'a>, symbols: &mut SymbolTables<'a>, report: &mut Report<'_>) -> Check {
    let Some(name) = property(site.cx, site.body(), site.op, "name") else { return Ok(()) };
    if named(site, symbols, name, &["omp.critical.declare"]).is_some() {
        return Ok(());
    }
    let name = attribute_text(site.cx, name);
    report.op_error(
        site,
        format_args!("expected symbol reference {name} to point to a critical declaration"),
    )
}

fn maps<'a>(site: &Site<'a>, symbols: &mut SymbolTables<'a>, report: &mut Report<'_>) -> Check {
    let Some(mapper) = property(site.cx, site.body(), site.op, "mapper_id") else {
        return Ok(());
    };
    match named(site, symbols, mapper, &["omp.declare_mapper"]) {
        Some(_) => Ok(()),
        None => report.error(site, "invalid mapper id"),
    }
}
