//! Parsing an op by the format that its declaration states.

use super::super::custom::{bits_value, directive, has_value_type, is_keyword, only_type, strips, strips_attr};
use super::super::lexer::Tok;
use super::Parse;
use super::op_parser::OpParser;
use crate::context::{AttrData, Attribute, Context, Failed, Piece, Traits, Type, TypeData, Verbatim};
use crate::spec::format::{Format, Group, Item, Kind, Of};
use crate::spec::{
    Arity, AttrPredicate, AttrSpec, OpPredicate, OpTrait, Spelling, TypePredicate, ValueGroup,
};

/// Parses what follows the name of an op.
pub(super) fn parse<'s>(p: &mut OpParser<'_, 's, '_>, format: &'s Format) -> Parse<()> {
    items(p, &format.items)
}

fn items<'s>(p: &mut OpParser<'_, 's, '_>, items: &'s [Item]) -> Parse<()> {
    items.iter().try_for_each(|item| required(p, item))
}

fn required<'s>(p: &mut OpParser<'_, 's, '_>, item: &'s Item) -> Parse<()> {
    match &item.kind {
        Kind::Group(group) => optional_group(p, group),
        Kind::AnyOrder(clauses) => {
            let mut seen = vec![false; clauses.len()];
            loop {
                let found = clauses.iter().position(|clause| {
                    matches!(&clause.keyword.kind, Kind::Literal(text) if p.at(text))
                });
                let Some(number) = found else { return Ok(()) };
                let clause = &clauses[number];
                let Kind::Literal(text) = &clause.keyword.kind else { return Ok(()) };
                if std::mem::replace(&mut seen[number], true) {
                    let name = text.to_string();
                    return p.error(format!(
                        "`{name}` clause can appear at most once in the expansion of the oilist directive"
                    ));
                }
                p.eat(text);
                if let Some(unit) = clause.unit {
                    p.set_attr(unit, p.cx().unit_attr());
                }
                items(p, &clause.items)?;
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
        Kind::Attr(n, _) => {
            if attribute(p, *n, false)? {
                return Ok(());
            }
            Ok(())
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
            if p.eat("<") {
                let entries = p.dictionary()?;
                p.c.props.extend(entries);
                p.expect(">")?;
            }
            Ok(())
        }
        Kind::Custom(name, args) => {
            let Some(directive) = directive(p.spec(), name) else { return Err(Failed) };
            (directive.parse)(p, args).map(|_| ())
        }
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
                Arity::One => required(p, item).map(|()| true),
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
        Kind::Attr(n, _) => attribute(p, *n, true),
        Kind::Region(n) if !p.spec().regions[*n as usize].variadic => {
            let there = p.at_region();
            if there {
                region(p, *n)?;
            } else {
                p.empty_region(*n);
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
        Kind::Custom(name, args) => {
            let Some(directive) = directive(p.spec(), name) else { return Err(Failed) };
            (directive.parse)(p, args)
        }
        _ => required(p, item).map(|()| true),
    }
}

fn optional_group<'s>(p: &mut OpParser<'_, 's, '_>, group: &'s Group) -> Parse<()> {
    // Spaces of no width may stand first.
    let first = group.then.iter().position(|item| !matches!(item.kind, Kind::Space(_)));
    let there = match first {
        Some(first) => optional(p, &group.then[first])?,
        None => false,
    };
    if !there {
        skip_empty(p, &group.then);
        if group.inverted
            && let Some(unit) = group.unit
        {
            p.set_attr(unit, p.cx().unit_attr());
        }
        return items(p, &group.otherwise);
    }
    if !group.inverted
        && let Some(unit) = group.unit
    {
        p.set_attr(unit, p.cx().unit_attr());
    }
    items(p, &group.then[first.unwrap_or(0) + 1..])
}

/// Regions that are not there are empty.
fn skip_empty(p: &mut OpParser<'_, '_, '_>, items: &[Item]) {
    for item in items.iter().skip(1) {
        if let Kind::Region(n) = item.kind
            && !p.spec().regions[n as usize].variadic
        {
            p.empty_region(n);
        }
    }
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
    for attr in p.c.dict[first..].to_vec() {
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

// Attributes.

fn attribute<'s>(p: &mut OpParser<'_, 's, '_>, n: u16, optional: bool) -> Parse<bool> {
    let spec = &p.spec().attrs[n as usize];
    let value = parse_attribute(p, spec, optional)?;
    if let Some(value) = value {
        p.set_attr(n, value);
    }
    Ok(value.is_some())
}

/// Parses an attribute the way formats do: by what its declaration says it is.
pub(super) fn parse_attribute<'s>(
    p: &mut OpParser<'_, 's, '_>,
    spec: &'s AttrSpec,
    optional: bool,
) -> Parse<Option<Attribute>> {
    let cx = p.cx();
    match &spec.constraint.spelling {
        Spelling::Symbol => {
            return match p.optional_symbol() {
                None if !optional => p.symbol().map(Some),
                found => Ok(found),
            };
        }
        Spelling::Enum(cases) | Spelling::Bits(cases) => {
            let bits = matches!(spec.constraint.spelling, Spelling::Bits(_));
            return parse_enum(p, spec, cases, bits, optional);
        }
        Spelling::Plain => {}
    }
    let predicate = &spec.constraint.predicate;
    if has_value_type(predicate) {
        let ty = attr_value_type(cx, predicate);
        return if optional { p.optional_attribute(ty) } else { p.attribute(ty).map(Some) };
    }
    match &spec.constraint.storage {
        AttrPredicate::DenseArrayOf(list) if p.at("[") => {
            let element = list.first().and_then(|predicate| only_type(cx, predicate));
            if let Some(element) = element {
                return p.b.p.bare_dense_array(element).map(Some);
            }
        }
        AttrPredicate::DenseArrayOf(_) if optional && !p.b.p.at(Tok::BareId) => return Ok(None),
        _ => {}
    }
    if strips_attr(&spec.constraint.storage, predicate)
        && let AttrPredicate::Dialect(dialect, mnemonic) =
            if matches!(spec.constraint.storage, AttrPredicate::Any) { predicate } else { &spec.constraint.storage }
        && !p.b.p.at(Tok::HashId)
    {
        return stripped_attribute(p, dialect, mnemonic, optional);
    }
    if optional {
        // What starts otherwise is no attribute of this kind.
        let first = match spec.constraint.storage {
            AttrPredicate::String => Some(Tok::String),
            AttrPredicate::Array => Some(Tok::LSquare),
            AttrPredicate::SymbolRef | AttrPredicate::FlatSymbolRef => Some(Tok::AtId),
            AttrPredicate::Dictionary => Some(Tok::LBrace),
            _ => None,
        };
        if first.is_some_and(|first| !p.b.p.at(first) && !p.b.p.at(Tok::HashId)) {
            return Ok(None);
        }
    }
    let start = p.pos();
    let value = if optional { p.optional_attribute(None)? } else { Some(p.attribute(None)?) };
    if let Some(value) = value
        && !spec.constraint.storage.accepts(cx, value)
    {
        return p.error_at(start, "invalid kind of attribute specified");
    }
    Ok(value)
}

/// The type of a literal that states none.
fn attr_value_type(cx: &Context, predicate: &AttrPredicate) -> Option<Type> {
    match predicate {
        AttrPredicate::Bool => Some(cx.i1()),
        AttrPredicate::Typed(list) => list.iter().find_map(|p| only_type(cx, p)),
        AttrPredicate::AllOf(list) => list.iter().find_map(|p| attr_value_type(cx, p)),
        _ => None,
    }
}

fn parse_enum<'s>(
    p: &mut OpParser<'_, 's, '_>,
    spec: &'s AttrSpec,
    cases: &[(crate::spec::Text, i64)],
    bits: bool,
    optional: bool,
) -> Parse<Option<Attribute>> {
    let start = p.pos();
    let cx = p.cx();
    let name = &spec.name;
    let token = p.b.p.tok;
    let word = match token.kind {
        Tok::BareId | Tok::IntType => {
            let text = p.b.p.text(token);
            let known = cases.iter().any(|(case, _)| case.as_bytes() == text && is_keyword(case));
            known.then(|| String::from_utf8_lossy(text).into_owned())
        }
        Tok::String => Some(String::from_utf8_lossy(&p.b.p.string_value(token)).into_owned()),
        _ => None,
    };
    let Some(word) = word else {
        if optional {
            return Ok(None);
        }
        let words: Vec<&str> =
            cases.iter().map(|(case, _)| &**case).filter(|case| is_keyword(case)).collect();
        return p.error_at(start, format!(
            "expected string or keyword containing one of the following enum values for attribute \
             '{name}' [{}]",
            words.join(", ")
        ));
    };
    p.b.p.bump();
    let value = match bits {
        true => bits_value(cases, &word),
        false => cases.iter().find(|(case, _)| **case == *word).map(|(_, value)| *value),
    };
    let Some(value) = value else {
        return p.error_at(start, format!("invalid {name} attribute specification: \"{word}\""));
    };
    let ty = attr_value_type(cx, &spec.constraint.predicate).unwrap_or_else(|| cx.i32());
    Ok(Some(cx.int_attr(ty, value)))
}

/// Parses an attribute of a dialect without its name: what stands in brackets, or a word.
fn stripped_attribute(
    p: &mut OpParser<'_, '_, '_>,
    dialect: &str,
    mnemonic: &str,
    optional: bool,
) -> Parse<Option<Attribute>> {
    let start = p.pos();
    let pieces = match p.b.p.stripped_text()? {
        Some(pieces) => pieces,
        None if optional => return Ok(None),
        None => return p.b.p.error_wrong_token("expected '<'"),
    };
    let bracketed = p.b.p.src[start] == b'<';
    let text = named_text(p.cx(), dialect, mnemonic, pieces, bracketed);
    let alias = p.cx().attribute_alias(text.dialect, mnemonic.as_bytes());
    let text = Verbatim { alias, ..text };
    Ok(Some(p.cx().intern_attribute(AttrData::Dialect(text))))
}

/// The text of something of a dialect, its name put back before what was written.
fn named_text(
    cx: &Context,
    dialect: &str,
    mnemonic: &str,
    pieces: Box<[Piece]>,
    bracketed: bool,
) -> Verbatim {
    let mut all = pieces.into_vec();
    let mut name = mnemonic.as_bytes().to_vec();
    if !bracketed {
        name.push(b' ');
    }
    match all.first_mut() {
        Some(Piece::Text(text)) => {
            name.extend_from_slice(text);
            *text = name.into();
        }
        _ => all.insert(0, Piece::Text(name.into())),
    }
    Verbatim {
        dialect: cx.identifier(dialect),
        opaque: !bracketed,
        alias: None,
        pieces: all.into(),
        ty: None,
    }
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
                type_list(p, of)?;
                p.expect(")")?;
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
    let start = p.pos();
    if !qualified
        && strips(predicate)
        && let Some((dialect, mnemonic)) = dialect_of(predicate)
        && !p.b.p.at(Tok::ExclaimId)
    {
        let cx = p.cx();
        let pieces = p.b.p.stripped_text()?.filter(|_| p.b.p.src[start] == b'<');
        let Some(pieces) = pieces else { return Ok(cx.plain_dialect_type(dialect, mnemonic)) };
        let text = named_text(cx, dialect, mnemonic, pieces, true);
        let alias = cx.type_alias(text.dialect, mnemonic.as_bytes());
        return Ok(cx.intern_type(TypeData::Dialect(Verbatim { alias, ..text })));
    }
    let ty = p.ty()?;
    if let Some(wanted) = kind_name(predicate)
        && !kind_accepts(p.cx(), predicate, ty)
    {
        let found = crate::asm::type_text(p.cx(), ty);
        return p.error_at(start, format!(
            "invalid kind of type specified: expected {wanted}, but found '{found}'"
        ));
    }
    Ok(ty)
}

fn dialect_of(predicate: &TypePredicate) -> Option<(&str, &str)> {
    match predicate {
        TypePredicate::Dialect(dialect, mnemonic) => Some((dialect, mnemonic)),
        TypePredicate::AllOf(list) => list.iter().find_map(dialect_of),
        _ => None,
    }
}

/// What the reference calls the class of types that a predicate starts from.
fn kind_name(predicate: &TypePredicate) -> Option<&'static str> {
    match predicate {
        TypePredicate::MemRef => Some("builtin.memref"),
        TypePredicate::UnrankedMemRef => Some("builtin.unranked_memref"),
        TypePredicate::RankedTensor => Some("builtin.tensor"),
        TypePredicate::Vector => Some("builtin.vector"),
        TypePredicate::Function => Some("builtin.function"),
        TypePredicate::Complex => Some("builtin.complex"),
        TypePredicate::AllOf(list) => list.first().and_then(kind_name),
        _ => None,
    }
}

