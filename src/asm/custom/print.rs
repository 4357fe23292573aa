//! Printing an op by the format that its declaration states.

use super::{AsmPrinter, Look, OpView, RegionLook, directive};
use crate::context::{AttrData, Attribute, NamedAttr, Traits, Type, TypeData};
use crate::ir::Value;
use crate::spec::format::{Anchor, Format, Item, Kind, Of};
use crate::spec::{Arity, AttrPredicate, AttrSpec, Flags, OpTrait, Spelling, TypePredicate};
use smallvec::SmallVec;

/// Prints what follows the name of an op.
pub(in crate::asm) fn print_format(p: &mut dyn AsmPrinter, view: &OpView<'_>, look: &Look<'_>) {
    if let Some(format) = look.format {
        Walk { view, format, look }.items(p, &format.items);
    } else if let Some(print) = view.assembly().and_then(|assembly| assembly.print) {
        print(p, view);
    }
}

struct Walk<'a> {
    view: &'a OpView<'a>,
    format: &'a Format,
    look: &'a Look<'a>,
}

impl Walk<'_> {
    fn items(&self, p: &mut dyn AsmPrinter, items: &[Item]) {
        for item in items {
            if item.space {
                p.text(" ");
            }
            self.item(p, &item.kind);
        }
    }

    fn item(&self, p: &mut dyn AsmPrinter, kind: &Kind) {
        let view = self.view;
        match kind {
            Kind::Literal(text) => p.text(text),
            Kind::Space("\n") => p.newline(),
            Kind::Space(text) => p.text(text),
            Kind::Operand(n) => self.operand_group(p, *n),
            Kind::Operands => operands(p, view.all_operands()),
            Kind::Attr(n, qualified) => self.attribute(p, *n, *qualified),
            Kind::Region(n) => {
                let look = self.region_look();
                self.regions(p, view.declared_regions(*n), look);
            }
            Kind::Regions => self.regions(p, view.regions(), self.region_look()),
            Kind::Successor(n) => successors(p, view.declared_successors(*n)),
            Kind::Successors => successors(p, view.body.successors(view.op)),
            Kind::AttrDict(keyword) => {
                let attrs = self.other_attrs();
                p.attr_dict(&attrs, *keyword);
            }
            Kind::PropDict => self.prop_dict(p),
            Kind::Type(of, qualified) => self.types(p, *of, *qualified),
            Kind::FunctionalType(inputs, results) => {
                let inputs: SmallVec<[Type; 4]> = self.types_of(*inputs).collect();
                let results: SmallVec<[Type; 4]> = self.types_of(*results).collect();
                functional_type(p, view, &inputs, &results);
            }
            Kind::Custom(name, args) => {
                if let Some(directive) = directive(view.spec, name) {
                    (directive.print)(p, view, args);
                }
            }
            Kind::Group(group) => {
                let there = self.is_there(&group.anchor) != group.inverted;
                self.items(p, if there { &group.then } else { &group.otherwise });
            }
            Kind::AnyOrder(clauses) => {
                for clause in clauses.iter().filter(|clause| self.is_there(&clause.anchor)) {
                    self.items(p, std::slice::from_ref(&clause.keyword));
                    self.items(p, &clause.items);
                }
            }
        }
    }

    fn operand_group(&self, p: &mut dyn AsmPrinter, n: u16) {
        let view = self.view;
        let spec = &view.spec.operands[n as usize];
        if spec.arity != Arity::VariadicOfVariadic {
            return operands(p, view.operands(n));
        }
        let mut values = view.operands(n);
        self.nested(p, n, |p, size| operands(p, values.by_ref().take(size)));
    }

    /// Prints `(...), (...)`, told how many values each has.
    fn nested(
        &self,
        p: &mut dyn AsmPrinter,
        n: u16,
        mut print: impl FnMut(&mut dyn AsmPrinter, usize),
    ) {
        let view = self.view;
        let sizes = view.property(&view.spec.operands[n as usize].segments);
        let sizes = sizes.and_then(|attr| crate::spec::i32_array(view.cx, attr));
        for (number, size) in sizes.unwrap_or_default().into_iter().enumerate() {
            p.text(if number > 0 { ", (" } else { "(" });
            print(p, usize::try_from(size).unwrap_or(0));
            p.text(")");
        }
    }

    fn attribute(&self, p: &mut dyn AsmPrinter, n: u16, qualified: bool) {
        let view = self.view;
        let spec = &view.spec.attrs[n as usize];
        if let Some(attr) = view.declared_attr(n) {
            print_attribute(p, view, spec, attr, qualified);
        }
    }

    fn region_look(&self) -> RegionLook {
        let implicit = |t: &OpTrait| matches!(t, OpTrait::ImplicitTerminator(_));
        RegionLook { terminator: !self.view.spec.traits.iter().any(implicit), ..Default::default() }
    }

    fn regions(&self, p: &mut dyn AsmPrinter, regions: &[crate::ir::Region], look: RegionLook) {
        for (number, region) in regions.iter().enumerate() {
            if number > 0 {
                p.text(", ");
            }
            let look =
                RegionLook { terminator: look.terminator || self.must_print(*region), ..look };
            p.region(*region, look);
        }
    }

    /// Whether the terminator of a region's entry block is more than what would be made for it.
    fn must_print(&self, region: crate::ir::Region) -> bool {
        let own = self.view.own;
        let last = own.first_block(region).and_then(|block| own.last_op(block));
        last.is_some_and(|op| {
            !own.attrs(op).is_empty() || own.num_operands(op) != 0 || own.num_results(op) != 0
        })
    }

    fn types(&self, p: &mut dyn AsmPrinter, of: Of, qualified: bool) {
        let view = self.view;
        let spec = match of {
            Of::Operand(n) => &view.spec.operands[n as usize],
            Of::Result(n) => &view.spec.results[n as usize],
            Of::Operands | Of::Results => return type_list(p, self.types_of(of)),
        };
        match (spec.arity, of) {
            (Arity::VariadicOfVariadic, Of::Operand(n)) => {
                let mut types = self.types_of(of);
                self.nested(p, n, |p, size| type_list(p, types.by_ref().take(size)));
            }
            (Arity::One, _) if !qualified && strips(&spec.constraint.predicate) => {
                for ty in self.types_of(of) {
                    p.stripped_type(ty);
                }
            }
            _ => type_list(p, self.types_of(of)),
        }
    }

    fn types_of(&self, of: Of) -> impl Iterator<Item = Type> + '_ {
        let view = self.view;
        let (operands, results) = match of {
            Of::Operand(n) => {
                (view.spec.operand_range(view.cx, view.body, view.op, n as usize), 0..0)
            }
            Of::Operands => (0..view.body.num_operands(view.op), 0..0),
            Of::Result(n) => (0..0, view.result_range(n)),
            Of::Results => (0..0, 0..view.body.num_results(view.op)),
        };
        let operands = view.all_operands().skip(operands.start).take(operands.len());
        let results = view.all_results().skip(results.start).take(results.len());
        operands.chain(results).map(|value| view.type_of(value))
    }

    fn is_there(&self, anchor: &Anchor) -> bool {
        let view = self.view;
        match anchor {
            Anchor::Operand(n) => view.operands(*n).len() > 0,
            Anchor::Result(n) => !view.result_range(*n).is_empty(),
            Anchor::Attr(n) => {
                view.declared_attr(*n).is_some_and(|attr| !self.is_default(*n as usize, attr))
            }
            Anchor::Region(n) => {
                let regions = view.declared_regions(*n);
                let variadic = view.spec.regions[*n as usize].variadic;
                let filled = |region| view.own.first_block(region).is_some();
                if variadic { !regions.is_empty() } else { regions.iter().copied().any(filled) }
            }
            Anchor::Successor(n) => view.declared_successors(*n).next().is_some(),
            Anchor::Any(list) => list.iter().any(|anchor| self.is_there(anchor)),
        }
    }

    fn is_default(&self, attr: usize, value: Attribute) -> bool {
        self.look.defaults.get(attr).copied().flatten() == Some(value)
    }

    /// What an attribute dictionary shows.
    fn other_attrs(&self) -> SmallVec<[NamedAttr; 8]> {
        let view = self.view;
        if view.own.attrs(view.root).is_empty() {
            return SmallVec::new();
        }
        let Look { names, defaults, elided, .. } = self.look;
        let props = view.own.properties(view.root);
        // With their default they are left out, too.
        let is_default = |name| {
            let mut known = names.iter().zip(*defaults);
            known.any(|(known, default)| {
                *known == name
                    && default.is_some_and(|value| props.contains(&NamedAttr { name, value }))
            })
        };
        view.attrs_unless(|name| elided.contains(&name) || is_default(name))
    }

    fn prop_dict(&self, p: &mut dyn AsmPrinter) {
        let view = self.view;
        let used = |name: &[u8]| {
            let known = |n: &u16| view.spec.attrs[*n as usize].name.as_bytes() == name;
            self.format.used.iter().any(known)
        };
        let attrs: SmallVec<[NamedAttr; 8]> = view
            .own
            .properties(view.root)
            .iter()
            .copied()
            .filter(|attr| {
                let name = view.cx.bytes(attr.name);
                let declared = view.spec.attrs.iter().position(|a| a.name.as_bytes() == name);
                let segments = view.spec.operand_segments().filter(|_| !self.format.all_operands);
                !used(name)
                    && !declared.is_some_and(|n| {
                        // Of attributes those with their default are shown, too.
                        view.spec.attrs[n].native.is_some() && self.is_default(n, attr.value)
                    })
                    && segments.is_none_or(|segments| segments.as_bytes() != name)
            })
            .collect();
        // Its blank is there even where nothing follows.
        p.text(" ");
        if !attrs.is_empty() {
            p.text("<");
            p.bare_dict(&attrs);
            p.text(">");
        }
    }
}

