//! What holds of every function-like op: attributes of arguments and results fit the signature, and
//! so do the arguments of the entry block.

use crate::subject::{Answer, Subject};
use irtool::context::{AttrData, Type};

/// How many arguments and results a signature has.
pub(crate) struct Arity {
    pub arguments: usize,
    pub results: usize,
}

/// Checks attribute arrays and entry block. `argument_differs` tells how messages quote the type of
/// the argument with a number where it is not this type.
pub(crate) fn check(
    subject: &Subject<'_>,
    arity: &Arity,
    argument_type: impl Fn(usize) -> Option<Type>,
    argument_differs: impl Fn(usize, Type) -> Option<String>,
) -> Answer {
    attributes(subject, "arg_attrs", "argument", arity.arguments, argument_type)?;
    attributes(subject, "res_attrs", "result", arity.results, |_| None)?;
    let own = subject.own;
    let entry = own.regions(subject.root).first().and_then(|region| own.first_block(*region));
    let Some(entry) = entry else { return Ok(()) };
    let wanted = arity.arguments;
    if own.num_block_args(entry) != wanted {
        return Err(subject.error(format!(
            "entry block must have {wanted} arguments to match function signature"
        )));
    }
    for (number, arg) in own.block_args(entry).enumerate() {
        let ty = own.value_type(arg);
        if let Some(wanted) = argument_differs(number, ty) {
            let ty = crate::subject::quoted(subject.cx, ty);
            return Err(subject.error(format!(
                "type of entry block argument #{number}({ty}) must match the type of the \
                 corresponding argument in function signature({wanted})"
            )));
        }
    }
    Ok(())
}

/// There is one dictionary for each argument or result, and its names are those of dialects.
fn attributes(
    subject: &Subject<'_>,
    name: &str,
    what: &str,
    wanted: usize,
    ty: impl Fn(usize) -> Option<Type>,
) -> Answer {
    let cx = subject.cx;
    let Some(attr) = subject.property(name) else { return Ok(()) };
    let AttrData::Array(dictionaries) = cx.attr_data(attr) else { return Ok(()) };
    if dictionaries.len() != wanted {
        let found = dictionaries.len();
        return Err(subject.error(format!(
            "expects {what} attribute array to have the same number of elements as the number of \
             function {what}s, got {found}, but expected {wanted}"
        )));
    }
    for (number, dictionary) in dictionaries.iter().enumerate() {
        let AttrData::Dictionary(entries) = cx.attr_data(*dictionary) else { continue };
        for entry in entries {
            let name = cx.bytes(entry.name);
            if !name.contains(&b'.') {
                return Err(subject.error(format!("{what}s may only have dialect attributes")));
            }
            if let Some(ty) = ty(number)
                && crate::llvm::verify::needs_pointer(cx, name, ty)
            {
                let name = String::from_utf8_lossy(name);
                let words = format!("\"{name}\" attribute attached to non-pointer LLVM type");
                return Err(subject.bare_error(words));
            }
        }
    }
    Ok(())
}
