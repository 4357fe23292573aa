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
//! What waits for an operand is on an explicit stack, so parentheses and signs nest to any depth;
//! the expression that results may be [`MAX_DEPTH`] operators deep.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::expr::{AffineExpr, AffineOp};
use super::lex::{Token, TokenKind, next_token};
use super::map::AffineMap;
use super::set::IntegerSet;

/// The greatest [depth](AffineExpr::depth) of an expression that the parser accepts.
pub const MAX_DEPTH: u32 = 4096;

/// A mistake in affine text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AffineError {
    /// The byte of the source that the message points at.
    pub pos: usize,
    /// The message.
    pub message: String,
}

/// A map or a set: the text in angle brackets tells which.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Parsed {
    /// `(...) -> (...)`.
    Map(AffineMap),
    /// `(...) : (...)`.
    Set(IntegerSet),
}

/// An SSA value that stands for a dimension or a symbol in the text of an op.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SsaOperand {
    /// Where its name stands, with the `%` and the `#` of a result number.
    pub text: Range<usize>,
    /// Whether it is written as `symbol(%name)`.
    pub is_symbol: bool,
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
        let (open, close, open_message, close_message) = match delimiter {
            SsaDelimiter::Paren => (
                TokenKind::LParen,
                TokenKind::RParen,
                "expected '('",
                "expected ')'",
            ),
            SsaDelimiter::Square => (
                TokenKind::LSquare,
                TokenKind::RSquare,
                "expected '['",
                "expected ']'",
            ),
        };
        let results = parser.list(open, close, open_message, close_message, Parser::expr)?;
        let operands = parser.operands.take().unwrap_or_default();

        Ok((
            AffineMap::new(parser.num_dims, parser.num_symbols, results),
            operands,
        ))
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

/// An error has been reported.
struct Failed;

type Result1<T> = Result<T, Failed>;

fn run<'a, T>(
    mut parser: Parser<'a>,
    parse: impl FnOnce(&mut Parser<'a>) -> Result1<T>,
) -> Result<(T, usize), Vec<AffineError>> {
    match parse(&mut parser) {
        Ok(value) if parser.errors.is_empty() => Ok((value, parser.token.start)),
        _ => Err(parser.errors),
    }
}

/// What waits for an operand.
enum Frame {
    /// A sum so far, with the operator that joins the operand to it.
    Sum(Option<(AffineExpr, Sign)>),
    /// A sum so far, while the product that follows is read.
    Product(Option<(AffineExpr, Sign)>),
    /// A product so far, with its operator and where that stands.
    Factor(AffineExpr, AffineOp, usize),
    /// `-`, and whether that stands behind a binary operator.
    Negation(bool),
    /// `(`.
    Paren,
}

#[derive(Clone, Copy)]
enum Sign {
    Plus,
    Minus,
}

struct Parser<'a> {
    src: &'a [u8],
    token: Token,
    errors: Vec<AffineError>,
    names: FxHashMap<&'a [u8], AffineExpr>,
    /// The SSA values met, where they are allowed.
    operands: Option<Vec<SsaOperand>>,
    num_dims: u32,
    num_symbols: u32,
}

impl<'a> Parser<'a> {
    fn new(src: &'a [u8], pos: usize, operands: Option<Vec<SsaOperand>>) -> Self {
        let token = Token {
            kind: TokenKind::Eof,
            start: pos,
            end: pos,
        };
        let mut parser = Parser {
            src,
            token,
            errors: Vec::new(),
            names: FxHashMap::default(),
            operands,
            num_dims: 0,
            num_symbols: 0,
        };
        parser.advance();
        parser
    }

    fn advance(&mut self) {
        let (token, error) = next_token(self.src, self.token.end);
        self.token = token;
        if let Some((pos, message)) = error {
            self.errors.push(AffineError {
                pos,
                message: message.to_owned(),
            });
        }
    }

