//! Printing.
//!
//! A [`Printer`] appends to a byte buffer; it knows the context, the options and the aliases, and
//! nothing of ops: the op printer is built on it. The same attribute is printed hundreds of
//! thousands of times in a big file, so each printer remembers the bytes of what it has printed,
//! by handle: printing an attribute again is a copy.
//!
//! Invariants: what is printed depends on the handle, the options and the alias table only, so
//! printers on several threads print the same bytes. The one exception are distinct attributes
//! that stand in the IR without an alias: they are numbered as they are met, so where
//! [`AliasTable::has_inline_distinct`] one printer must print everything.
//! Nesting of any depth is printed: recursion moves to a new stack where the old one ends.

mod alias_text;
pub(crate) mod aliases;
mod attributes;
pub(crate) mod collect;
mod custom;
mod dense;
mod flagged;
mod line;
mod locations;
mod looks;
mod memo;
mod mentions;
mod module;
mod names;
mod numbering;
mod ops;
mod ordered;
pub(crate) mod resources;
mod short;
mod strangers;
mod types;
mod users;
mod verbatim;

#[cfg(test)]
mod tests;

pub(crate) use module::print_with_places;
pub use module::{print_module, print_op_alone, print_top_level, quoted_op};

pub(crate) use aliases::AliasTable;
pub(crate) use attributes::Elision;
pub(crate) use dense::{ElementFormat, element_count};

pub use crate::context::PrintOptions;
use crate::context::{Attribute, Context, Identifier, Location, NamedAttr, Type};
use crate::ir::{Body, Op};
use crate::support::strings;
use flagged::FlaggedNames;
use looks::Looks;
use memo::Memo;
use rustc_hash::FxHashMap;

/// Appends the text of types, attributes and locations to a buffer.
pub(crate) struct Printer<'p> {
    pub cx: &'p Context,
    pub options: &'p PrintOptions,
    pub aliases: &'p AliasTable,
    /// The names of all values, where flags say how to choose them.
    names: Option<&'p FlaggedNames>,
    /// The text so far.
    pub out: Vec<u8>,
    /// Keys of the dense resources named so far, in order, each once.
    pub used_resources: Vec<Identifier>,
    /// Numbers of the distinct attributes met that the alias table does not number.
    distinct: FxHashMap<u64, u64>,
    attribute_memo: Memo,
    type_memo: Memo,
    /// What followed the successors of ops, by signature.
    tails: Memo,
    /// What followed the results of ops in custom form, by signature and by whether the dialect
    /// goes without saying.
    looks: Looks,
    /// Memory for the line of an op.
    line: line::Line,
    words: Vec<u64>,
    /// Where ops start in the text, if somebody wants to know.
    places: Option<FxHashMap<Placed, usize>>,
}

/// An op of a module: the address of its body, and the op there. An isolated op is the root of its
/// own body.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Placed(usize, Op);

impl Placed {
    pub fn new(body: &Body, op: Op) -> Placed {
        match body.child(op) {
            Some(child) => Placed::new(child, child.root()),
            None => Placed(address(body), op),
        }
    }
}

/// What tells a body from others while a module is printed.
fn address(body: &Body) -> usize {
    std::ptr::from_ref(body).addr()
}

impl<'p> Printer<'p> {
    /// A printer with an empty buffer.
    pub fn new(cx: &'p Context, options: &'p PrintOptions, aliases: &'p AliasTable) -> Self {
        Printer {
            cx,
            options,
            aliases,
            names: None,
            out: Vec::new(),
            used_resources: Vec::new(),
            distinct: FxHashMap::default(),
            attribute_memo: Memo::default(),
            type_memo: Memo::default(),
            tails: Memo::default(),
            looks: Looks::default(),
            line: line::Line::default(),
            words: Vec::new(),
            places: None,
        }
    }

    /// Notes where an op starts.
    #[cold]
    #[inline(never)]
    fn note_place(&mut self, body: &Body, op: Op) {
        let at = self.out.len();
        if let Some(places) = &mut self.places {
            places.insert(Placed::new(body, op), at);
        }
    }

