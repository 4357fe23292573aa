//! How LLVM types are written: by a keyword and, inside each other, without the dialect's prefix.
//!
//! ```text
//! ptr<3>   array<4 x i32>   func<i32 (ptr, ...)>   struct<"name", packed (i32, ptr)>
//! ```
//!
//! All bodies that a file gives to one name agree; structs within a body count by their names.

use super::types::{is_compatible_outer, is_compatible_vector};
use crate::struct_names::by_names;
use irtool::asm::custom::{ByHand, Parse, SymbolReader};
use irtool::asm::{parse_type_text, type_text};
use irtool::context::{Context, Failed, SymbolDefinition, Type, TypeData};
use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

/// The types of the dialect.
pub(crate) fn definitions() -> Vec<Arc<dyn SymbolDefinition>> {
    let by_hand = |mnemonic, read| -> Arc<dyn SymbolDefinition> {
        Arc::new(ByHand { is_type: true, mnemonic, read })
    };
    // What formats strip of its name is read without looking for another type.
    let bare_structure =
        |r: &mut SymbolReader<'_, '_>| structure(r, &mut Around::default()).map(drop);
    vec![by_hand("", read), by_hand("ptr", pointer), by_hand("struct", bare_structure)]
}

/// What decides where a type may stand in others.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Void,
    Label,
    Metadata,
    Token,
    Function,
    Other,
}

impl Kind {
    fn of(keyword: &str) -> Option<Kind> {
        Some(match keyword {
            "void" => Kind::Void,
            "label" => Kind::Label,
            "metadata" => Kind::Metadata,
            "token" => Kind::Token,
            "func" => Kind::Function,
            "ptr" | "array" | "struct" | "target" | "ppc_fp128" | "x86_amx" => Kind::Other,
            _ => return None,
        })
    }
}

/// A type inside another: its kind, and whether LLVM IR has it, with all that is in it.
struct Nested {
    kind: Kind,
    compatible: bool,
}

/// What is known while a type is read.
#[derive(Default)]
struct Around {
    /// Names of the structs around.
    names: HashSet<Vec<u8>>,
    /// What is written so far of structs that have names, between the name and the end, with what
    /// counts of it where the struct stands in another; not of those within others.
    named: Vec<(Range<usize>, String)>,
}

fn read(r: &mut SymbolReader<'_, '_>) -> Parse {
    let start = r.pos();
    if r.optional_type()?.is_some() {
        return r.error(start, "unexpected type, expected keyword");
    }
    by_keyword(r, &mut Around::default()).map(drop)
}

/// Whether what a type of the dialect holds is compatible; what is not has its name in full inside
/// of others, which shows in another type around it.
fn holds_compatible(cx: &Context, ty: Type) -> bool {
    let text = type_text(cx, ty);
    let bare = text.strip_prefix("!llvm.").unwrap_or(&text);
    let around = parse_type_text(cx, &format!("!llvm.array<1 x {bare}>"));
    around.is_none_or(|around| !type_text(cx, around).starts_with("!llvm.array<1 x !llvm."))
}

/// Reads a type inside another.
fn nested(r: &mut SymbolReader<'_, '_>, around: &mut Around) -> Parse<Nested> {
    if let Some(found) = r.prefixed("llvm", |r| bare(r, around))? {
        return Ok(found);
    }
    let Some(ty) = r.optional_type()? else { return bare(r, around) };
    let text = match r.cx().type_data(ty) {
        TypeData::Dialect(text) if r.cx().bytes(text.dialect) == b"llvm" => text.clone(),
        data => {
            let compatible = match data {
                TypeData::Vector { .. } => is_compatible_vector(r.cx(), ty),
                _ => is_compatible_outer(r.cx(), ty),
            };
            r.write_type(ty);
            return Ok(Nested { kind: Kind::Other, compatible });
        }
    };
    let keyword = String::from_utf8_lossy(text.mnemonic()).into_owned();
    match keyword.as_str() {
        "ppc_fp128" => r.write_type(ty),
        _ => {
            let compatible = holds_compatible(r.cx(), ty);
            if !compatible {
                r.write("!llvm.");
            }
            let mark = r.mark();
            r.write_pieces(&text.pieces);
            around
                .named
                .push((mark..r.mark(), by_names(&r.written_since(mark), "struct<\"", name_end)));
            let kind = Kind::of(&keyword).unwrap_or(Kind::Other);
            return Ok(Nested { kind, compatible });
        }
    }
    Ok(Nested { kind: Kind::of(&keyword).unwrap_or(Kind::Other), compatible: true })
}

