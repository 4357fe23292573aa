//! Custom assembly: ops written as their dialects like them.
//!
//! ```text
//! OpSpec ── format text ──> Format ──┬──> parse: text to an op      (asm::parse)
//!        └─ Assembly (by hand) ──────┴──> print: an op to text      (asm::print)
//! ```
//!
//! An op has a custom form when its declaration states a format or gives functions of its own
//! ([`Assembly`]). Functions are written against [`AsmPrinter`] and [`OpParser`], and so is the
//! engine that walks formats, so neither knows what else is there. A printer that only collects
//! what would be mentioned, for aliases, is an [`AsmPrinter`] too: what an op mentions is what it
//! prints.
//!
//! Invariants: what an op prints depends on the op, never on what was printed before.

mod affine;
pub mod parsing;
mod print;
mod view;

pub use super::parse::by_hand::SymbolReader;
pub use super::parse::op_affine::AffineOperands;
pub use super::parse::op_implied::ImpliedRegion;
pub use super::parse::op_parser::OpParser;
pub use super::parse::op_regions::{Argument, ParsedRegion};
pub use super::parse::op_values::Operand;
pub use affine::{print_affine_expr, print_affine_map};
pub use print::{
    arrow_types, has_implicit_terminator, operands, optional_arrow_types, print_symbol, type_list,
};
pub(super) use print::{
    bit_names, bits_value, has_value_type, is_keyword, print_format, strips, strips_attr,
};
pub use view::OpView;
pub(crate) use view::only_type;

use crate::context::{Attribute, Context, Identifier, NamedAttr, OpInfo, SymbolDefinition, Type};
use crate::ir::{Block, Op, Region, Value};
use crate::spec::format::{Arg, Format, Kind};
use crate::spec::{Arity, OpSpec, Presence};
use std::any::Any;
use std::fmt;

/// What went wrong is in the diagnostics.
pub type Parse<T = ()> = Result<T, crate::context::Failed>;

