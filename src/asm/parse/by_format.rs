//! Parsing an op by the format that its declaration states.

use super::super::custom::{directive, strips};
use super::super::lexer::Tok;
use super::Parse;
use super::defined_values::hand_of;
use super::format_attributes::{attribute, named_text};
use super::op_parser::OpParser;
use crate::context::{Context, Failed, Traits, Type, TypeData, Verbatim};
use crate::spec::definition::Definition;
use crate::spec::format::{Arg, Format, Group, Item, Kind, Of};
use crate::spec::{Arity, OpTrait, Presence, TypePredicate};

/// Parses what follows the name of an op.
pub(super) fn parse<'s>(p: &mut OpParser<'_, 's, '_>, format: &'s Format) -> Parse<()> {
    items(p, &format.items, false)?;
    // Regions of which the text says nothing are empty. (Those that were parsed all together are
    // those that there are.)
    let together = format.items.iter().any(|item| item.kind == Kind::Regions);
    if together {
        return Ok(());
    }
    for n in 0..p.spec().regions.len() as u16 {
        let known = p.c.regions.iter().any(|(known, _)| *known == n);
        if !known && !p.spec().regions[n as usize].variadic {
            p.empty_region(n);
        }
    }
    Ok(())
}

/// Parses items one after the other, which may be those of an optional group that is there.
fn items<'s>(p: &mut OpParser<'_, 's, '_>, items: &'s [Item], in_group: bool) -> Parse<()> {
    items.iter().try_for_each(|item| required(p, item, in_group))
}

fn required<'s>(p: &mut OpParser<'_, 's, '_>, item: &'s Item, in_group: bool) -> Parse<()> {
    match &item.kind {
        Kind::Group(group) => optional_group(p, group),
        Kind::AnyOrder(clauses) => {
            let mut seen = vec![false; clauses.len()];
            loop {
                let found = clauses.iter().position(
                    |clause| matches!(&clause.keyword.kind, Kind::Literal(text) if p.at(text)),
                );
                let Some(number) = found else { return Ok(()) };
                let clause = &clauses[number];
                let Kind::Literal(text) = &clause.keyword.kind else { return Ok(()) };
                if std::mem::replace(&mut seen[number], true) {
                    let name = text.to_string();
                    let start = p.name_pos();
                    return p.error_at(start, format!(
                        "`{name}` clause can appear at most once in the expansion of the oilist directive"
                    ));
                }
                p.eat(text);
                if let Some(unit) = clause.unit {
                    p.set_attr(unit, p.cx().unit_attr());
                }
                items(p, &clause.items, false)?;
            }
        }
        Kind::Literal(text) => p.expect(text),
        Kind::Space(_) => Ok(()),
        Kind::Operand(n) => match p.spec().operands[*n as usize].arity {
            Arity::One => {
                let pos = p.pos();
                p.c.places.push((*n, pos));
                let operand = p.operand()?;
                p.add_operand(*n, operand);
                Ok(())
            }
            _ => optional(p, item).map(|_| ()),
        },
        Kind::Attr(n, qualified) => {
            // One that may be absent may be so here, too, unless it is what a group is about.
            let optional = p.spec().attrs[*n as usize].presence == Presence::Optional;
            attribute(p, *n, *qualified, optional && !in_group).map(|_| ())
        }
        Kind::Region(n) => {
            let variadic = p.spec().regions[*n as usize].variadic;
            if variadic {
                return optional(p, item).map(|_| ());
            }
            region(p, *n)
        }
        Kind::Successor(n) => match p.spec().successors[*n as usize].variadic {
            true => optional(p, item).map(|_| ()),
            false => p.successor(*n),
        },
        Kind::Type(of, qualified) => types(p, *of, *qualified),
        Kind::FunctionalType(inputs, results) => functional_type(p, *inputs, *results),
        Kind::AttrDict(keyword) => attr_dict(p, *keyword),
        Kind::PropDict => {
            let mut value = None;
            if p.eat("<") {
                value = Some(p.attribute(None)?);
                p.expect(">")?;
            }
            p.set_written_properties(value)
        }
        Kind::Custom(name, args) => custom(p, name, args).map(|_| ()),
        Kind::Operands | Kind::Regions | Kind::Successors => optional(p, item).map(|_| ()),
    }
}