/// The same from the keyword on. What LLVM IR does not have keeps its prefix.
fn bare(r: &mut SymbolReader<'_, '_>, around: &mut Around) -> Parse<Nested> {
    if r.eat("ppc_fp128") {
        // To printers it is a floating-point type first.
        r.write("!llvm.ppc_fp128");
        return Ok(Nested { kind: Kind::Other, compatible: true });
    }
    let place = r.leave_place();
    let found = r.deeper(|r| by_keyword(r, around))?;
    if !found.compatible {
        r.fill_place(place, "!llvm.");
    }
    Ok(found)
}

fn by_keyword(r: &mut SymbolReader<'_, '_>, around: &mut Around) -> Parse<Nested> {
    let start = r.pos();
    let keyword = r.keyword()?;
    let Some(kind) = Kind::of(&keyword) else {
        return r.error(start, format!("unknown LLVM type: {keyword}"));
    };
    r.write(&keyword);
    let mut compatible = true;
    match keyword.as_str() {
        "ptr" => pointer(r)?,
        "array" => compatible = array(r, around)?,
        "func" => compatible = function(r, around)?,
        "struct" => compatible = structure(r, around)?,
        "target" => target(r)?,
        _ => {}
    }
    Ok(Nested { kind, compatible })
}

fn pointer(r: &mut SymbolReader<'_, '_>) -> Parse {
    if r.eat("<") {
        let of = ["LLVMPointerType", "addressSpace", "unsigned"];
        let space = r.parameter(of, |r| r.unsigned(32))?;
        r.expect(">")?;
        if space != 0 {
            r.write(&format!("<{space}>"));
        }
    }
    Ok(())
}

/// Reads what follows `array`; says whether LLVM IR has its elements. Likewise the next two.
fn array(r: &mut SymbolReader<'_, '_>, around: &mut Around) -> Parse<bool> {
    let start = r.pos();
    r.expect("<")?;
    let of = ["LLVMArrayType", "numElements", "uint64_t"];
    let count = r.parameter(of, |r| r.unsigned(64))?;
    r.expect("x")?;
    r.write(&format!("<{count} x "));
    let mark = r.mark();
    let element = nested(r, around)?;
    r.expect(">")?;
    if element.kind != Kind::Other {
        let element = with_prefix(r, mark..r.mark());
        return r.error(start, format!("invalid array element type: '{element}'"));
    }
    r.write(">");
    Ok(element.compatible)
}

/// What was written between two marks, a type of the dialect.
fn with_prefix(r: &SymbolReader<'_, '_>, marks: Range<usize>) -> String {
    let text = r.written(marks);
    if text.starts_with('!') { text } else { format!("!llvm.{text}") }
}

fn function(r: &mut SymbolReader<'_, '_>, around: &mut Around) -> Parse<bool> {
    let start = r.pos();
    r.expect("<")?;
    r.write("<");
    let mark = r.mark();
    let result = nested(r, around)?;
    let result_text = mark..r.mark();
    let mut compatible = result.compatible;
    r.expect("(")?;
    r.write(" (");
    let mut wrong = None;
    let mut more = !r.eat(")");
    while more {
        if r.eat("...") {
            r.write("...");
            r.expect(")")?;
            break;
        }
        let mark = r.mark();
        let parameter = nested(r, around)?;
        compatible &= parameter.compatible;
        if matches!(parameter.kind, Kind::Void | Kind::Function) && wrong.is_none() {
            wrong = Some(with_prefix(r, mark..r.mark()));
        }
        more = r.eat(",");
        match more {
            true => r.write(", "),
            false => r.expect(")")?,
        }
    }
    r.expect(">")?;
    r.write(")>");
    if matches!(result.kind, Kind::Function | Kind::Metadata | Kind::Label) {
        let result = with_prefix(r, result_text);
        return r.error(start, format!("invalid function result type: '{result}'"));
    }
    match wrong {
        Some(ty) => r.error(start, format!("invalid function argument type: '{ty}'")),
        None => Ok(compatible),
    }
}