fn kind_accepts(cx: &Context, predicate: &TypePredicate, ty: Type) -> bool {
    match predicate {
        TypePredicate::AllOf(list) => list.first().is_none_or(|p| p.accepts(cx, ty)),
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
    if !p.at_type() {
        return Ok(());
    }
    loop {
        let ty = p.ty()?;
        add_type(p, of, ty);
        if !p.eat(",") {
            return Ok(());
        }
    }
}

fn functional_type(p: &mut OpParser<'_, '_, '_>, inputs: Of, results: Of) -> Parse<()> {
    let start = p.pos();
    let ty = p.ty()?;
    let TypeData::Function { inputs: first, results: second } = p.cx().type_data(ty) else {
        let found = crate::asm::type_text(p.cx(), ty);
        return p.error_at(start, format!(
            "invalid kind of type specified: expected builtin.function, but found '{found}'"
        ));
    };
    for ty in first {
        add_type(p, inputs, *ty);
    }
    for ty in second {
        add_type(p, results, *ty);
    }
    Ok(())
}

// Types that the text leaves out.

impl OpParser<'_, '_, '_> {
    /// Finds the types of operands and results that the text does not give.
    pub(super) fn infer_types(&mut self) -> Parse<()> {
        let format = self.c.look.format;
        if let Some(complete) = self.spec().assembly.and_then(|assembly| assembly.complete_types) {
            complete(self)?;
        }
        if format.is_none_or(|format| !format.all_operands && !format.all_operand_types) {
            for group in 0..self.spec().operands.len() as u16 {
                self.infer_operands(group)?;
            }
        }
        if format.is_some_and(|format| format.all_results) {
            return Ok(());
        }
        let given = self.c.result_types.len();
        for group in 0..self.spec().results.len() as u16 {
            let known = self.c.result_types.iter().any(|(g, _)| *g == group);
            let one = self.spec().results[group as usize].arity == Arity::One;
            if !known && one {
                let Some(ty) = self.type_of(ValueGroup::Result(group)) else { continue };
                self.c.result_types.push((group, ty));
            }
        }
        let missing = self.c.result_types.is_empty() && !self.spec().results.is_empty();
        let infer = self.spec().assembly.and_then(|assembly| assembly.infer);
        if let Some(infer) = infer
            && (missing || given == 0)
        {
            let operands: Vec<Type> = self.c.operand_types.iter().map(|(_, ty)| *ty).collect();
            let attrs: Vec<_> = self.c.props.iter().chain(&self.c.dict).copied().collect();
            if let Some(types) = infer(self.cx(), &operands, &attrs) {
                self.c.result_types.clear();
                self.c.result_types.extend(types.into_iter().enumerate().map(|(n, ty)| (n as u16, ty)));
            }
        }
        self.c.result_types.sort_by_key(|(group, _)| *group);
        Ok(())
    }

    fn infer_operands(&mut self, group: u16) -> Parse<()> {
        let operands = self.num_operands(group);
        let types = self.operand_types(group).count();
        if operands == types {
            return Ok(());
        }
        if types == 0 && operands > 0 {
            let Some(ty) = self.type_of(ValueGroup::Operand(group)) else {
                let name = self.spec().operands[group as usize].name.to_string();
                return self.error_at(self.name_pos(), format!("has no type for operand `{name}`"));
            };
            for _ in 0..operands {
                self.c.operand_types.push((group, ty));
            }
            self.c.operand_types.sort_by_key(|(group, _)| *group);
            return Ok(());
        }
        let place = self.c.places.iter().find(|(g, _)| *g == group);
        let place = place.map_or(self.c.name_pos, |(_, pos)| *pos);
        self.error_at(place, format!(
            "number of operands and types do not match: got {operands} operands and {types} types"
        ))
    }

    /// The type that is given for a group, if one is.
    fn given(&self, group: ValueGroup) -> Option<Type> {
        match group {
            ValueGroup::Operand(n) => self.operand_types(n).next(),
            ValueGroup::Result(n) => {
                self.c.result_types.iter().find(|(g, _)| *g == n).map(|(_, ty)| *ty)
            }
        }
    }

    /// The type of a group that the text does not give.
    fn type_of(&self, group: ValueGroup) -> Option<Type> {
        self.type_within(group, 4)
    }

    fn type_within(&self, group: ValueGroup, depth: u32) -> Option<Type> {
        let spec = self.spec();
        let cx = self.cx();
        if let Some(ty) = self.given(group) {
            return Some(ty);
        }
        let value = match group {
            ValueGroup::Operand(n) => &spec.operands[n as usize],
            ValueGroup::Result(n) => &spec.results[n as usize],
        };
        if let Some(ty) = only_type(cx, &value.constraint.predicate) {
            return Some(ty);
        }
        if depth == 0 {
            return None;
        }
        for op_trait in spec.traits.iter() {
            let found = match op_trait {
                OpTrait::SameOperandsAndResultType => {
                    self.c.result_types.first().or(self.c.operand_types.first()).map(|(_, ty)| *ty)
                }
                OpTrait::SameTypeOperands if matches!(group, ValueGroup::Operand(_)) => {
                    self.c.operand_types.first().map(|(_, ty)| *ty)
                }
                OpTrait::Predicate(_, OpPredicate::SameType(groups)) if groups.contains(&group) => {
                    let others = groups.iter().filter(|other| **other != group);
                    others.into_iter().find_map(|other| self.type_within(*other, depth - 1))
                }
                OpTrait::Predicate(_, OpPredicate::Relation(relation, derived, from))
                    if *derived == group =>
                {
                    let from = self.type_within(*from, depth - 1);
                    from.and_then(|from| (relation.derive)(cx, from))
                }
                _ => None,
            };
            if found.is_some() {
                return found;
            }
        }
        None
    }
}