/// Parses an item if it is there; says whether it was.
fn optional<'s>(p: &mut OpParser<'_, 's, '_>, item: &'s Item) -> Parse<bool> {
    match &item.kind {
        Kind::Literal(text) => Ok(p.eat(text)),
        Kind::Operand(n) => {
            let pos = p.pos();
            p.c.places.push((*n, pos));
            let spec = &p.spec().operands[*n as usize];
            match spec.arity {
                Arity::One => required(p, item, true).map(|()| true),
                Arity::Optional => {
                    let there = p.at_operand();
                    if there {
                        let operand = p.operand()?;
                        p.add_operand(*n, operand);
                    }
                    Ok(there)
                }
                Arity::Variadic => p.operand_list(*n).map(|count| count > 0),
                Arity::VariadicOfVariadic => {
                    let mut sizes = Vec::new();
                    while p.eat("(") {
                        let count = p.operand_list(*n)?;
                        sizes.push(count as i32);
                        p.expect(")")?;
                        if !p.eat(",") {
                            break;
                        }
                    }
                    let value = p.cx().i32_array_attr(&sizes);
                    p.set_property(&spec.segments, value);
                    Ok(!sizes.is_empty())
                }
            }
        }
        Kind::Operands => {
            let pos = p.pos();
            p.c.places.push((0, pos));
            let mut count = 0;
            if p.at_operand() {
                loop {
                    let operand = p.operand()?;
                    p.c.operands.push((0, operand.0));
                    count += 1;
                    if !p.eat(",") {
                        break;
                    }
                }
            }
            Ok(count > 0)
        }
        Kind::Attr(n, qualified) => attribute(p, *n, *qualified, true),
        Kind::Region(n) if !p.spec().regions[*n as usize].variadic => {
            let there = p.at_region();
            if there {
                region(p, *n)?;
            }
            Ok(there)
        }
        Kind::Region(_) | Kind::Regions => {
            let n = if let Kind::Region(n) = item.kind { n } else { 0 };
            let there = p.at_region();
            if there {
                region(p, n)?;
                while p.eat(",") {
                    region(p, n)?;
                }
            }
            Ok(there)
        }
        Kind::Successor(_) | Kind::Successors => {
            let n = if let Kind::Successor(n) = item.kind { n } else { 0 };
            let there = p.at_successor();
            if there {
                p.successor(n)?;
                while p.eat(",") {
                    p.successor(n)?;
                }
            }
            Ok(there)
        }
        Kind::Custom(name, args) => custom(p, name, args),
        _ => required(p, item, true).map(|()| true),
    }
}

/// Parses a directive; the operands it is for are said to stand where it starts.
fn custom<'s>(p: &mut OpParser<'_, 's, '_>, name: &'s str, args: &'s [Arg]) -> Parse<bool> {
    let Some(directive) = directive(p.spec(), name) else { return Err(Failed) };
    let pos = p.pos();
    let operands = args.iter().filter_map(|arg| match arg {
        Arg::Operand(n) => Some((*n, pos)),
        _ => None,
    });
    p.c.places.extend(operands);
    (directive.parse)(p, args)
}

fn optional_group<'s>(p: &mut OpParser<'_, 's, '_>, group: &'s Group) -> Parse<()> {
    // Spaces of no width may stand first.
    let first = group.then.iter().position(|item| !matches!(item.kind, Kind::Space(_)));
    let there = match first {
        Some(first) => optional(p, &group.then[first])?,
        None => false,
    };
    if !there {
        if group.inverted
            && let Some(unit) = group.unit
        {
            p.set_attr(unit, p.cx().unit_attr());
        }
        return items(p, &group.otherwise, true);
    }
    if !group.inverted
        && let Some(unit) = group.unit
    {
        p.set_attr(unit, p.cx().unit_attr());
    }
    items(p, &group.then[first.unwrap_or(0) + 1..], true)
}

fn region(p: &mut OpParser<'_, '_, '_>, n: u16) -> Parse<()> {
    let region = p.region(n, &[])?;
    let spec = p.spec();
    if spec.traits.iter().any(|t| matches!(t, OpTrait::ImplicitTerminator(_))) {
        p.ensure_terminator(region);
    } else if spec.has_trait(Traits::SINGLE_BLOCK) {
        p.ensure_block(region);
    }
    Ok(())
}

fn attr_dict(p: &mut OpParser<'_, '_, '_>, keyword: bool) -> Parse<()> {
    let pos = p.pos();
    let first = p.c.dict.len();
    if keyword {
        p.attr_dict_with_keyword()?;
    } else {
        p.attr_dict()?;
    }
    let cx = p.cx();
    let spec = p.spec();
    for number in first..p.c.dict.len() {
        let attr = p.c.dict[number];
        let name = cx.bytes(attr.name);
        let declared = spec.attrs.iter().find(|a| a.name.as_bytes() == name);
        if let Some(declared) = declared
            && declared.native.is_none()
            && !declared.constraint.accepts(cx, attr.value)
        {
            let (op, name, summary) = (&spec.name, &declared.name, &declared.constraint.summary);
            return p.error_at(
                pos,
                format!("'{op}' op attribute '{name}' failed to satisfy constraint: {summary}"),
            );
        }
    }
    Ok(())
}

