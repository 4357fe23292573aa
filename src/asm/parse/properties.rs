//! Properties: which attributes of an op are inherent, and whether they can be kept.
//!
//! Written as `<{...}>` they are converted one by one: what its declaration cannot store is an
//! error here, what it does not know is dropped. Inherent attributes in the dictionary of an op
//! without `<...>` satisfy their constraints here already; beside `<...>` they are what was not
//! written there. Ops that no dialect declares keep both as they are.

use super::super::print::attribute_text;
use super::Parse;
use super::ops::{BodyParser, Head};
use crate::context::{
    AttrData, Attribute, Context, Diagnostic, Failed, Identifier, NamedAttr, OpName, Traits,
};
use crate::spec::{self, AttrSpec, OpSpec, Presence, Text};
use rustc_hash::FxHashSet;

/// What segment sizes used to be called; both spellings are read.
const OLD_SEGMENTS: [(&[u8], &[u8]); 2] = [
    (b"operand_segment_sizes", b"operandSegmentSizes"),
    (b"result_segment_sizes", b"resultSegmentSizes"),
];

/// Either kind of segment sizes.
pub(super) const SEGMENTED: Traits =
    Traits::ATTR_SIZED_OPERAND_SEGMENTS.union(Traits::ATTR_SIZED_RESULT_SEGMENTS);

/// How an attribute fits the property of its name.
enum Fit {
    Fits,
    /// It is of another kind than what the declaration stores.
    OtherKind,
    /// Segment sizes that are no array of `i32`.
    NoSizes,
    /// So many segment sizes instead of so many.
    SizeCount(usize, usize),
    /// A native property that cannot be had from it, in the property's words.
    NotNative(Text),
}

impl BodyParser<'_, '_> {
    /// Reports an inherent attribute that does not satisfy its constraint, in the dictionary of an
    /// op without written properties.
    pub(super) fn check_inherent(&mut self, head: Head, dict: &[NamedAttr]) -> Parse<()> {
        let cx = self.p.cx;
        if dict.is_empty() || !head.entry.traits.contains(Traits::HAS_PROPERTIES) {
            return Ok(());
        }
        let Some(spec) = spec::of(cx, head.entry.name) else { return Ok(()) };
        match wrong_inherent(cx, spec, dict) {
            Some(message) => self.op_error(head, message),
            None => Ok(()),
        }
    }

    /// Sorts attributes into properties and discardable ones.
    pub(super) fn settle_properties(
        &mut self,
        head: Head,
        written: bool,
        props: &mut Vec<NamedAttr>,
        dict: &mut Vec<NamedAttr>,
    ) -> Parse<()> {
        let entry = head.entry;
        let cx = self.p.cx;
        let Some(spec) = spec::of(cx, entry.name) else { return Ok(()) };
        if written {
            self.check_written(head, spec, props)?;
        }
        if !entry.traits.contains(Traits::HAS_PROPERTIES) {
            return Ok(());
        }
        if entry.traits.intersects(SEGMENTED) {
            rename_segments(cx, props);
            rename_segments(cx, dict);
        }
        let info = cx.op_info(entry.name);
        if written {
            let plain = &mut self.worker.plain;
            props.retain_mut(|attr| {
                plain.contains(&(entry.name, *attr)) || keeps(cx, spec, entry.name, attr, plain)
            });
        }
        let mut lost: Vec<Identifier> = Vec::new();
        dict.retain(|attr| {
            let inherent = info.is_inherent(attr.name);
            if inherent && !props.iter().any(|known| known.name == attr.name) {
                match fit(cx, spec, attr) {
                    Fit::Fits => props.push(*attr),
                    Fit::OtherKind => lost.push(attr.name),
                    // The zeros of the default stay.
                    Fit::NoSizes | Fit::SizeCount(..) | Fit::NotNative(_) => {}
                }
            }
            !inherent
        });
        let (first, end) = entry.defaults;
        for default in &self.worker.defaults[first as usize..end as usize] {
            let known = props.iter().any(|attr| attr.name == default.name);
            if !known && !lost.contains(&default.name) {
                props.push(*default);
            }
        }
        cx.sort_entries(props);
        if let Some(kept) = spec.assembly.and_then(|assembly| assembly.kept_attribute)
            && let Some(attr) = kept(cx, spec, props)
            && dict.iter().all(|known| known.name != attr.name)
        {
            dict.push(attr);
            cx.sort_entries(dict);
        }
        Ok(())
    }