fn structure(r: &mut SymbolReader<'_, '_>, around: &mut Around) -> Parse<bool> {
    let start = r.pos();
    r.expect("<")?;
    r.write("<");
    let name = r.string();
    let inside = around.named.len();
    let mut mark = r.mark();
    if let Some(name) = &name {
        r.write_quoted(name);
        mark = r.mark();
        let end = r.pos();
        if r.eat(">") {
            r.write(">");
            if !around.names.contains(name) {
                let message = "struct without a body only allowed in a recursive struct";
                return r.error(end, message);
            }
            return Ok(true);
        }
        r.expect(",")?;
    }
    let body = r.pos();
    if r.eat("opaque") {
        let Some(name) = name else {
            return r.error(body, "only identified structs can be opaque");
        };
        r.expect(">")?;
        if !around.names.contains(&name) {
            if !r.agrees_on_body(&name, ", opaque") {
                return r.error(body, "redeclaring defined struct as opaque");
            }
            r.write(", opaque");
            around.named.push((mark..r.mark(), String::new()));
        }
        r.write(">");
        return Ok(true);
    }
    if name.as_ref().is_some_and(|name| !around.names.insert(name.clone())) {
        return r.error(body, "identifier already used for an enclosing struct");
    }
    if name.is_some() {
        r.write(", ");
    }
    let Members { first, compatible, wrong } = members(r, around)?;
    r.expect(">")?;
    let place = if name.is_some() { first } else { start };
    if let Some(ty) = wrong {
        return r.error(place, format!("invalid LLVM structure element type: '{ty}'"));
    }
    if let Some(name) = name {
        around.names.remove(&name);
        let own = mark..r.mark();
        let body = replaced(r, own.clone(), around.named.drain(inside..));
        if !r.agrees_on_body(&name, &body) {
            return r.error(place, "identified type already used with a different body");
        }
        around.named.push((own, String::new()));
    }
    r.write(">");
    Ok(compatible)
}

/// What was written between two marks, with other text for some stretches of it.
fn replaced(
    r: &SymbolReader<'_, '_>,
    marks: Range<usize>,
    stretches: impl Iterator<Item = (Range<usize>, String)>,
) -> String {
    let (mut text, mut from) = (String::new(), marks.start);
    for (stretch, other) in stretches {
        text += &r.written(from..stretch.start);
        text += &other;
        from = stretch.end;
    }
    text + &r.written(from..marks.end)
}

/// Where the name of a struct ends, its quote included.
fn name_end(inner: &str) -> Option<usize> {
    Some(inner.find('"')? + 1)
}

/// What is in a struct.
struct Members {
    /// Where the first member stands.
    first: usize,
    /// Whether LLVM IR has them all.
    compatible: bool,
    /// The first that may not be.
    wrong: Option<String>,
}

/// Reads what is in a struct, with its parentheses.
fn members(r: &mut SymbolReader<'_, '_>, around: &mut Around) -> Parse<Members> {
    if r.eat("packed") {
        r.write("packed ");
    }
    r.expect("(")?;
    let first = r.pos();
    r.write("(");
    let (mut compatible, mut wrong) = (true, None);
    if !r.eat(")") {
        loop {
            let mark = r.mark();
            let member = nested(r, around)?;
            compatible &= member.compatible;
            if member.kind != Kind::Other && wrong.is_none() {
                wrong = Some(with_prefix(r, mark..r.mark()));
            }
            if !r.eat(",") {
                break;
            }
            r.write(", ");
        }
        r.expect(")")?;
    }
    r.write(")");
    Ok(Members { first, compatible, wrong })
}

/// Types come before numbers.
fn target(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    let of = ["LLVMTargetExtType", "extTypeName", "::llvm::StringRef"];
    let name = r.parameter(of, |r| match r.string() {
        Some(name) => Ok(name),
        None => r.error(r.pos(), "expected string"),
    })?;
    r.write("<");
    r.write_quoted(&name);
    let mut numbers = false;
    while r.eat(",") {
        r.write(", ");
        if parameter(r, &mut numbers).is_err() {
            let message = "failed to parse parameter list for target extension type";
            return r.error(r.pos(), message);
        }
    }
    r.expect(">")?;
    r.write(">");
    Ok(())
}

/// A parameter of a target's type: a type, which is printed with its prefix, or a number. After a
/// number come only numbers.
fn parameter(r: &mut SymbolReader<'_, '_>, numbers: &mut bool) -> Parse {
    if r.at_integer()
        && let Ok(number) = r.unsigned(32)
    {
        *numbers = true;
        r.write(&number.to_string());
        return Ok(());
    }
    // What is no number after all is not a type either, but that is said, too.
    if *numbers {
        return Err(Failed);
    }
    match r.optional_type()? {
        Some(ty) => r.write_type(ty),
        None => {
            r.write("!llvm.");
            by_keyword(r, &mut Around::default())?;
        }
    }
    Ok(())
}