// Types.

fn types(p: &mut OpParser<'_, '_, '_>, of: Of, qualified: bool) -> Parse<()> {
    let spec = p.spec();
    let value = match of {
        Of::Operand(n) => &spec.operands[n as usize],
        Of::Result(n) => &spec.results[n as usize],
        Of::Operands | Of::Results => return type_list(p, of),
    };
    match value.arity {
        Arity::One => {
            let ty = parse_type(p, &value.constraint.predicate, qualified)?;
            add_type(p, of, ty);
            Ok(())
        }
        Arity::Optional => {
            if p.at_type() {
                let ty = p.ty()?;
                add_type(p, of, ty);
            }
            Ok(())
        }
        Arity::Variadic => type_list(p, of),
        Arity::VariadicOfVariadic => {
            while p.eat("(") {
                if !p.eat(")") {
                    type_list(p, of)?;
                    p.expect(")")?;
                }
                if !p.eat(",") {
                    break;
                }
            }
            Ok(())
        }
    }
}

fn parse_type(
    p: &mut OpParser<'_, '_, '_>,
    predicate: &TypePredicate,
    qualified: bool,
) -> Parse<Type> {
    if !qualified
        && strips(predicate)
        && let Some((dialect, mnemonic)) = dialect_of(predicate)
    {
        return own_type(p, dialect, mnemonic);
    }
    let start = p.pos();
    let ty = p.ty()?;
    // What may stand without its name is of one class, whatever else is asked of it.
    if !qualified
        && let Some(own) = own_class(predicate)
        && let Some((dialect, mnemonic)) = dialect_of(own)
        && !own.accepts(p.cx(), ty)
    {
        let wanted = format!("{dialect}.{mnemonic}");
        return p.error_at(start, wrong_kind(p.cx(), &wanted, ty));
    }
    if let Some(wanted) = kind_name(predicate)
        && !kind_accepts(p.cx(), predicate, ty)
    {
        return p.error_at(start, wrong_kind(p.cx(), wanted, ty));
    }
    Ok(ty)
}

/// Parses a type of a dialect, which goes without its name if it has parameters, even if all of them
/// are optional and nothing is left.
fn own_type(p: &mut OpParser<'_, '_, '_>, dialect: &str, mnemonic: &str) -> Parse<Type> {
    let (cx, start) = (p.cx(), p.pos());
    let told = p.b.p.diagnostics.len();
    if !p.b.p.at(Tok::ExclaimId) {
        let parsed = if let Some((dialect, known)) = cx_definition(cx, dialect, mnemonic, true)
            && !known.params.is_empty()
        {
            Some(p.b.p.defined_type(dialect, known))
        } else if let Some((dialect, known)) = hand_of(cx, dialect, mnemonic, true) {
            let name = p.name_pos();
            Some(p.b.p.type_by_hand(dialect, known, name))
        } else {
            None
        };
        if let Some(parsed) = parsed {
            if parsed.is_err() {
                super::format_attributes::name_op(p, told);
            }
            return parsed;
        }
        if p.b.p.at(Tok::Less)
            && let Some(pieces) = p.b.p.stripped_text()?
        {
            let text = named_text(cx, dialect, mnemonic, pieces, true);
            let alias = cx.type_alias(text.dialect, mnemonic.as_bytes());
            return Ok(cx.intern_type(TypeData::Dialect(Verbatim { alias, ..text })));
        }
    }
    let ty = p.ty()?;
    match cx.type_data(ty) {
        TypeData::Dialect(text) if text.is(cx, dialect, mnemonic) => Ok(ty),
        _ => p.error_at(start, wrong_kind(cx, &format!("{dialect}.{mnemonic}"), ty)),
    }
}

/// What is said of a type that is not of the kind that is wanted, whose name may be empty.
pub(super) fn wrong_kind(cx: &Context, wanted: &str, found: Type) -> String {
    match wanted {
        "" => "invalid kind of type specified".to_owned(),
        _ => {
            let found = crate::asm::type_text(cx, found);
            format!("invalid kind of type specified: expected {wanted}, but found '{found}'")
        }
    }
}

/// The definition of a type or an attribute.
pub(super) fn cx_definition<'c>(
    cx: &'c Context,
    dialect: &str,
    mnemonic: &str,
    is_type: bool,
) -> Option<(crate::context::Identifier, &'c Definition)> {
    let dialect = cx.find_identifier(dialect)?;
    let found = cx.definition(dialect, mnemonic.as_bytes(), is_type);
    found.map(|definition| (dialect, definition))
}