    fn spelling(&self) -> &'a [u8] {
        &self.src[self.token.start..self.token.end]
    }

    fn at(&self, kind: TokenKind) -> bool {
        self.token.kind == kind
    }

    fn accept(&mut self, kind: TokenKind) -> bool {
        let found = self.at(kind);
        if found {
            self.advance();
        }
        found
    }

    /// Reports an error at a position, unless a lexical error says it all.
    fn error_at<T>(&mut self, pos: usize, message: impl Into<String>) -> Result1<T> {
        if !self.at(TokenKind::Error) {
            self.errors.push(AffineError {
                pos,
                message: message.into(),
            });
        }
        Err(Failed)
    }

    /// Where the token stands; the end of the source counts as its last byte.
    fn token_pos(&self) -> usize {
        match self.token.kind {
            TokenKind::Eof => self.token.start.saturating_sub(1),
            _ => self.token.start,
        }
    }

    /// Reports an error at the token.
    fn error<T>(&mut self, message: impl Into<String>) -> Result1<T> {
        self.error_at(self.token_pos(), message)
    }

    /// Reports that another token was expected, behind the last one that was right.
    fn wrong_token<T>(&mut self, message: impl Into<String>) -> Result1<T> {
        let pos = self.end_of_previous_token(self.token_pos());
        self.error_at(pos, message)
    }

    /// Steps back over blanks, and over the ends of lines with their comments.
    fn end_of_previous_token(&self, pos: usize) -> usize {
        let mut before = &self.src[..pos];
        loop {
            while let [rest @ .., b' ' | b'\t'] = before {
                before = rest;
            }
            match before {
                [] => return pos,
                [rest @ .., b'\n' | b'\r'] => before = rest,
                _ => return before.len(),
            }
            let line = before
                .iter()
                .rposition(|c| matches!(c, b'\n' | b'\r'))
                .unwrap_or(0);
            if let Some(comment) = before[line..].windows(2).position(|pair| pair == b"//") {
                before = &before[..line + comment];
            }
        }
    }

    fn check(&mut self, kind: TokenKind, message: &str) -> Result1<()> {
        if self.at(kind) {
            Ok(())
        } else {
            self.wrong_token(message)
        }
    }

    fn expect(&mut self, kind: TokenKind, message: &str) -> Result1<()> {
        self.check(kind, message)?;
        self.advance();
        Ok(())
    }

    /// A list in delimiters, with commas between its elements.
    fn list<T>(
        &mut self,
        open: TokenKind,
        close: TokenKind,
        open_message: &str,
        close_message: &str,
        mut element: impl FnMut(&mut Self) -> Result1<T>,
    ) -> Result1<Vec<T>> {
        self.expect(open, open_message)?;
        let mut elements = Vec::new();
        if self.accept(close) {
            return Ok(elements);
        }
        loop {
            elements.push(element(self)?);
            if !self.accept(TokenKind::Comma) {
                break;
            }
        }
        self.expect(close, close_message)?;
        Ok(elements)
    }

    fn map_or_set(&mut self) -> Result1<Parsed> {
        self.inputs()?;
        let (num_dims, num_symbols) = (self.num_dims, self.num_symbols);
        if self.accept(TokenKind::Arrow) {
            let (open, close) = (
                "expected '(' in affine map range",
                "expected ')' in affine map range",
            );
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
    fn inputs(&mut self) -> Result1<()> {
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

    fn declare(&mut self, is_symbol: bool) -> Result1<()> {
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
    fn new_input(&mut self, name: &'a [u8], is_symbol: bool) -> AffineExpr {
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

    fn constraint(&mut self) -> Result1<(AffineExpr, bool)> {
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

    fn expr(&mut self) -> Result1<AffineExpr> {
        let mut stack = vec![Frame::Sum(None)];
        let parsed = self.expr_on(&mut stack);
        if parsed.is_err() {
            for _ in stack
                .iter()
                .filter(|frame| matches!(frame, Frame::Negation(_)))
            {
                // Reporting cannot succeed: the error that led here is the result.
                let _ = self.error::<()>("missing operand of negation");
            }
        }
        parsed
    }

    /// Parses operands and hands each one to what waits for it, until nothing waits.
    fn expr_on(&mut self, stack: &mut Vec<Frame>) -> Result1<AffineExpr> {
        loop {
            let mut value = self.operand(stack)?;
            loop {
                let Some(frame) = stack.pop() else {
                    return Ok(value);
                };
                match self.reduce(frame, value, stack)? {
                    Some(operand) => value = operand,
                    None => break,
                }
            }
        }
    }

    /// Opens signs and parentheses, and parses the leaf inside.
    fn operand(&mut self, stack: &mut Vec<Frame>) -> Result1<AffineExpr> {
        loop {
            let behind_operator = match stack.last() {
                Some(Frame::Sum(waiting)) => waiting.is_some(),
                Some(Frame::Factor(..)) => true,
                Some(Frame::Negation(behind_operator)) => *behind_operator,
                _ => false,
            };
            match self.token.kind {
                TokenKind::Minus => {
                    self.advance();
                    stack.push(Frame::Negation(behind_operator));
                }
                TokenKind::LParen => {
                    self.advance();
                    if self.at(TokenKind::RParen) {
                        return self.error("no expression inside parentheses");
                    }
                    stack.push(Frame::Paren);
                    stack.push(Frame::Sum(None));
                }
                TokenKind::Integer => return self.integer(),
                TokenKind::Word if self.spelling() == b"symbol" => return self.symbol(),
                TokenKind::Word => return self.name(),
                TokenKind::Percent => return self.ssa_operand(false),
                _ if behind_operator => {
                    return self.error("missing right operand of binary operator");
                }
                TokenKind::Plus | TokenKind::Star => {
                    return self.error("missing left operand of binary operator");
                }
                _ => return self.error("expected affine expression"),
            }
        }
    }

    /// Gives an operand to the frame that waited for it: `None` if another operand has to follow,
    /// otherwise the operand of the next frame.
    fn reduce(
        &mut self,
        frame: Frame,
        value: AffineExpr,
        stack: &mut Vec<Frame>,
    ) -> Result1<Option<AffineExpr>> {
        match frame {
            Frame::Sum(waiting) => {
                if let Some(sign) = self.accept_sign() {
                    let sum = self.add(waiting, value)?;
                    stack.push(Frame::Sum(Some((sum, sign))));
                    return Ok(None);
                }
                let op_pos = self.token.start;
                if let Some(op) = self.accept_product_op() {
                    stack.push(Frame::Product(waiting));
                    stack.push(Frame::Factor(value, op, op_pos));
                    return Ok(None);
                }
                self.add(waiting, value).map(Some)
            }
            Frame::Product(waiting) => {
                let sum = self.add(waiting, value)?;
                let Some(sign) = self.accept_sign() else {
                    return Ok(Some(sum));
                };
                stack.push(Frame::Sum(Some((sum, sign))));
                Ok(None)
            }
            Frame::Factor(lhs, op, op_pos) => {
                // A mistake is reported at the operator that follows, if one does.
                let next_pos = self.token.start;
                let Some(next) = self.accept_product_op() else {
                    return self.multiply(lhs, op, value, op_pos).map(Some);
                };
                let product = self.multiply(lhs, op, value, next_pos)?;
                stack.push(Frame::Factor(product, next, next_pos));
                Ok(None)
            }
            Frame::Negation(_) => self.limit_depth(-value).map(Some),
            Frame::Paren => {
                self.expect(TokenKind::RParen, "expected ')'")?;
                Ok(Some(value))
            }
        }
    }

    fn accept_sign(&mut self) -> Option<Sign> {
        if self.accept(TokenKind::Plus) {
            Some(Sign::Plus)
        } else if self.accept(TokenKind::Minus) {
            Some(Sign::Minus)
        } else {
            None
        }
    }

    fn accept_product_op(&mut self) -> Option<AffineOp> {
        let op = match (self.token.kind, self.spelling()) {
            (TokenKind::Star, _) => AffineOp::Mul,
            (TokenKind::Word, b"floordiv") => AffineOp::FloorDiv,
            (TokenKind::Word, b"ceildiv") => AffineOp::CeilDiv,
            (TokenKind::Word, b"mod") => AffineOp::Mod,
            _ => return None,
        };
        self.advance();
        Some(op)
    }

    fn add(
        &mut self,
        waiting: Option<(AffineExpr, Sign)>,
        value: AffineExpr,
    ) -> Result1<AffineExpr> {
        match waiting {
            None => Ok(value),
            Some((sum, Sign::Plus)) => self.limit_depth(sum + value),
            Some((sum, Sign::Minus)) => self.limit_depth(sum - value),
        }
    }

    fn multiply(
        &mut self,
        lhs: AffineExpr,
        op: AffineOp,
        rhs: AffineExpr,
        pos: usize,
    ) -> Result1<AffineExpr> {
        let affine =
            rhs.is_symbolic_or_constant() || (op == AffineOp::Mul && lhs.is_symbolic_or_constant());
        if affine {
            return self.limit_depth(AffineExpr::binary(op, lhs, rhs));
        }
        self.error_at(pos, match op {
            AffineOp::FloorDiv => "non-affine expression: right operand of floordiv has to be either a constant or symbolic",
            AffineOp::CeilDiv => "non-affine expression: right operand of ceildiv has to be either a constant or symbolic",
            AffineOp::Mod => "non-affine expression: right operand of mod has to be either a constant or symbolic",
            _ => "non-affine expression: at least one of the multiply operands has to be either a constant or symbolic",
        })
    }

    fn limit_depth(&mut self, expr: AffineExpr) -> Result1<AffineExpr> {
        if expr.depth() > MAX_DEPTH {
            return self.error(format!(
                "affine expression is nested more than {MAX_DEPTH} levels deep"
            ));
        }
        Ok(expr)
    }

    fn integer(&mut self) -> Result1<AffineExpr> {
        let spelling = str::from_utf8(self.spelling()).unwrap_or_default();
        let value = match spelling.strip_prefix("0x") {
            Some(digits) => i64::from_str_radix(digits, 16),
            None => spelling.parse(),
        };
        let Ok(value) = value else {
            return self.error("constant too large for index");
        };
        self.advance();
        Ok(AffineExpr::constant(value))
    }

    fn name(&mut self) -> Result1<AffineExpr> {
        let Some(expr) = self.names.get(self.spelling()).cloned() else {
            return self.wrong_token("use of undeclared identifier");
        };
        self.advance();
        Ok(expr)
    }

    /// `symbol(%name)`.
    fn symbol(&mut self) -> Result1<AffineExpr> {
        self.advance();
        self.expect(TokenKind::LParen, "expected '(' at start of SSA symbol")?;
        let symbol = self.ssa_operand(true)?;
        self.expect(TokenKind::RParen, "expected ')' at end of SSA symbol")?;
        Ok(symbol)
    }

    fn ssa_operand(&mut self, is_symbol: bool) -> Result1<AffineExpr> {
        if self.operands.is_none() {
            return self.error("unexpected ssa identifier");
        }
        if !self.at(TokenKind::Percent) {
            return self.error("expected ssa identifier");
        }
        let name = self.spelling();
        let mut text = self.token.start..self.token.end;
        self.advance();
        if let Some(expr) = self.names.get(name).cloned() {
            return Ok(expr);
        }
        // A result number belongs to the first mention of a value only; a later mention is the
        // value itself.
        let after_sigil = self.spelling().strip_prefix(b"#").unwrap_or_default();
        if !after_sigil.is_empty() && after_sigil.iter().all(u8::is_ascii_digit) {
            text.end = self.token.end;
            self.advance();
        }
        self.operands
            .get_or_insert_default()
            .push(SsaOperand { text, is_symbol });
        Ok(self.new_input(name, is_symbol))
    }
}