/// Prints an attribute the way formats do: by what its declaration says it is.
pub(in crate::asm) fn print_attribute(
    p: &mut dyn AsmPrinter,
    view: &OpView<'_>,
    spec: &AttrSpec,
    attr: Attribute,
    qualified: bool,
) {
    let cx = view.cx;
    let predicate = &spec.constraint.predicate;
    match &spec.constraint.spelling {
        Spelling::Symbol => {
            if let Some(name) = cx.string_value(attr) {
                return print_symbol(p, cx.bytes(name));
            }
        }
        Spelling::Enum(cases) => {
            if let AttrData::Integer { value, .. } = cx.attr_data(attr)
                && let Some(value) = value.to_i64()
                && let Some((name, _)) = cases.iter().find(|(_, case)| *case == value)
            {
                return if is_keyword(name) { p.text(name) } else { p.quoted(name.as_bytes()) };
            }
        }
        Spelling::Bits(cases) => {
            if let AttrData::Integer { value, .. } = cx.attr_data(attr)
                && let Some(value) = value.to_i64()
            {
                let single = value > 0 && value & (value - 1) == 0;
                let text = bits_text(cases, value);
                let keyword = single && is_keyword(&text);
                let quote =
                    cases.iter().any(|(n, v)| !is_keyword(n) || *v <= 0 || v & (v - 1) != 0);
                return if keyword || !quote { p.text(&text) } else { p.quoted(text.as_bytes()) };
            }
        }
        Spelling::Flags(flags) => {
            if let AttrData::Integer { value, .. } = cx.attr_data(attr)
                && let Some(value) = value.to_i64()
            {
                return print_flags(p, flags, value);
            }
        }
        Spelling::OptionalInteger => {
            if let AttrData::Array(items) = cx.attr_data(attr)
                && let [item] = items[..]
            {
                return p.attribute_without_type(item);
            }
        }
        Spelling::Plain | Spelling::Words(_) => {}
    }
    // Strings are not expected to have a type.
    let is_string = matches!(spec.constraint.storage, AttrPredicate::String);
    if is_string || has_value_type(predicate) {
        p.attribute_without_type(attr);
    } else if !qualified && strips_attr(&spec.constraint.storage, predicate) {
        p.stripped_attribute(attr);
    } else {
        p.attribute(attr);
    }
}

