//! From the text of a format of a type or attribute to its items.

use super::{DefFormat, DefGroup, DefItem, DefKind, Param};
use crate::spec::format::blanks::Blanks;
use crate::spec::format::lex::{Token, tokens};

type Read<T> = Result<T, String>;

/// Reads the format of a definition with these parameters.
///
/// # Errors
/// What is wrong with the text, or cannot be done here.
pub fn read_format(params: &[Param], text: &str) -> Read<DefFormat> {
    let tokens = tokens(text)?;
    let mut reader = Reader { params, tokens: &tokens, pos: 0, anchors: None };
    let mut items = reader.items()?;
    if let Some(token) = reader.peek() {
        return Err(format!("unexpected {token:?}"));
    }
    settle(&mut Blanks::start(), &mut items);
    Ok(DefFormat { items })
}

struct Reader<'t> {
    params: &'t [Param],
    tokens: &'t [Token<'t>],
    pos: usize,
    anchors: Option<Vec<u16>>,
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

    fn items(&mut self) -> Read<Vec<DefItem>> {
        let mut items = Vec::new();
        while self.peek().is_some_and(|token| token != Token::Mark(')')) {
            let kind = self.item()?;
            items.push(DefItem { space: false, kind });
        }
        Ok(items)
    }

    fn item(&mut self) -> Read<DefKind> {
        let token = self.peek().ok_or("unexpected end")?;
        self.pos += 1;
        let (kind, anchors) = match token {
            Token::Literal("") => return Ok(DefKind::Space("")),
            Token::Literal("\\n" | "\n") => return Ok(DefKind::Space("\n")),
            Token::Literal(text) if text.trim().is_empty() => return Ok(DefKind::Space(" ")),
            Token::Literal(text) => return Ok(DefKind::Literal(text.into())),
            Token::Mark('(') => return self.group(),
            Token::Variable(name) => {
                let number = self.param(name)?;
                (DefKind::Param(number, false), vec![number])
            }
            Token::Word("qualified") => {
                self.expect('(')?;
                let Some(Token::Variable(name)) = self.peek() else {
                    return Err("expected a parameter".into());
                };
                self.pos += 1;
                let number = self.param(name)?;
                self.expect(')')?;
                (DefKind::Param(number, true), vec![number])
            }
            Token::Word("params") => {
                let all = self.all();
                (DefKind::Params(all.clone()), all)
            }
            Token::Word("struct") => {
                let some = self.some()?;
                (DefKind::Struct(some.clone()), some)
            }
            Token::Word("custom") => return Err("it names a C++ function".into()),
            other => return Err(format!("unexpected {other:?}")),
        };
        if self.eat('^') {
            if self.anchors.is_some() {
                return Err("an optional group has one anchor".into());
            }
            self.anchors = Some(anchors);
        }
        Ok(kind)
    }

    fn param(&self, name: &str) -> Read<u16> {
        let found = self.params.iter().position(|param| param.name == name);
        found.map(|n| n as u16).ok_or_else(|| format!("no parameter is called `{name}`"))
    }

    fn all(&self) -> Vec<u16> {
        (0..self.params.len() as u16).collect()
    }

    fn some(&mut self) -> Read<Vec<u16>> {
        self.expect('(')?;
        let mut found = Vec::new();
        loop {
            let token = self.peek();
            self.pos += 1;
            match token {
                Some(Token::Word("params")) => found.extend(self.all()),
                Some(Token::Variable(name)) => found.push(self.param(name)?),
                other => return Err(format!("unexpected {other:?}")),
            }
            if !self.eat(',') {
                break;
            }
        }
        self.expect(')')?;
        Ok(found)
    }

    fn group(&mut self) -> Read<DefKind> {
        let around = self.anchors.take();
        let then = self.items()?;
        self.expect(')')?;
        let first = self.anchors.take();
        let mut otherwise = Vec::new();
        if self.eat(':') {
            self.expect('(')?;
            otherwise = self.items()?;
            self.expect(')')?;
        }
        let second = self.anchors.take();
        self.expect('?')?;
        self.anchors = around;
        let inverted = first.is_none();
        let anchors = first.or(second).ok_or("an optional group needs an anchor")?;
        Ok(DefKind::Group(Box::new(DefGroup { anchors, then, otherwise, inverted })))
    }
}

fn settle(blanks: &mut Blanks, items: &mut [DefItem]) {
    for item in items {
        match &mut item.kind {
            DefKind::Literal(text) => item.space = blanks.literal(text),
            // One blank is enough, unlike in formats of ops.
            DefKind::Space(" ") => blanks.space(""),
            DefKind::Space(text) => blanks.space(text),
            DefKind::Group(group) => {
                let before = *blanks;
                settle(blanks, &mut group.then);
                if !group.otherwise.is_empty() {
                    *blanks = before;
                    settle(blanks, &mut group.otherwise);
                }
            }
            _ => item.space = blanks.value(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::definition::ParamKind;
    use std::borrow::Cow;

    fn read(text: &str) -> Read<DefFormat> {
        let param = |name: &'static str| Param {
            name: Cow::Borrowed(name),
            class: Cow::Borrowed("int"),
            kind: ParamKind::Integer(32, true),
            default: None,
        };
        read_format(&[param("a"), param("b")], text)
    }

    #[test]
    fn parameters_stand_alone_in_lists_or_in_structs() {
        let format = read("`<` $a `,` struct($b) `>`").expect("a format");
        let kinds: Vec<_> = format.items.iter().map(|item| (item.space, &item.kind)).collect();
        assert_eq!(kinds[1], (false, &DefKind::Param(0, false)));
        assert_eq!(kinds[3], (true, &DefKind::Struct(vec![1])));
        assert_eq!(read("params").expect("a format").items[0].kind, DefKind::Params(vec![0, 1]));
    }

    #[test]
    fn errors_say_what_is_wrong() {
        assert_eq!(read("$c").unwrap_err(), "no parameter is called `c`");
        assert_eq!(read("custom<X>($a)").unwrap_err(), "it names a C++ function");
        assert_eq!(read("(`x`)?").unwrap_err(), "an optional group needs an anchor");
    }
}