/// Parses an op after its name.
pub type ParseFn = fn(&mut OpParser<'_, '_, '_>) -> Parse;
/// Prints an op after its name.
pub type PrintFn = fn(&mut dyn AsmPrinter, &OpView<'_>);
/// Names results: told a result's number and name, for some or all of them, in order.
pub type ResultNamesFn = fn(&OpView<'_>, &mut dyn FnMut(usize, &[u8]));
/// Names the arguments of the entry block of a region.
pub type ArgumentNamesFn = fn(&OpView<'_>, Region, &mut dyn FnMut(usize, &[u8]));
/// The types of results, from operands and attributes; `None` when there are none that fit.
pub type InferFn = fn(&Context, &[Type], &[NamedAttr]) -> Option<Vec<Type>>;

/// What an op keeps in an attribute, from its declaration and its properties.
pub type KeptFn = fn(&Context, &OpSpec, &[NamedAttr]) -> Option<NamedAttr>;

/// Parses a type or attribute after its mnemonic.
pub type ReadFn = fn(&mut SymbolReader<'_, '_>) -> Parse;

/// A type or attribute of a dialect whose form is a function.
#[derive(Clone, Copy, Debug)]
pub struct ByHand {
    /// Whether it is a type.
    pub is_type: bool,
    /// What follows the name of the dialect; nothing for all types, or all attributes, of the
    /// dialect that have no definition of their own.
    pub mnemonic: &'static str,
    /// Reads what follows, and says how it prints.
    pub read: ReadFn,
}

impl SymbolDefinition for ByHand {
    fn mnemonic(&self) -> &str {
        self.mnemonic
    }
    fn is_type(&self) -> bool {
        self.is_type
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// What a dialect does by hand about the looks of an op.
pub struct Assembly {
    /// Parses what follows the name; needs [`Assembly::print`].
    pub parse: Option<ParseFn>,
    /// Prints what follows the name.
    pub print: Option<PrintFn>,
    /// Names of the results.
    pub result_names: ResultNames,
    /// Names of arguments of regions.
    pub argument_names: Option<ArgumentNamesFn>,
    /// The dialect whose ops go without prefix directly inside.
    pub default_dialect: &'static str,
    /// Result types that a format leaves out and the declaration does not give.
    pub infer: Option<InferFn>,
    /// Adds types of operands and results that the format leaves out, from those that it gives.
    pub complete_types: Option<ParseFn>,
    /// Functions that the format names.
    pub directives: &'static [(&'static str, Directive)],
    /// A discardable attribute that the op has by its properties, unless it is given.
    pub kept_attribute: Option<KeptFn>,
    /// Whether what the text means depends on which of its names are the same.
    pub same_names_matter: bool,
    /// Whether arguments of its region go by the names of its operands. The op is isolated, and no
    /// name of what is around it means anything inside.
    pub lends_names: bool,
    /// Whether the dictionary of properties that its format has must name those that the op needs,
    /// and may name no others. (Of most ops any may be left to the other dictionary.)
    pub strict_properties: bool,
    /// Whether numbers, strings and symbols that the text gives are attributes and nothing else: no
    /// type depends on what they are, and all are parsed alike. Ops with nothing but a format are so.
    pub values_are_free: bool,
}

impl Assembly {
    /// Nothing by hand: for struct update syntax.
    pub const NONE: Assembly = Assembly {
        parse: None,
        print: None,
        result_names: ResultNames::Declared,
        argument_names: None,
        default_dialect: "",
        infer: None,
        complete_types: None,
        directives: &[],
        kept_attribute: None,
        same_names_matter: false,
        lends_names: false,
        strict_properties: false,
        values_are_free: false,
    };
}

impl fmt::Debug for Assembly {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Assembly").field("default_dialect", &self.default_dialect).finish()
    }
}

/// How an op names its results.
#[derive(Clone, Copy)]
pub enum ResultNames {
    /// As the declaration says.
    Declared,
    /// As a function says, by what the op is: its attributes and types.
    By(ResultNamesFn),
    /// As a function says that looks at what defines the operands, too.
    ByOperands(ResultNamesFn),
}

/// A function that formats name: `custom<Name>(...)`.
#[derive(Clone, Copy)]
pub struct Directive {
    /// Parses what the arguments are; says whether there was anything.
    pub parse: fn(&mut OpParser<'_, '_, '_>, &[Arg]) -> Parse<bool>,
    /// Prints what the arguments are.
    pub print: fn(&mut dyn AsmPrinter, &OpView<'_>, &[Arg]),
}

/// What an op is printed with.
pub trait AsmPrinter {
    /// Appends text.
    fn text(&mut self, text: &str);
    /// Appends bytes.
    fn bytes(&mut self, bytes: &[u8]);
    /// Appends a name as a string, in quotes.
    fn quoted(&mut self, bytes: &[u8]);
    /// Appends a value that is defined where the op stands: an operand.
    fn operand(&mut self, value: Value);
    /// Appends a value that is defined in the op's own regions.
    fn inner_value(&mut self, value: Value);
    /// Appends a type.
    fn ty(&mut self, ty: Type);
    /// Appends a type without the names of dialect and type.
    fn stripped_type(&mut self, ty: Type);
    /// Appends an attribute.
    fn attribute(&mut self, attr: Attribute);
    /// Appends an attribute without its type.
    fn attribute_without_type(&mut self, attr: Attribute);
    /// Appends an attribute without the names of dialect and attribute.
    fn stripped_attribute(&mut self, attr: Attribute);
    /// Appends ` {...}`, or ` attributes {...}`, unless there is nothing in it.
    fn attr_dict(&mut self, attrs: &[NamedAttr], keyword: bool);
    /// Appends `{...}`.
    fn region(&mut self, region: Region, with: RegionLook);
    /// Appends an argument of a region's entry block, with its type unless that is left out.
    fn region_argument(&mut self, value: Value, attrs: &[NamedAttr], omit_type: bool);
    /// Appends `{...}` with attributes.
    fn bare_dict(&mut self, attrs: &[NamedAttr]);
    /// Appends an op of the op's own regions without its results and its location, in custom form
    /// unless it is to be `generic` or has none.
    fn inner_op(&mut self, op: Op, generic: bool);
    /// Appends the name of a block.
    fn successor(&mut self, block: Block);
    /// Starts a line, indented as the op.
    fn newline(&mut self);
    /// Goes `by` levels in, or out.
    fn indent(&mut self, by: i32);
    /// Whether what is printed is only looked at for what it mentions.
    fn only_mentions(&self) -> bool {
        false
    }
}

/// How a region is printed.
#[derive(Clone, Copy, Debug)]
pub struct RegionLook {
    /// With the label of the entry block if it has arguments.
    pub entry_args: bool,
    /// With the terminator of the entry block.
    pub terminator: bool,
    /// With the label of the entry block if it has no ops.
    pub empty_block: bool,
}

impl Default for RegionLook {
    fn default() -> Self {
        RegionLook { entry_args: true, terminator: true, empty_block: false }
    }
}

/// What is known of the looks of an op name.
#[derive(Clone, Copy)]
pub(super) struct Look<'c> {
    pub spec: &'c OpSpec,
    /// `None` where it is printed and parsed by hand.
    pub format: Option<&'c Format>,
    /// The values of attributes, by number, that are not written out.
    pub defaults: &'c [Option<Attribute>],
    /// The names of attributes, by number; none where it is parsed by hand.
    pub names: &'c [Identifier],
    /// The names of what no attribute dictionary of the format shows.
    pub elided: &'c [Identifier],
}

/// What is made once for an op name.
struct Made {
    format: Option<Format>,
    defaults: Vec<Option<Attribute>>,
    names: Vec<Identifier>,
    elided: Vec<Identifier>,
}

impl<'c> Look<'c> {
    /// The looks of an op that has a custom form.
    #[inline]
    pub fn of(cx: &'c Context, info: &'c OpInfo) -> Option<Look<'c>> {
        let spec: &OpSpec = info.definition()?;
        if spec.assembly.is_some_and(|assembly| assembly.print.is_some()) {
            return Some(Look { spec, format: None, defaults: &[], names: &[], elided: &[] });
        }
        if spec.format.is_empty() {
            return None;
        }
        let made = info.looks.get_or_init(|| Box::new(Made::new(cx, spec)));
        let made: &Made = made.downcast_ref()?;
        let format = made.format.as_ref()?;
        let Made { defaults, names, elided, .. } = made;
        Some(Look { spec, format: Some(format), defaults, names, elided })
    }
}

impl Made {
    fn new(cx: &Context, spec: &OpSpec) -> Self {
        let format = Format::read(spec).ok().filter(|format| is_complete(spec, format));
        let value = |text: &str| super::parse_attribute_text(cx, text).ok();
        let default = |attr: &crate::spec::AttrSpec| match &attr.presence {
            Presence::Default(text) | Presence::OptionalAs(text) => value(text),
            _ => None,
        };
        let names = spec.attrs.iter().map(|attr| cx.identifier(&*attr.name)).collect();
        let elided = format.as_ref().map_or(Vec::new(), |format| elided(cx, spec, format));
        Made { format, defaults: spec.attrs.iter().map(default).collect(), names, elided }
    }
}

/// What is said elsewhere, or not at all, than in the dictionaries of a format.
fn elided(cx: &Context, spec: &OpSpec, format: &Format) -> Vec<Identifier> {
    let operands = spec.operand_segments().filter(|_| !format.all_operands);
    let results = spec.result_segments().filter(|_| !format.all_results);
    let has_props = format.items.iter().any(|item| matches!(item.kind, Kind::PropDict));
    let nested = spec.operands.iter().filter(|o| o.arity == Arity::VariadicOfVariadic);
    let used = format.used.iter().map(|n| &*spec.attrs[*n as usize].name);
    let names = operands.into_iter().chain(results).chain(used);
    let names = names.chain(nested.map(|operand| &*operand.segments));
    let inherent = spec.inherent_names().filter(|_| has_props);
    names.chain(inherent).map(|name| cx.identifier(name)).collect()
}

pub(super) fn directive(spec: &OpSpec, name: &str) -> Option<Directive> {
    let known = spec.assembly?.directives;
    known.iter().find(|(known, _)| *known == name).map(|(_, directive)| *directive)
}

/// Whether all functions that the format names are there.
fn is_complete(spec: &OpSpec, format: &Format) -> bool {
    fn complete(spec: &OpSpec, items: &[crate::spec::format::Item]) -> bool {
        items.iter().all(|item| match &item.kind {
            Kind::Custom(name, _) => directive(spec, name).is_some(),
            Kind::Group(group) => complete(spec, &group.then) && complete(spec, &group.otherwise),
            Kind::AnyOrder(clauses) => clauses.iter().all(|c| complete(spec, &c.items)),
            _ => true,
        })
    }
    complete(spec, &format.items)
}

/// Whether an op of this name has a custom form that is known.
pub fn has_custom_form(cx: &Context, name: &str) -> bool {
    Look::of(cx, cx.op_info(cx.op_name(name))).is_some()
}

/// The formats of all ops of a context that cannot be used, with what is wrong: for tests of
/// declarations.
pub fn broken_formats(cx: &Context) -> Vec<(String, String)> {
    let mut broken = Vec::new();
    for dialect in cx.registry().dialects() {
        for op in dialect.all_ops() {
            let name = cx.op_name(op.name());
            let Some(spec) = crate::spec::of(cx, name) else { continue };
            if spec.format.is_empty() {
                continue;
            }
            match Format::read(spec) {
                Err(why) => broken.push((spec.name.to_string(), why)),
                Ok(format) if !is_complete(spec, &format) => {
                    broken
                        .push((spec.name.to_string(), "names functions that are not there".into()));
                }
                Ok(_) => {}
            }
        }
    }
    broken
}
