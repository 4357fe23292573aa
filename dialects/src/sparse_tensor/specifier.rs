//! The type of a storage specifier: of an encoding without what does not matter to it.
//!
//! What is left is another attribute than an encoding that was written so, and has an alias of its
//! own even where both print alike: here its text is in two pieces.

use irtool::asm::custom::{ByHand, Parse, SymbolReader};
use irtool::context::{AttrData, Attribute, Context, Piece, SymbolDefinition, Verbatim};
use std::sync::Arc;

/// What a specifier does not depend on.
const DROPPED: [&str; 4] = ["posWidth", "crdWidth", "explicitVal", "implicitVal"];
/// What of levels it does not depend on.
const PROPERTIES: [&str; 2] = ["nonunique", "nonordered"];
const ENCODING: &str = "encoding";

/// The type.
pub(crate) fn definitions() -> Vec<Arc<dyn SymbolDefinition>> {
    vec![Arc::new(ByHand { is_type: true, mnemonic: "storage_specifier", read })]
}

/// Reads `<#encoding>`.
fn read(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    let class = "::mlir::sparse_tensor::SparseTensorEncodingAttr";
    let of = ["SparseTensor_StorageSpecifier", "encoding", class];
    let encoding = r.parameter(of, |r| r.own_attribute(ENCODING))?;
    r.expect(">")?;
    let encoding = for_specifier(r.cx(), encoding);
    r.write("<");
    r.write_attribute(encoding);
    r.write(">");
    Ok(())
}

/// The encoding that the type holds; others than encodings of plain text stay as they are.
fn for_specifier(cx: &Context, encoding: Attribute) -> Attribute {
    let AttrData::Dialect(text) = cx.attr_data(encoding) else { return encoding };
    let [Piece::Text(whole)] = &*text.pieces else { return encoding };
    let Some(rest) = std::str::from_utf8(whole).ok().and_then(|t| t.strip_prefix(ENCODING)) else {
        return encoding;
    };
    let rest = DROPPED.iter().fold(rest.to_owned(), |text, key| without(&text, key));
    let rest = PROPERTIES.iter().fold(rest, |text, word| without_property(&text, word));
    let piece = |text: &str| Piece::Text(text.as_bytes().into());
    let pieces = [piece(ENCODING), piece(&rest)].into();
    cx.intern_attribute(AttrData::Dialect(Verbatim { pieces, ..text.clone() }))
}

/// The text without `, key = value`.
fn without(text: &str, key: &str) -> String {
    let Some((before, after)) = text.split_once(&format!(", {key} = ")) else {
        return text.to_owned();
    };
    let end = after.find(", ").or_else(|| after.rfind(" }>")).unwrap_or(after.len());
    format!("{before}{}", &after[end..])
}

/// The text of levels without a property: `compressed(nonunique)` is `compressed`.
fn without_property(text: &str, word: &str) -> String {
    let alone = format!("({word})");
    let first = format!("({word}, ");
    let later = format!(", {word}");
    text.replace(&alone, "").replace(&first, "(").replace(&later, "")
}
