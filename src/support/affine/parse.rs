//! Parsing of maps, sets and expressions from text.
//!
//! ```text
//! map        ::= inputs '->' '(' (expr (',' expr)*)? ')'
//! set        ::= inputs ':' '(' (constraint (',' constraint)*)? ')'
//! inputs     ::= '(' names? ')' ('[' names? ']')?
//! constraint ::= expr ('>=' | '<=' | '==') expr
//! expr       ::= term (('+' | '-') term)*
//! term       ::= operand (('*' | 'floordiv' | 'ceildiv' | 'mod') operand)*
//! operand    ::= name | integer | '-' operand | '(' expr ')' | %name | 'symbol' '(' %name ')'
//! ```
//!
//! The two alternatives with `%name` stand only in the text of ops that apply a map to operands in
//! place, as in `affine.load %a[%i + symbol(%n)]`.
//!
//! Messages and their positions are those of `mlir-opt`. One mistake may give several: the negation
//! around a wrong operand reports it again.
//!
//! Not here: the expressions themselves (`parse_expr`), and reporting (`cursor`).

use super::cursor::{Parser, Reported};
use super::expr::AffineExpr;
use super::lex::TokenKind;
use super::map::AffineMap;
use super::set::IntegerSet;

pub use super::cursor::{AffineError, SsaOperand};
pub use super::parse_expr::MAX_DEPTH;

/// A map or a set: the text in angle brackets tells which.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Parsed {
    /// `(...) -> (...)`.
    Map(AffineMap),
    /// `(...) : (...)`.
    Set(IntegerSet),
}

/// What encloses a list of expressions over SSA values.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SsaDelimiter {
    /// `(...)`.
    Paren,
    /// `[...]`.
    Square,
}

/// Parses a map or a set from just after its `<`.
///
/// Gives the position of the token behind it, which the caller checks to be the `>`. Errors are in
/// the order in which they are to be reported.
pub fn parse_affine_map_or_set(
    src: &[u8],
    pos: usize,
) -> Result<(Parsed, usize), Vec<AffineError>> {
    run(Parser::new(src, pos, None), |parser| parser.map_or_set())
}

/// Parses a map from just after its `<`, and gives the position of its `>`.
pub fn parse_affine_map(src: &[u8], pos: usize) -> Result<(AffineMap, usize), Vec<AffineError>> {
    run(Parser::new(src, pos, None), |parser| {
        let start = parser.token.start;
        let Parsed::Map(map) = parser.map_or_set()? else {
            return parser.error_at(start, "expected AffineMap, but got IntegerSet");
        };
        parser.check(TokenKind::Greater, "expected '>' in affine map")?;
        Ok(map)
    })
}

/// Parses a set from just after its `<`, and gives the position of its `>`.
pub fn parse_integer_set(src: &[u8], pos: usize) -> Result<(IntegerSet, usize), Vec<AffineError>> {
    run(Parser::new(src, pos, None), |parser| {
        let start = parser.token.start;
        let Parsed::Set(set) = parser.map_or_set()? else {
            return parser.error_at(start, "expected IntegerSet, but got AffineMap");
        };
        parser.check(TokenKind::Greater, "expected '>' in integer set")?;
        Ok(set)
    })
}

/// Parses `[%i + 1, %j * 2 + symbol(%n)]`: a map, and the operands it is applied to.
///
/// Each name becomes the next dimension, or the next symbol if written `symbol(%n)`; a name that
/// came before keeps its number. The position given is that of the token after the list.
pub fn parse_affine_map_of_ssa_ids(
    src: &[u8],
    pos: usize,
    delimiter: SsaDelimiter,
) -> Result<(AffineMap, Vec<SsaOperand>, usize), Vec<AffineError>> {
    let parser = Parser::new(src, pos, Some(Vec::new()));
    let parsed = run(parser, |parser| {
        let (open, close) = match delimiter {
            SsaDelimiter::Paren => (TokenKind::LParen, TokenKind::RParen),
            SsaDelimiter::Square => (TokenKind::LSquare, TokenKind::RSquare),
        };
        let (open_message, close_message) = match delimiter {
            SsaDelimiter::Paren => ("expected '(' in affine map", "expected ')' in affine map"),
            SsaDelimiter::Square => ("expected '[' in affine map", "expected ']' in affine map"),
        };
        let results = parser.list(open, close, open_message, close_message, Parser::expr)?;
        let operands = parser.operands.take().unwrap_or_default();
        Ok((AffineMap::new(parser.num_dims, parser.num_symbols, results), operands))
    });
    parsed.map(|((map, operands), end)| (map, operands, end))
}