/// Prints words for bits, `overflow<nsw, nuw>` or `inbounds|nuw`.
fn print_flags(p: &mut dyn AsmPrinter, flags: &Flags, value: i64) {
    let bracketed = !flags.keyword.is_empty();
    if bracketed {
        p.text(&flags.keyword);
        p.text("<");
    }
    for (number, name) in bit_names(&flags.cases, value).into_iter().enumerate() {
        if number > 0 {
            p.text(&flags.separator);
        }
        p.text(name);
    }
    if bracketed {
        p.text(">");
    }
}

/// The names of the bits of a value, with bars between them.
pub(in crate::asm) fn bits_text(cases: &[(crate::spec::Text, i64)], value: i64) -> String {
    bit_names(cases, value).join("|")
}

/// The names of the bits of a value.
pub(in crate::asm) fn bit_names(cases: &[(crate::spec::Text, i64)], value: i64) -> Vec<&str> {
    if let Some((name, _)) = cases.iter().find(|(_, case)| *case == value) {
        return vec![name];
    }
    let mut left = value;
    let mut names = Vec::new();
    // Groups of bits stand for them.
    let mut groups: Vec<_> = cases.iter().filter(|(_, v)| *v != 0).collect();
    groups.sort_by_key(|(_, v)| std::cmp::Reverse(v.count_ones()));
    for (name, bits) in groups {
        if left & bits == *bits {
            names.push((*bits, name));
            left &= !bits;
        }
    }
    names.sort_by_key(|(bits, _)| *bits);
    names.iter().map(|(_, name)| &***name).collect()
}

