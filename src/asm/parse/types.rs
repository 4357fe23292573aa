//! Types, as far as they are not shaped.

use super::{Parse, Parser};
use crate::asm::lexer::Tok;
use crate::context::{Signedness, Type, TypeData};
use crate::support::apint::MAX_WIDTH;
use crate::support::float::FloatKind;

/// What a keyword says of the type that it starts.
#[derive(Clone, Copy)]
enum Word {
    Index,
    None,
    Float(FloatKind),
    With(Parameters),
}

/// What a type in brackets is of.
#[derive(Clone, Copy)]
enum Parameters {
    Complex,
    Tuple,
    Vector,
    Tensor,
    MemRef,
}

impl Word {
    fn of(text: &[u8]) -> Option<Word> {
        Some(match text {
            b"index" => Word::Index,
            b"none" => Word::None,
            b"complex" => Word::With(Parameters::Complex),
            b"tuple" => Word::With(Parameters::Tuple),
            b"vector" => Word::With(Parameters::Vector),
            b"tensor" => Word::With(Parameters::Tensor),
            b"memref" => Word::With(Parameters::MemRef),
            b"f32" => Word::Float(FloatKind::F32),
            b"f64" => Word::Float(FloatKind::F64),
            [b'f' | b'b' | b't', ..] if text.len() < 16 => {
                Word::Float(FloatKind::from_name(std::str::from_utf8(text).ok()?)?)
            }
            _ => return None,
        })
    }
}

impl Parser<'_> {
    /// Parses any type.
    pub fn parse_type(&mut self) -> Parse<Type> {
        match self.tok.kind {
            Tok::LParen => self.parse_function_type(),
            _ => self.parse_non_function_type(),
        }
    }

    /// Whether the current token starts a type.
    pub fn at_type(&self) -> bool {
        match self.tok.kind {
            Tok::LParen | Tok::ExclaimId | Tok::IntType => true,
            Tok::BareId => Word::of(self.text(self.tok)).is_some(),
            _ => false,
        }
    }

    /// Parses any type but `(...) -> ...`.
    pub fn parse_non_function_type(&mut self) -> Parse<Type> {
        match self.tok.kind {
            Tok::IntType => self.integer_type(),
            Tok::ExclaimId => self.extended_type(),
            Tok::BareId => match Word::of(self.text(self.tok)) {
                Some(word) => self.keyword_type(word),
                None => self.error_wrong_token("expected non-function type"),
            },
            _ => self.error_wrong_token("expected non-function type"),
        }
    }

    fn keyword_type(&mut self, word: Word) -> Parse<Type> {
        let start = self.tok.start;
        let simple = match word {
            Word::Index => self.cx.index(),
            Word::None => self.cx.none(),
            Word::Float(kind) => self.cx.float(kind),
            Word::With(parameters) => {
                return self.known_type(|parser| {
                    parser.bump();
                    parser.nested(|parser| parser.parameters(parameters, start))
                });
            }
        };
        self.bump();
        Ok(simple)
    }

    /// Parses a type that has parameters, whose keyword stands at `start`, from behind that.
    fn parameters(&mut self, of: Parameters, start: usize) -> Parse<Type> {
        match of {
            Parameters::Complex => self.complex_type(),
            Parameters::Tuple => self.tuple_type(),
            Parameters::Vector => self.vector_type(start),
            Parameters::Tensor => self.tensor_type(),
            Parameters::MemRef => self.memref_type(start),
        }
    }

    fn integer_type(&mut self) -> Parse<Type> {
        let text = self.text(self.tok);
        let (signedness, digits) = match text {
            [b's', b'i', digits @ ..] => (Signedness::Signed, digits),
            [b'u', b'i', digits @ ..] => (Signedness::Unsigned, digits),
            _ => (Signedness::Signless, &text[1..]),
        };
        let digits = std::str::from_utf8(digits).unwrap_or("");
        let Ok(width) = digits.parse::<u32>() else {
            return self.error("invalid integer width");
        };
        if width > MAX_WIDTH {
            return self.error(format!("integer bitwidth is limited to {MAX_WIDTH} bits"));
        }
        self.bump();
        Ok(match signedness {
            Signedness::Signless => self.signless(width),
            _ => self.cx.intern_type(TypeData::Integer { width, signedness }),
        })
    }

    fn complex_type(&mut self) -> Parse<Type> {
        self.expect(Tok::Less, "expected '<' in complex type")?;
        let start = self.tok.start;
        let element = self.parse_type()?;
        self.expect(Tok::Greater, "expected '>' in complex type")?;
        match self.cx.type_data(element) {
            TypeData::Integer { .. } | TypeData::Float(_) => {
                Ok(self.cx.intern_type(TypeData::Complex(element)))
            }
            _ => self.error_at(start, "invalid element type for complex"),
        }
    }

    fn tuple_type(&mut self) -> Parse<Type> {
        self.expect(Tok::Less, "expected '<' in tuple type")?;
        let mut types = Vec::new();
        if !self.eat(Tok::Greater) {
            self.type_list(&mut types)?;
            self.expect(Tok::Greater, "expected '>' in tuple type")?;
        }
        Ok(self.cx.intern_type(TypeData::Tuple(types.into())))
    }

    /// Parses a type, and another one after each comma.
    pub fn type_list(&mut self, out: &mut Vec<Type>) -> Parse<()> {
        self.comma_separated(|parser| {
            out.push(parser.parse_type()?);
            Ok(())
        })
    }

    /// Parses `(i32, f32)` and appends the types to `out`.
    pub fn parse_type_list_parens(&mut self, out: &mut Vec<Type>) -> Parse<()> {
        self.expect(Tok::LParen, "expected '('")?;
        if self.eat(Tok::RParen) {
            return Ok(());
        }
        self.type_list(out)?;
        self.expect(Tok::RParen, "expected ')'")
    }

    /// Parses `(i32) -> f32` as a type.
    pub fn parse_function_type(&mut self) -> Parse<Type> {
        let (mut inputs, mut results) = (Vec::new(), Vec::new());
        self.nested(|parser| parser.function_signature(&mut inputs, &mut results))?;
        Ok(self.cx.function_type(&inputs, &results))
    }

    /// Parses `(i32) -> f32` and appends to the lists.
    pub fn function_signature(
        &mut self,
        inputs: &mut Vec<Type>,
        results: &mut Vec<Type>,
    ) -> Parse<()> {
        self.parse_type_list_parens(inputs)?;
        self.expect(Tok::Arrow, "expected '->' in function type")?;
        self.function_results(results)
    }

    /// Parses what follows the arrow of a function type: one type, or several in parentheses.
    pub fn function_results(&mut self, results: &mut Vec<Type>) -> Parse<()> {
        if self.at(Tok::LParen) {
            return self.parse_type_list_parens(results);
        }
        results.push(self.parse_non_function_type()?);
        Ok(())
    }

    /// Whether a type is an integer, index or float.
    pub(super) fn is_int_index_or_float(&self, ty: Type) -> bool {
        let data = self.cx.type_data(ty);
        matches!(data, TypeData::Integer { .. } | TypeData::Index | TypeData::Float(_))
    }
}
