//! How LLVM types are written: by a keyword and, inside each other, without the dialect's prefix.
//!
//! ```text
//! ptr<3>   array<4 x i32>   func<i32 (ptr, ...)>   struct<"name", packed (i32, ptr)>
//! ```
//!
//! Not here: whether the bodies that a file gives to one name agree.

use irtool::asm::custom::{ByHand, Parse, SymbolReader};
use irtool::context::{SymbolDefinition, TypeData};
use std::sync::Arc;

/// The types of the dialect.
pub(crate) fn definitions() -> Vec<Arc<dyn SymbolDefinition>> {
    vec![Arc::new(ByHand { is_type: true, mnemonic: "", read })]
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

/// Names of the structs around a type.
type Around = Vec<Vec<u8>>;

fn read(r: &mut SymbolReader<'_, '_>) -> Parse {
    let start = r.pos();
    if r.optional_type()?.is_some() {
        return r.error(start, "unexpected type, expected keyword");
    }
    by_keyword(r, &mut Vec::new()).map(drop)
}

/// Reads a type inside another.
fn nested(r: &mut SymbolReader<'_, '_>, around: &mut Around) -> Parse<Kind> {
    if r.eat_prefix("llvm") {
        return bare(r, around);
    }
    let Some(ty) = r.optional_type()? else { return bare(r, around) };
    let text = match r.cx().type_data(ty) {
        TypeData::Dialect(text) if r.cx().bytes(text.dialect) == b"llvm" => text.clone(),
        _ => {
            r.write_type(ty);
            return Ok(Kind::Other);
        }
    };
    let keyword = String::from_utf8_lossy(text.mnemonic()).into_owned();
    match keyword.as_str() {
        "ppc_fp128" => r.write_type(ty),
        _ => r.write_pieces(&text.pieces),
    }
    Ok(Kind::of(&keyword).unwrap_or(Kind::Other))
}

/// The same from the keyword on.
fn bare(r: &mut SymbolReader<'_, '_>, around: &mut Around) -> Parse<Kind> {
    if r.eat("ppc_fp128") {
        // To printers it is a floating-point type first.
        r.write("!llvm.ppc_fp128");
        return Ok(Kind::Other);
    }
    r.deeper(|r| by_keyword(r, around))
}

fn by_keyword(r: &mut SymbolReader<'_, '_>, around: &mut Around) -> Parse<Kind> {
    let start = r.pos();
    let keyword = r.keyword()?;
    let Some(kind) = Kind::of(&keyword) else {
        return r.error(start, format!("unknown LLVM type: {keyword}"));
    };
    r.write(&keyword);
    match keyword.as_str() {
        "ptr" => pointer(r)?,
        "array" => array(r, around)?,
        "func" => function(r, around)?,
        "struct" => structure(r, around)?,
        "target" => target(r)?,
        _ => {}
    }
    Ok(kind)
}

fn pointer(r: &mut SymbolReader<'_, '_>) -> Parse {
    if r.eat("<") {
        let space = r.unsigned(32)?;
        r.expect(">")?;
        if space != 0 {
            r.write(&format!("<{space}>"));
        }
    }
    Ok(())
}

fn array(r: &mut SymbolReader<'_, '_>, around: &mut Around) -> Parse {
    let start = r.pos();
    r.expect("<")?;
    let count = r.unsigned(64)?;
    r.expect("x")?;
    r.write(&format!("<{count} x "));
    let mark = r.mark();
    let element = nested(r, around)?;
    r.expect(">")?;
    if element != Kind::Other {
        let element = r.written_since(mark);
        return r.error(start, format!("invalid array element type: '!llvm.{element}'"));
    }
    r.write(">");
    Ok(())
}

fn function(r: &mut SymbolReader<'_, '_>, around: &mut Around) -> Parse {
    let start = r.pos();
    r.expect("<")?;
    r.write("<");
    let mark = r.mark();
    let result = nested(r, around)?;
    let result_text = r.written_since(mark);
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
        let kind = nested(r, around)?;
        if matches!(kind, Kind::Void | Kind::Function) && wrong.is_none() {
            wrong = Some(r.written_since(mark));
        }
        more = r.eat(",");
        match more {
            true => r.write(", "),
            false => r.expect(")")?,
        }
    }
    r.expect(">")?;
    r.write(")>");
    if matches!(result, Kind::Function | Kind::Metadata | Kind::Label) {
        return r.error(start, format!("invalid function result type: '!llvm.{result_text}'"));
    }
    match wrong {
        Some(ty) => r.error(start, format!("invalid function argument type: '!llvm.{ty}'")),
        None => Ok(()),
    }
}

fn structure(r: &mut SymbolReader<'_, '_>, around: &mut Around) -> Parse {
    let start = r.pos();
    r.expect("<")?;
    r.write("<");
    let name = r.string();
    if let Some(name) = &name {
        r.write_quoted(name);
        let end = r.pos();
        if r.eat(">") {
            r.write(">");
            if !around.contains(name) {
                let message = "struct without a body only allowed in a recursive struct";
                return r.error(end, message);
            }
            return Ok(());
        }
        r.expect(",")?;
    }
    let body = r.pos();
    if r.eat("opaque") {
        let Some(name) = name else {
            return r.error(body, "only identified structs can be opaque");
        };
        r.expect(">")?;
        r.write(if around.contains(&name) { ">" } else { ", opaque>" });
        return Ok(());
    }
    if name.as_ref().is_some_and(|name| around.contains(name)) {
        return r.error(body, "identifier already used for an enclosing struct");
    }
    if name.is_some() {
        r.write(", ");
    }
    let depth = around.len();
    around.extend(name);
    let wrong = members(r, around)?;
    around.truncate(depth);
    r.expect(">")?;
    r.write(">");
    match wrong {
        Some(ty) => r.error(start, format!("invalid LLVM structure element type: '!llvm.{ty}'")),
        None => Ok(()),
    }
}

/// Reads what is in a struct, with its parentheses; returns the first that may not be.
fn members(r: &mut SymbolReader<'_, '_>, around: &mut Around) -> Parse<Option<String>> {
    if r.eat("packed") {
        r.write("packed ");
    }
    r.expect("(")?;
    r.write("(");
    let mut wrong = None;
    if !r.eat(")") {
        loop {
            let mark = r.mark();
            if nested(r, around)? != Kind::Other && wrong.is_none() {
                wrong = Some(r.written_since(mark));
            }
            if !r.eat(",") {
                break;
            }
            r.write(", ");
        }
        r.expect(")")?;
    }
    r.write(")");
    Ok(wrong)
}

/// Types come before numbers.
fn target(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    let start = r.pos();
    let Some(name) = r.string() else { return r.error(start, "expected string") };
    r.write("<");
    r.write_quoted(&name);
    let mut numbers = false;
    while r.eat(",") {
        r.write(", ");
        let start = r.pos();
        if r.at_integer() {
            numbers = true;
            let number = r.unsigned(32)?;
            r.write(&number.to_string());
        } else if numbers {
            let message = "failed to parse parameter list for target extension type";
            return r.error(start, message);
        } else {
            parameter(r)?;
        }
    }
    r.expect(">")?;
    r.write(">");
    Ok(())
}

/// A type among the parameters of another: it is printed with its prefix.
fn parameter(r: &mut SymbolReader<'_, '_>) -> Parse {
    match r.optional_type()? {
        Some(ty) => r.write_type(ty),
        None => {
            r.write("!llvm.");
            by_keyword(r, &mut Vec::new())?;
        }
    }
    Ok(())
}