    /// Written properties can be stored ("invalid properties ... for op ...").
    pub(super) fn check_written(
        &mut self,
        head: Head,
        spec: &OpSpec,
        props: &[NamedAttr],
    ) -> Parse<()> {
        let cx = self.p.cx;
        let single = props.iter().find(|attr| cx.bytes(attr.name).is_empty());
        if !head.entry.traits.contains(Traits::HAS_PROPERTIES) {
            let why = if spec.variables.is_some() {
                "extensible Dialects don't support properties"
            } else {
                "this operation does not support properties"
            };
            return self.invalid_properties(head, props, why);
        }
        if single.is_some() {
            return self.invalid_properties(
                head,
                props,
                "expected DictionaryAttr to set properties",
            );
        }
        let mut segments = None;
        for attr in props {
            if self.worker.plain.contains(&(head.entry.name, *attr)) {
                continue;
            }
            let why = match fit(cx, spec, attr) {
                Fit::Fits => continue,
                Fit::OtherKind => {
                    let name = cx.str(attr.name);
                    let value = attribute_text(cx, attr.value);
                    let why = format!("Invalid attribute `{name}` in property conversion: {value}");
                    return self.invalid_properties(head, props, &why);
                }
                Fit::NotNative(why) => return self.invalid_properties(head, props, &why),
                Fit::NoSizes => "expected DenseI32ArrayAttr for key `value`".to_owned(),
                Fit::SizeCount(found, wanted) => {
                    format!("size mismatch in attribute conversion: {found} vs {wanted}")
                }
            };
            // Sizes are converted last.
            segments.get_or_insert(why);
        }
        match segments {
            Some(why) => self.invalid_properties(head, props, &why),
            None => Ok(()),
        }
    }

    /// The dictionary of properties names all that the op needs, those excepted that are spelled out
    /// `elsewhere`, by number, and no others.
    pub(super) fn check_strictly(
        &mut self,
        head: Head,
        spec: &OpSpec,
        props: &[NamedAttr],
        elsewhere: &[u16],
    ) -> Parse<()> {
        let cx = self.p.cx;
        if props.iter().any(|attr| cx.bytes(attr.name).is_empty()) {
            let why = "expected DictionaryAttr to set properties";
            return self.invalid_properties(head, props, why);
        }
        let names = |known: &str| props.iter().any(|attr| cx.bytes(attr.name) == known.as_bytes());
        let mut needed = (0u16..).zip(spec.attrs.iter()).filter(|(number, attr)| {
            matches!(attr.presence, Presence::Required) && !elsewhere.contains(number)
        });
        if let Some((_, missing)) = needed.find(|(_, attr)| !names(&attr.name)) {
            let name = &missing.name;
            let why = format!("expected key entry for {name} in DictionaryAttr to set Properties.");
            return self.invalid_properties(head, props, &why);
        }
        let is_known = |attr: &&NamedAttr| {
            spec.attrs.iter().any(|known| known.name.as_bytes() == cx.bytes(attr.name))
        };
        match props.iter().find(|attr| !is_known(attr)) {
            Some(attr) => {
                let name = cx.str(attr.name);
                let why = format!("unknown key '\"{name}\"' when parsing properties dictionary");
                self.invalid_properties(head, props, &why)
            }
            None => Ok(()),
        }
    }