/// The part of a predicate that names a type of a dialect.
fn own_class(predicate: &TypePredicate) -> Option<&TypePredicate> {
    match predicate {
        TypePredicate::Dialect(..) => Some(predicate),
        TypePredicate::AllOf(list) => list.iter().find_map(own_class),
        _ => None,
    }
}

fn dialect_of(predicate: &TypePredicate) -> Option<(&str, &str)> {
    match predicate {
        TypePredicate::Dialect(dialect, mnemonic) => Some((dialect, mnemonic)),
        TypePredicate::AllOf(list) => list.iter().find_map(dialect_of),
        _ => None,
    }
}

/// What the reference calls the class of types that a predicate starts from: nothing where it has
/// no name.
pub(super) fn kind_name(predicate: &TypePredicate) -> Option<&'static str> {
    match predicate {
        TypePredicate::MemRef => Some("builtin.memref"),
        TypePredicate::AnyMemRef
        | TypePredicate::Tensor
        | TypePredicate::Shaped
        | TypePredicate::AnyOfDialect(_)
        | TypePredicate::Implements(_) => Some(""),
        TypePredicate::UnrankedMemRef => Some("builtin.unranked_memref"),
        TypePredicate::RankedTensor => Some("builtin.tensor"),
        TypePredicate::Vector | TypePredicate::FixedVector | TypePredicate::ScalableVector => {
            Some("builtin.vector")
        }
        TypePredicate::Function => Some("builtin.function"),
        TypePredicate::Complex => Some("builtin.complex"),
        TypePredicate::Integer | TypePredicate::Signless | TypePredicate::SignlessOf(_) => {
            Some("builtin.integer")
        }
        TypePredicate::Index => Some("builtin.index"),
        // Integers of some widths; others that are alike are stated apart and have no class.
        TypePredicate::AnyOf(list) if list.iter().all(is_of_width) => Some("builtin.integer"),
        // Stated so where rank or none is wanted.
        TypePredicate::AnyOf(list) if list.iter().all(is_tensor) => Some(""),
        TypePredicate::AllOf(list) => match list.first()? {
            // A container of several kinds.
            TypePredicate::AnyOf(kinds) if kinds.iter().all(is_shaped) => Some(""),
            first => kind_name(first),
        },
        _ => None,
    }
}

/// Whether these are tensors of some kind.
fn is_tensor(predicate: &TypePredicate) -> bool {
    match predicate {
        TypePredicate::AllOf(list) => list.first().is_some_and(is_tensor),
        TypePredicate::Tensor | TypePredicate::RankedTensor | TypePredicate::UnrankedTensor => true,
        _ => false,
    }
}

fn is_of_width(predicate: &TypePredicate) -> bool {
    matches!(predicate, TypePredicate::IntegerOf(_))
}

fn is_shaped(predicate: &TypePredicate) -> bool {
    matches!(predicate, TypePredicate::Tensor | TypePredicate::MemRef | TypePredicate::Vector)
}

fn kind_accepts(cx: &Context, predicate: &TypePredicate, ty: Type) -> bool {
    match predicate {
        TypePredicate::AnyOf(list) if list.iter().all(is_of_width) => {
            TypePredicate::Integer.accepts(cx, ty)
        }
        TypePredicate::AnyOf(_) => TypePredicate::Tensor.accepts(cx, ty),
        TypePredicate::AllOf(list) => match list.first() {
            None => true,
            Some(TypePredicate::AnyOf(_)) => TypePredicate::Shaped.accepts(cx, ty),
            Some(first) => kind_accepts(cx, first, ty),
        },
        TypePredicate::FixedVector | TypePredicate::ScalableVector => {
            TypePredicate::Vector.accepts(cx, ty)
        }
        TypePredicate::Signless | TypePredicate::SignlessOf(_) => {
            TypePredicate::Integer.accepts(cx, ty)
        }
        _ => predicate.accepts(cx, ty),
    }
}

pub(super) fn add_type(p: &mut OpParser<'_, '_, '_>, of: Of, ty: Type) {
    match of {
        Of::Operand(n) => p.add_operand_type(n, ty),
        Of::Operands => p.c.operand_types.push((0, ty)),
        Of::Result(n) => p.add_result_type(n, ty),
        Of::Results => p.c.result_types.push((0, ty)),
    }
}

fn type_list(p: &mut OpParser<'_, '_, '_>, of: Of) -> Parse<()> {
    loop {
        let ty = p.ty()?;
        add_type(p, of, ty);
        if !p.eat(",") {
            return Ok(());
        }
    }
}

fn functional_type(p: &mut OpParser<'_, '_, '_>, inputs: Of, results: Of) -> Parse<()> {
    let (first, second) = p.function_type(p.pos())?;
    for ty in first {
        add_type(p, inputs, *ty);
    }
    for ty in second {
        add_type(p, results, *ty);
    }
    Ok(())
}
