//! Pointers that are addresses: which ones can be converted to numbers and back; and decorations of
//! what points to physical storage buffers: whether others may point there, too.
//!
//! ```text
//! !spirv.ptr<i32, PhysicalStorageBuffer>                             Aliased, Restrict
//! !spirv.ptr<!spirv.ptr<i32, PhysicalStorageBuffer>, Function>       AliasedPointer, RestrictPointer
//! ```
//!
//! Limits: structures and arrays of arrays are not looked into; the reference does not, either.

use super::composites::{Parts, pointer};
use crate::subject::{Answer, Subject, hooks};
use irtool::asm::{attribute_text, type_text};
use irtool::context::{AttrData, Context, Diagnostic, NamedAttr, Type};
use irtool::ir::{Op, Walk};
use irtool::spec::name_of;

hooks! {
    addresses_are_physical: converts_addresses,
}

/// In a module of which the addressing model says that not all pointers are addresses, those that are
/// converted to numbers, or made from them, must be.
fn converts_addresses(function: &Subject<'_>) -> Answer {
    let (cx, own) = (function.cx, function.own);
    let Some(module) = function.body.parent_op(function.op) else { return Ok(()) };
    let module = Subject::new(cx, function.body, module);
    let only_buffers = match module.word("addressing_model") {
        Some("Logical") => false,
        Some("PhysicalStorageBuffer64") => true,
        _ => return Ok(()),
    };
    let (to, from) = (cx.op_name(b"spirv.ConvertPtrToU"), cx.op_name(b"spirv.ConvertUToPtr"));
    let pointer_of = |op: Op| match name_of(own, op) {
        name if name == to => own.operands(op).next().map(|value| (value, "operand")),
        name if name == from => own.results(op).next().map(|value| (value, "result")),
        _ => None,
    };
    let mut answer = Ok(());
    own.walk(function.root, |op| {
        if let Some((value, what)) = pointer_of(op)
            && !(only_buffers && is_physical(cx, own.value_type(value)))
        {
            let words = format!("{what} must be a physical pointer");
            answer = Err(Diagnostic::error(own.location(op), words));
            return Walk::Interrupt;
        }
        Walk::Advance
    });
    answer
}

fn is_physical(cx: &Context, ty: Type) -> bool {
    pointer(cx, ty).is_some_and(|(_, class)| class == "PhysicalStorageBuffer")
}

/// The elements of an array of a known length.
fn elements(cx: &Context, ty: Type) -> Option<Type> {
    type_text(cx, ty).starts_with("!spirv.array<").then(|| Parts::of(cx, ty)?.at(0)).flatten()
}

/// The words that an argument of this type must be decorated with one of, and what it is.
fn wanted(cx: &Context, ty: Type) -> Option<(&'static str, [&'static str; 2])> {
    let (pointee, _) = pointer(cx, ty)?;
    if pointer(cx, pointee).is_some() {
        let what = "a pointer points to a physical buffer pointer";
        return is_physical(cx, pointee).then_some((what, ["AliasedPointer", "RestrictPointer"]));
    }
    let physical = match type_text(cx, pointee).starts_with("!spirv.array<") {
        true => elements(cx, pointee)?,
        false => ty,
    };
    is_physical(cx, physical).then_some(("physical buffer pointer", ["Aliased", "Restrict"]))
}

/// Arguments of a function of these types say of physical storage whether it is aliased.
pub(crate) fn physical_arguments_are_decorated(subject: &Subject<'_>, inputs: &[Type]) -> Answer {
    let cx = subject.cx;
    for (number, ty) in inputs.iter().enumerate() {
        let Some((what, words)) = wanted(cx, *ty) else { continue };
        let entries = subject.array("arg_attrs").and_then(|list| list.get(number));
        let decoration = match entries.map(|attr| cx.attr_data(*attr)) {
            Some(AttrData::Dictionary(entries)) => {
                entries.iter().find(|entry| cx.bytes(entry.name) == b"spirv.decoration")
            }
            _ => None,
        };
        let is = |word: &&str| {
            let text = decoration.map(|entry| attribute_text(cx, entry.value));
            text.is_some_and(|text| text == format!("#spirv.decoration<{word}>"))
        };
        if !words.iter().any(is) {
            let [first, second] = words;
            return Err(subject
                .error(format!("with {what} must be decorated either '{first}' or '{second}'")));
        }
    }
    Ok(())
}

/// A variable that holds pointers to physical storage says whether they are aliased.
pub(super) fn variable_is_decorated(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let held = subject.result_types().next().and_then(|ty| pointer(cx, ty));
    let Some((held, _)) = held else { return Ok(()) };
    if !is_physical(cx, elements(cx, held).unwrap_or(held)) {
        return Ok(());
    }
    let attrs = subject.own.discardable_attrs(subject.root);
    let says =
        |attr: &NamedAttr| matches!(cx.bytes(attr.name), b"aliased_pointer" | b"restrict_pointer");
    match attrs.iter().any(says) {
        true => Ok(()),
        // The reference has two blanks here.
        false => Err(subject.error(
            " with physical buffer pointer must be decorated either 'AliasedPointer' or \
             'RestrictPointer'",
        )),
    }
}