/// Parses one expression over SSA values, as `%i + symbol(%n)`; see [`parse_affine_map_of_ssa_ids`].
pub fn parse_affine_expr_of_ssa_ids(
    src: &[u8],
    pos: usize,
) -> Result<(AffineExpr, Vec<SsaOperand>, usize), Vec<AffineError>> {
    let parsed = run(Parser::new(src, pos, Some(Vec::new())), |parser| {
        let expr = parser.expr()?;
        Ok((expr, parser.operands.take().unwrap_or_default()))
    });
    parsed.map(|((expr, operands), end)| (expr, operands, end))
}

/// Parses one expression over these names, and gives the position of the token behind it.
pub fn parse_affine_expr_over(
    src: &[u8],
    pos: usize,
    names: &[(Vec<u8>, AffineExpr)],
) -> Result<(AffineExpr, usize), Vec<AffineError>> {
    let mut parser = Parser::new(src, pos, None);
    parser.names.extend(names.iter().map(|(name, expr)| (&name[..], expr.clone())));
    run(parser, |parser| parser.expr())
}

fn run<'a, T>(
    mut parser: Parser<'a>,
    parse: impl FnOnce(&mut Parser<'a>) -> Reported<T>,
) -> Result<(T, usize), Vec<AffineError>> {
    match parse(&mut parser) {
        Ok(value) if parser.errors.is_empty() => Ok((value, parser.token.start)),
        _ => Err(parser.errors),
    }
}

impl<'a> Parser<'a> {
    fn map_or_set(&mut self) -> Reported<Parsed> {
        self.inputs()?;
        let (num_dims, num_symbols) = (self.num_dims, self.num_symbols);
        if self.accept(TokenKind::Arrow) {
            let (open, close) =
                ("expected '(' in affine map range", "expected ')' in affine map range");
            let (paren, end) = (TokenKind::LParen, TokenKind::RParen);
            let results = self.list(paren, end, open, close, Self::expr)?;
            return Ok(Parsed::Map(AffineMap::new(num_dims, num_symbols, results)));
        }
        self.expect(TokenKind::Colon, "expected '->' or ':'")?;
        let constraints = self.list(
            TokenKind::LParen,
            TokenKind::RParen,
            "expected '(' in integer set constraint list",
            "expected ')' in integer set constraint list",
            Self::constraint,
        )?;
        Ok(Parsed::Set(if constraints.is_empty() {
            IntegerSet::universe(num_dims, num_symbols)
        } else {
            IntegerSet::new(num_dims, num_symbols, constraints)
        }))
    }

    /// `(d0, d1)[s0]`.
    fn inputs(&mut self) -> Reported<()> {
        self.list(
            TokenKind::LParen,
            TokenKind::RParen,
            "expected '(' in dimensional identifier list",
            "expected ')' in dimensional identifier list",
            |parser| parser.declare(false),
        )?;
        if self.at(TokenKind::LSquare) {
            self.list(
                TokenKind::LSquare,
                TokenKind::RSquare,
                "expected '[' in symbol list",
                "expected ']' in symbol list",
                |parser| parser.declare(true),
            )?;
        }
        Ok(())
    }

    fn declare(&mut self, is_symbol: bool) -> Reported<()> {
        if !self.at(TokenKind::Word) {
            return self.wrong_token("expected bare identifier");
        }
        let name = self.spelling();
        if self.names.contains_key(name) {
            let name = String::from_utf8_lossy(name);
            return self.error(format!("redefinition of identifier '{name}'"));
        }
        self.new_input(name, is_symbol);
        self.advance();
        Ok(())
    }

    /// The next dimension or symbol, under this name.
    pub(super) fn new_input(&mut self, name: &'a [u8], is_symbol: bool) -> AffineExpr {
        let expr = if is_symbol {
            self.num_symbols += 1;
            AffineExpr::symbol(self.num_symbols - 1)
        } else {
            self.num_dims += 1;
            AffineExpr::dim(self.num_dims - 1)
        };
        self.names.insert(name, expr.clone());
        expr
    }

    fn constraint(&mut self) -> Reported<(AffineExpr, bool)> {
        let lhs = self.expr()?;
        // A first character that does not continue is dropped, and the next operator tried.
        if self.accept(TokenKind::Greater) && self.accept(TokenKind::Equal) {
            return Ok((lhs - self.expr()?, false));
        }
        if self.accept(TokenKind::Less) && self.accept(TokenKind::Equal) {
            return Ok((self.expr()? - lhs, false));
        }
        if self.accept(TokenKind::Equal) && self.accept(TokenKind::Equal) {
            return Ok((lhs - self.expr()?, true));
        }
        self.error("expected '== affine-expr' or '>= affine-expr' at end of affine constraint")
    }
}
