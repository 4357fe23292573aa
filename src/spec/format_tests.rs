//! Tests of formats; beside the module, whose files the macros compile in, too.

use super::format::*;
use crate::spec::common::{AnyType, UnitAttr};
use crate::spec::{Arity, AttrSpec, OpSpec, Presence, ValueSpec};
use std::borrow::Cow;

fn format(text: &'static str) -> Result<Format, String> {
    let mut spec = OpSpec::new(Cow::Borrowed("a.b"));
    spec.format = Cow::Borrowed(text);
    spec.operands = vec![ValueSpec::new("x", &AnyType, Arity::Variadic)].into();
    spec.attrs = vec![AttrSpec::new("u", &UnitAttr, Presence::Optional)].into();
    Format::read(&spec)
}

#[test]
fn blanks_stand_where_ods_puts_them() {
    let format = format("`(` $x `)` attr-dict `:` type($x)").expect("a format");
    let spaces: Vec<bool> = format.items.iter().map(|item| item.space).collect();
    assert_eq!(spaces, [false, false, false, false, true, true]);
}

#[test]
fn a_unit_attribute_stands_for_its_group() {
    let format = format("(`now` $u^)? attr-dict").expect("a format");
    let Kind::Group(group) = &format.items[0].kind else { panic!("a group") };
    assert_eq!((group.unit, group.then.len()), (Some(0), 1));
    assert_eq!(format.used, [0]);
}

#[test]
fn errors_say_what_is_wrong() {
    assert_eq!(format("$y").unwrap_err(), "no part is called `y`");
    assert_eq!(format("($x").unwrap_err(), "expected `)`");
    assert_eq!(format("($x)?").unwrap_err(), "an optional group needs an anchor");
}
