//! From the text of a format to its items.

use super::blanks::Blanks;
use super::lex::{Token, tokens};
use super::{Anchor, Arg, Clause, Format, Group, Item, Kind, Of};
use crate::spec::{AttrPredicate, OpSpec};

type Read<T> = Result<T, String>;

pub(super) fn read(spec: &OpSpec, text: &str) -> Read<Format> {
    let tokens = tokens(text)?;
    let mut reader =
        Reader { spec, tokens: &tokens, pos: 0, format: Format::default(), anchor: None };
    let mut items = reader.items(&[])?;
    if reader.pos < tokens.len() {
        return Err(format!("unexpected {:?}", tokens[reader.pos]));
    }
    settle(&mut Blanks::start(), &mut items);
    let mut format = reader.format;
    format.items = items;
    format.used.sort_unstable();
    format.used.dedup();
    Ok(format)
}

/// What `$name` is.
enum Part {
    Operand(u16),
    Attr(u16),
    Result(u16),
    Region(u16),
    Successor(u16),
}

struct Reader<'t> {
    spec: &'t OpSpec,
    tokens: &'t [Token<'t>],
    pos: usize,
    format: Format,
    /// The anchor met in the group that is being read.
    anchor: Option<Anchor>,
}

impl<'t> Reader<'t> {
    fn peek(&self) -> Option<Token<'t>> {
        self.tokens.get(self.pos).copied()
    }

    fn eat(&mut self, mark: char) -> bool {
        let found = self.peek() == Some(Token::Mark(mark));
        self.pos += usize::from(found);
        found
    }

    fn expect(&mut self, mark: char) -> Read<()> {
        if self.eat(mark) { Ok(()) } else { Err(format!("expected `{mark}`")) }
    }

    fn part(&self, name: &str) -> Read<Part> {
        let spec = self.spec;
        let number = |found: Option<usize>| found.map(|n| n as u16);
        if let Some(n) = number(spec.attrs.iter().position(|a| a.name == name)) {
            return Ok(Part::Attr(n));
        }
        if let Some(n) = number(spec.operand_group(name)) {
            return Ok(Part::Operand(n));
        }
        if let Some(n) = number(spec.regions.iter().position(|r| r.name == name)) {
            return Ok(Part::Region(n));
        }
        if let Some(n) = number(spec.result_group(name)) {
            return Ok(Part::Result(n));
        }
        match number(spec.successors.iter().position(|s| s.name == name)) {
            Some(n) => Ok(Part::Successor(n)),
            None => Err(format!("no part is called `{name}`")),
        }
    }

    /// Items up to one of the marks, which stays.
    fn items(&mut self, ends: &[char]) -> Read<Vec<Item>> {
        let mut items = Vec::new();
        while let Some(token) = self.peek() {
            if let Token::Mark(mark) = token
                && ends.contains(&mark)
            {
                break;
            }
            let kind = self.item()?;
            items.push(Item { space: false, kind });
        }
        Ok(items)
    }

    fn item(&mut self) -> Read<Kind> {
        let token = self.peek().ok_or("unexpected end")?;
        self.pos += 1;
        let (kind, anchor) = match token {
            Token::Literal("") => return Ok(Kind::Space("")),
            Token::Literal("\\n" | "\n") => return Ok(Kind::Space("\n")),
            Token::Literal(text) if text.trim().is_empty() => return Ok(Kind::Space(" ")),
            Token::Literal(text) => return Ok(Kind::Literal(text.into())),
            Token::Mark('(') => return self.group(),
            Token::Variable(name) => self.variable(name, false)?,
            Token::Word(word) => self.directive(word)?,
            other => return Err(format!("unexpected {other:?}")),
        };
        if self.eat('^') {
            if self.anchor.is_some() {
                return Err("an optional group has one anchor".into());
            }
            self.anchor = Some(anchor.ok_or("this cannot be an anchor")?);
        }
        Ok(kind)
    }

    fn variable(&mut self, name: &str, qualified: bool) -> Read<(Kind, Option<Anchor>)> {
        Ok(match self.part(name)? {
            Part::Operand(n) => (Kind::Operand(n), Some(Anchor::Operand(n))),
            Part::Attr(n) => {
                self.format.used.push(n);
                (Kind::Attr(n, qualified), Some(Anchor::Attr(n)))
            }
            Part::Region(n) => (Kind::Region(n), Some(Anchor::Region(n))),
            Part::Successor(n) => (Kind::Successor(n), Some(Anchor::Successor(n))),
            Part::Result(_) => return Err("results have no place but in types".into()),
        })
    }

    fn directive(&mut self, word: &str) -> Read<(Kind, Option<Anchor>)> {
        Ok(match word {
            "attr-dict" => (Kind::AttrDict(false), None),
            "attr-dict-with-keyword" => (Kind::AttrDict(true), None),
            "prop-dict" => (Kind::PropDict, None),
            "operands" => {
                self.format.all_operands = true;
                (Kind::Operands, None)
            }
            "regions" => (Kind::Regions, None),
            "successors" => (Kind::Successors, None),
            "type" => {
                self.expect('(')?;
                let of = self.typed()?;
                self.expect(')')?;
                (Kind::Type(of, false), anchor_of(of))
            }
            "qualified" => {
                self.expect('(')?;
                let inner = match self.peek() {
                    Some(Token::Variable(name)) => {
                        self.pos += 1;
                        self.variable(name, true)?
                    }
                    Some(Token::Word("type")) => {
                        self.pos += 1;
                        let (kind, anchor) = self.directive("type")?;
                        let Kind::Type(of, _) = kind else { return Err("expected a type".into()) };
                        (Kind::Type(of, true), anchor)
                    }
                    other => return Err(format!("unexpected {other:?}")),
                };
                self.expect(')')?;
                inner
            }
            "functional-type" => {
                self.expect('(')?;
                let inputs = self.typed()?;
                self.expect(',')?;
                let results = self.typed()?;
                self.expect(')')?;
                (Kind::FunctionalType(inputs, results), None)
            }
            "custom" => self.custom()?,
            "oilist" => (self.any_order()?, None),
            _ => return Err(format!("unknown directive `{word}`")),
        })
    }

    /// What a type is of, possibly as `type(...)` once more.
    fn typed(&mut self) -> Read<Of> {
        let token = self.peek();
        self.pos += 1;
        let of = match token {
            Some(Token::Variable(name)) => match self.part(name)? {
                Part::Operand(n) => Of::Operand(n),
                Part::Result(n) => Of::Result(n),
                _ => return Err(format!("`{name}` has no type")),
            },
            Some(Token::Word("operands")) => Of::Operands,
            Some(Token::Word("results")) => Of::Results,
            other => return Err(format!("unexpected {other:?}")),
        };
        match of {
            Of::Results => self.format.all_results = true,
            Of::Operands => self.format.all_operand_types = true,
            Of::Operand(group) => self.format.typed_operands.push(group),
            Of::Result(_) => {}
        }
        Ok(of)
    }

    fn custom(&mut self) -> Read<(Kind, Option<Anchor>)> {
        self.expect('<')?;
        let Some(Token::Word(name)) = self.peek() else { return Err("expected a name".into()) };
        self.pos += 1;
        self.expect('>')?;
        self.expect('(')?;
        let mut args = Vec::new();
        while !self.eat(')') {
            args.push(self.arg(true)?);
            if !self.eat(',') {
                self.expect(')')?;
                break;
            }
        }
        let anchors: Vec<Anchor> = args.iter().filter_map(arg_anchor).collect();
        Ok((Kind::Custom(name.into(), args), Some(Anchor::Any(anchors))))
    }

    fn arg(&mut self, uses: bool) -> Read<Arg> {
        let token = self.peek();
        self.pos += 1;
        Ok(match token {
            Some(Token::Variable(name)) => match self.part(name)? {
                Part::Operand(n) => Arg::Operand(n),
                Part::Attr(n) => {
                    if uses {
                        self.format.used.push(n);
                    }
                    Arg::Attr(n)
                }
                Part::Region(n) => Arg::Region(n),
                Part::Successor(n) => Arg::Successor(n),
                Part::Result(_) => return Err("results have no place but in types".into()),
            },
            Some(Token::Text(text)) => Arg::Text(text.into()),
            Some(Token::Word("type")) => {
                self.expect('(')?;
                let of = self.typed()?;
                self.expect(')')?;
                Arg::Type(of)
            }
            Some(Token::Word("ref")) => {
                self.expect('(')?;
                let inner = self.arg(false)?;
                self.expect(')')?;
                Arg::Ref(Box::new(inner))
            }
            Some(Token::Word("attr-dict")) => Arg::AttrDict,
            Some(Token::Word("operands")) => {
                self.format.all_operands = true;
                Arg::Operands
            }
            Some(Token::Word("regions")) => Arg::Regions,
            Some(Token::Word("successors")) => Arg::Successors,
            Some(Token::Word("qualified")) => {
                self.expect('(')?;
                let inner = self.arg(uses)?;
                self.expect(')')?;
                inner
            }
            other => return Err(format!("unexpected {other:?}")),
        })
    }

    fn group(&mut self) -> Read<Kind> {
        let around = self.anchor.take();
        let mut then = self.items(&[')'])?;
        self.expect(')')?;
        let first = self.anchor.take();
        let mut otherwise = Vec::new();
        if self.eat(':') {
            self.expect('(')?;
            otherwise = self.items(&[')'])?;
            self.expect(')')?;
        }
        let second = self.anchor.take();
        self.expect('?')?;
        self.anchor = around;
        let inverted = first.is_none();
        let anchor = first.or(second).ok_or("an optional group needs an anchor")?;
        let mut unit = None;
        if let Anchor::Attr(n) = anchor
            && self.is_unit(n)
        {
            let stands_first = |items: &[Item]| matches!(items.first(), Some(Item { kind: Kind::Attr(m, _), .. }) if *m == n);
            if !stands_first(&then) && !stands_first(&otherwise) {
                let other = |item: &Item| !matches!(item.kind, Kind::Attr(m, _) if m == n);
                then.retain(other);
                otherwise.retain(other);
                unit = Some(n);
            }
        }
        Ok(Kind::Group(Box::new(Group { then, otherwise, anchor, inverted, unit })))
    }

    fn is_unit(&self, attr: u16) -> bool {
        let attr = &self.spec.attrs[attr as usize];
        attr.is_flag || matches!(attr.constraint.predicate, AttrPredicate::Unit)
    }

    fn any_order(&mut self) -> Read<Kind> {
        self.expect('(')?;
        let mut clauses = Vec::new();
        loop {
            let Some(Token::Literal(text)) = self.peek() else {
                return Err("a clause starts with a keyword".into());
            };
            self.pos += 1;
            let keyword = Item { space: false, kind: Kind::Literal(text.into()) };
            let mut items = self.items(&['|', ')'])?;
            let mut anchors = Vec::new();
            items.iter().for_each(|item| item_anchors(item, &mut anchors));
            let mut unit = None;
            if let [Item { kind: Kind::Attr(n, _), .. }] = items[..]
                && self.is_unit(n)
            {
                unit = Some(n);
                items.clear();
            }
            clauses.push(Clause { keyword, items, anchor: Anchor::Any(anchors), unit });
            if !self.eat('|') {
                break;
            }
        }
        self.expect(')')?;
        Ok(Kind::AnyOrder(clauses))
    }
}