    /// Appends text.
    #[inline]
    pub fn text(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    /// Appends an attribute with its type, as in `1 : i32`.
    #[inline]
    pub fn attribute(&mut self, attr: Attribute) {
        let start = self.out.len();
        if self.attribute_memo.copy(attr.dense(), &mut self.out) {
            return;
        }
        self.attribute_as(attr, Elision::Never);
        self.attribute_memo.remember(attr.dense(), &self.out[start..]);
    }

    /// Appends a type.
    #[inline]
    pub fn ty(&mut self, ty: Type) {
        let start = self.out.len();
        if self.type_memo.copy(ty.dense(), &mut self.out) {
            return;
        }
        self.nested_type(ty);
        self.type_memo.remember(ty.dense(), &self.out[start..]);
    }

    /// Appends ` loc(...)` where locations are printed, else nothing.
    #[inline]
    pub fn trailing_location(&mut self, location: Location) {
        if self.options.debug_info {
            self.out.push(b' ');
            self.location(location);
        }
    }

    /// Like [`Printer::trailing_location`], never by alias: for block arguments.
    pub fn trailing_location_in_place(&mut self, location: Location) {
        if self.options.debug_info {
            self.out.push(b' ');
            self.location_in_full(location);
        }
    }

    /// Appends `{a = 1 : i32, b}`.
    pub fn attr_dict(&mut self, entries: &[NamedAttr]) {
        self.out.push(b'{');
        for (i, entry) in entries.iter().enumerate() {
            if i > 0 {
                self.text(", ");
            }
            self.named_attribute(*entry);
        }
        self.out.push(b'}');
    }

    /// Appends an entry of a dictionary: `a = 1 : i32`, or `b` for a unit.
    #[inline]
    pub fn named_attribute(&mut self, entry: NamedAttr) {
        strings::write_name(&mut self.out, self.cx.bytes(entry.name));
        if !self.is_unit(entry.value) {
            self.text(" = ");
            self.attribute(entry.value);
        }
    }

    /// Appends `items` with commas between them.
    fn separated<T>(
        &mut self,
        items: impl IntoIterator<Item = T>,
        mut print: impl FnMut(&mut Self, T),
    ) {
        for (i, item) in items.into_iter().enumerate() {
            if i > 0 {
                self.text(", ");
            }
            print(self, item);
        }
    }

    /// Runs `print` with enough stack for one more level of nesting.
    fn deeper(&mut self, print: impl FnOnce(&mut Self)) {
        stacker::maybe_grow(64 << 10, 1 << 20, || print(self));
    }

    fn integer(&mut self, value: i64) {
        self.out.extend_from_slice(itoa::Buffer::new().format(value).as_bytes());
    }
}

/// The text of a type outside of a file, as diagnostics quote it.
pub fn type_text(cx: &Context, ty: Type) -> String {
    detached(cx, |printer| printer.ty(ty))
}

/// The text of an attribute outside of a file, as diagnostics quote it.
pub fn attribute_text(cx: &Context, attr: Attribute) -> String {
    detached(cx, |printer| printer.attribute(attr))
}

/// The text of an attribute in a message, as the context says that messages quote IR.
pub fn quoted_attribute(cx: &Context, attr: Attribute) -> String {
    detached_as(cx, &cx.quoting(), |printer| printer.attribute(attr))
}

/// The text of a location outside of a file: with its `loc(...)`.
pub(crate) fn location_text(cx: &Context, location: Location) -> String {
    detached(cx, |printer| printer.location(location))
}

fn detached(cx: &Context, print: impl FnOnce(&mut Printer<'_>)) -> String {
    detached_as(cx, &PrintOptions::default(), print)
}

fn detached_as(
    cx: &Context,
    options: &PrintOptions,
    print: impl FnOnce(&mut Printer<'_>),
) -> String {
    let aliases = AliasTable::default();
    let mut printer = Printer::new(cx, options, &aliases);
    printer.type_memo = Memo::closed();
    printer.attribute_memo = Memo::closed();
    print(&mut printer);
    String::from_utf8_lossy(&printer.out).into_owned()
}