    fn invalid_properties(&mut self, head: Head, props: &[NamedAttr], why: &str) -> Parse<()> {
        let cx = self.p.cx;
        let whole = match props {
            [only] if cx.bytes(only.name).is_empty() => only.value,
            _ => cx.intern_attribute(AttrData::Dictionary(props.into())),
        };
        let (text, name) = (attribute_text(cx, whole), cx.op_info(head.entry.name).name());
        self.op_error(head, format!("invalid properties {text} for op {name}: {why}"))
    }

    /// Reports an error at the op's name.
    fn op_error(&mut self, head: Head, message: String) -> Parse<()> {
        self.p.diagnostics.push(Diagnostic::error(head.location, message));
        Err(Failed)
    }
}

/// Whether an attribute that was given as a property is one; brings its value into the form in
/// which it is stored.
fn keeps(
    cx: &Context,
    spec: &OpSpec,
    op: OpName,
    attr: &mut NamedAttr,
    plain: &mut FxHashSet<(OpName, NamedAttr)>,
) -> bool {
    let declared = declared(cx, spec, attr);
    if let Some(AttrSpec { native: Some(normalize), .. }) = declared {
        let normal = normalize(cx, attr.value);
        attr.value = *normal.as_ref().unwrap_or(&attr.value);
        return normal.is_ok();
    }
    let keeps = declared.is_some() || cx.op_info(op).is_inherent(attr.name);
    if keeps {
        plain.insert((op, *attr));
    }
    keeps
}

fn rename_segments(cx: &Context, attrs: &mut [NamedAttr]) {
    for (old, new) in OLD_SEGMENTS {
        let Some(old) = cx.find_identifier(old) else { continue };
        let Some(new) = cx.find_identifier(new) else { continue };
        if attrs.iter().any(|attr| attr.name == new) {
            continue;
        }
        if let Some(attr) = attrs.iter_mut().find(|attr| attr.name == old) {
            attr.name = new;
        }
    }
}

/// The declaration of an attribute; those of segment sizes have none.
fn declared<'s>(cx: &Context, spec: &'s OpSpec, attr: &NamedAttr) -> Option<&'s AttrSpec> {
    let name = cx.bytes(attr.name);
    spec.attrs.iter().find(|attr| attr.name.as_bytes() == name)
}

/// What is wrong with an inherent attribute that does not satisfy its constraint.
pub(super) fn wrong_inherent(cx: &Context, spec: &OpSpec, dict: &[NamedAttr]) -> Option<String> {
    dict.iter().find_map(|attr| {
        let declared = declared(cx, spec, attr).filter(|declared| declared.native.is_none())?;
        if declared.constraint.accepts(cx, attr.value) {
            return None;
        }
        let (op, name, summary) = (&spec.name, &declared.name, &declared.constraint.summary);
        Some(format!("'{op}' op attribute '{name}' failed to satisfy constraint: {summary}"))
    })
}

/// How an inherent attribute fits; others fit always.
fn fit(cx: &Context, spec: &OpSpec, attr: &NamedAttr) -> Fit {
    match declared(cx, spec, attr) {
        Some(AttrSpec { native: Some(normalize), .. }) => {
            return normalize(cx, attr.value).map_or_else(Fit::NotNative, |_| Fit::Fits);
        }
        Some(declared) => {
            let fits = declared.constraint.storage.accepts(cx, attr.value);
            return if fits { Fit::Fits } else { Fit::OtherKind };
        }
        None => {}
    }
    let name = cx.bytes(attr.name);
    let names = |segments: Option<&str>| segments.is_some_and(|known| known.as_bytes() == name);
    if names(spec.operand_segments()) {
        return sizes_fit(cx, attr.value, spec.operands.len());
    }
    if names(spec.result_segments()) {
        return sizes_fit(cx, attr.value, spec.results.len());
    }
    Fit::Fits
}

fn sizes_fit(cx: &Context, value: Attribute, wanted: usize) -> Fit {
    match cx.attr_data(value) {
        AttrData::DenseArray { element, len, .. } if *element == cx.i32() => {
            if *len == wanted {
                Fit::Fits
            } else {
                Fit::SizeCount(*len, wanted)
            }
        }
        _ => Fit::NoSizes,
    }
}