fn anchor_of(of: Of) -> Option<Anchor> {
    match of {
        Of::Operand(n) => Some(Anchor::Operand(n)),
        Of::Result(n) => Some(Anchor::Result(n)),
        Of::Operands | Of::Results => None,
    }
}

fn arg_anchor(arg: &Arg) -> Option<Anchor> {
    match arg {
        Arg::Operand(n) => Some(Anchor::Operand(*n)),
        Arg::Attr(n) => Some(Anchor::Attr(*n)),
        Arg::Region(n) => Some(Anchor::Region(*n)),
        Arg::Successor(n) => Some(Anchor::Successor(*n)),
        Arg::Type(of) => anchor_of(*of),
        _ => None,
    }
}

/// The parts that an item spells out.
fn item_anchors(item: &Item, out: &mut Vec<Anchor>) {
    match &item.kind {
        Kind::Operand(n) => out.push(Anchor::Operand(*n)),
        Kind::Attr(n, _) => out.push(Anchor::Attr(*n)),
        Kind::Region(n) => out.push(Anchor::Region(*n)),
        Kind::Successor(n) => out.push(Anchor::Successor(*n)),
        Kind::Custom(_, args) => out.extend(args.iter().filter_map(arg_anchor)),
        _ => {}
    }
}

/// Where blanks go.
fn settle(blanks: &mut Blanks, items: &mut [Item]) {
    for item in items {
        match &mut item.kind {
            Kind::Literal(text) => item.space = blanks.literal(text),
            Kind::Space(text) => blanks.space(text),
            Kind::Group(group) => {
                settle(blanks, &mut group.then);
                settle(blanks, &mut group.otherwise);
            }
            Kind::AnyOrder(clauses) => {
                for clause in clauses {
                    settle(blanks, std::slice::from_mut(&mut clause.keyword));
                    settle(blanks, &mut clause.items);
                }
            }
            // A dictionary brings its own blank.
            Kind::AttrDict(_) | Kind::PropDict => blanks.spaced(),
            _ => item.space = blanks.value(),
        }
    }
}