/// The value whose bits these names are.
pub(in crate::asm) fn bits_value(cases: &[(crate::spec::Text, i64)], text: &str) -> Option<i64> {
    text.split('|').try_fold(0, |value, name| {
        let (_, bits) = cases.iter().find(|(case, _)| **case == *name.trim())?;
        Some(value | bits)
    })
}

/// Prints `@name`.
pub fn print_symbol(p: &mut dyn AsmPrinter, name: &[u8]) {
    let mut text = Vec::with_capacity(name.len() + 1);
    crate::support::strings::write_symbol(&mut text, name);
    p.bytes(&text);
}

pub(in crate::asm) fn is_keyword(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '$' | '.'))
}

/// Whether all such attributes have one type, which is then left out.
pub(in crate::asm) fn has_value_type(predicate: &AttrPredicate) -> bool {
    match predicate {
        AttrPredicate::Bool => true,
        AttrPredicate::Typed(list) => {
            list.iter().any(|p| !matches!(p, TypePredicate::Any | TypePredicate::AnyOf(_)))
        }
        AttrPredicate::AllOf(list) => list.iter().any(has_value_type),
        _ => false,
    }
}

/// Whether attributes stored as such print themselves without a name.
pub(in crate::asm) fn strips_attr(storage: &AttrPredicate, predicate: &AttrPredicate) -> bool {
    match storage {
        AttrPredicate::Dialect(..) | AttrPredicate::DenseArrayOf(_) => true,
        AttrPredicate::Any => matches!(predicate, AttrPredicate::Dialect(..)),
        _ => false,
    }
}

/// Whether types that satisfy this print themselves without a name.
pub(in crate::asm) fn strips(predicate: &TypePredicate) -> bool {
    match predicate {
        TypePredicate::Dialect(..) => true,
        TypePredicate::AllOf(list) => list.iter().any(strips),
        _ => false,
    }
}

/// Prints values with commas between them.
pub fn operands(p: &mut dyn AsmPrinter, values: impl Iterator<Item = Value>) {
    for (number, value) in values.enumerate() {
        if number > 0 {
            p.text(", ");
        }
        p.operand(value);
    }
}

/// Prints types with commas between them.
pub fn type_list(p: &mut dyn AsmPrinter, types: impl Iterator<Item = Type>) {
    for (number, ty) in types.enumerate() {
        if number > 0 {
            p.text(", ");
        }
        p.ty(ty);
    }
}

fn successors(p: &mut dyn AsmPrinter, blocks: impl Iterator<Item = crate::ir::Block>) {
    for (number, block) in blocks.enumerate() {
        if number > 0 {
            p.text(", ");
        }
        p.successor(block);
    }
}

/// Prints `-> type`, `-> (types)`, or nothing, after a blank.
pub fn optional_arrow_types(p: &mut dyn AsmPrinter, view: &OpView<'_>, types: &[Type]) {
    if !types.is_empty() {
        arrow_types(p, view, types);
    }
}

/// Prints ` -> type` or ` -> (types)`.
pub fn arrow_types(p: &mut dyn AsmPrinter, view: &OpView<'_>, types: &[Type]) {
    p.text(" -> ");
    bare_or_list(p, view, types);
}

fn bare_or_list(p: &mut dyn AsmPrinter, view: &OpView<'_>, types: &[Type]) {
    match types {
        [only] if !matches!(view.cx.type_data(*only), TypeData::Function { .. }) => p.ty(*only),
        _ => {
            p.text("(");
            type_list(p, types.iter().copied());
            p.text(")");
        }
    }
}

fn functional_type(p: &mut dyn AsmPrinter, view: &OpView<'_>, inputs: &[Type], results: &[Type]) {
    p.text("(");
    type_list(p, inputs.iter().copied());
    p.text(") -> ");
    bare_or_list(p, view, results);
}

/// Whether an op's terminator goes without saying.
pub fn has_implicit_terminator(view: &OpView<'_>) -> bool {
    view.spec.has_trait(Traits::SINGLE_BLOCK)
        && view.spec.traits.iter().any(|t| matches!(t, OpTrait::ImplicitTerminator(_)))
}
