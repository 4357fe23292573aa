//! Parsing of expressions, with what waits for an operand on an explicit stack.
//!
//! Parentheses and signs nest to any depth; the expression that results may be [`MAX_DEPTH`]
//! operators deep.

use super::cursor::{Parser, Reported, SsaOperand};
use super::expr::{AffineExpr, AffineOp};
use super::lex::TokenKind;

/// The greatest [depth](AffineExpr::depth) of an expression that the parser accepts.
pub const MAX_DEPTH: u32 = 4096;

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

impl Parser<'_> {
    pub(super) fn expr(&mut self) -> Reported<AffineExpr> {
        let mut stack = vec![Frame::Sum(None)];
        let parsed = self.expr_on(&mut stack);
        if parsed.is_err() && !self.too_deep {
            for _ in stack.iter().filter(|frame| matches!(frame, Frame::Negation(_))) {
                // Reporting cannot succeed: the error that led here is the result.
                let _ = self.error::<()>("missing operand of negation");
            }
        }
        parsed
    }

    /// Parses operands and hands each one to what waits for it, until nothing waits.
    fn expr_on(&mut self, stack: &mut Vec<Frame>) -> Reported<AffineExpr> {
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
    fn operand(&mut self, stack: &mut Vec<Frame>) -> Reported<AffineExpr> {
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
    ) -> Reported<Option<AffineExpr>> {
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
    ) -> Reported<AffineExpr> {
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
    ) -> Reported<AffineExpr> {
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

    fn limit_depth(&mut self, expr: AffineExpr) -> Reported<AffineExpr> {
        if expr.depth() > MAX_DEPTH {
            self.too_deep = true;
            return self
                .error(format!("affine expression is nested more than {MAX_DEPTH} levels deep"));
        }
        Ok(expr)
    }

    fn integer(&mut self) -> Reported<AffineExpr> {
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

    fn name(&mut self) -> Reported<AffineExpr> {
        let Some(expr) = self.names.get(self.spelling()).cloned() else {
            return self.wrong_token("use of undeclared identifier");
        };
        self.advance();
        Ok(expr)
    }

    /// `symbol(%name)`.
    fn symbol(&mut self) -> Reported<AffineExpr> {
        self.advance();
        self.expect(TokenKind::LParen, "expected '(' at start of SSA symbol")?;
        let symbol = self.ssa_operand(true)?;
        self.expect(TokenKind::RParen, "expected ')' at end of SSA symbol")?;
        Ok(symbol)
    }

    fn ssa_operand(&mut self, is_symbol: bool) -> Reported<AffineExpr> {
        if self.operands.is_none() {
            return self.wrong_token("unexpected ssa identifier");
        }
        if !self.at(TokenKind::Percent) {
            return self.wrong_token("expected ssa identifier");
        }
        let name = self.spelling();
        let mut text = self.token.start..self.token.end;
        self.advance();
        if let Some(expr) = self.names.get(name).cloned() {
            return Ok(expr);
        }
        // A result number belongs to the first mention of a value only; a later mention is the
        // value itself.
        if let Some(number) = self.spelling().strip_prefix(b"#")
            && number.first() != Some(&b'-')
        {
            let number = str::from_utf8(number).unwrap_or_default();
            if number.parse::<u32>().is_err() {
                return self.error("invalid SSA value result number");
            }
            text.end = self.token.end;
            self.advance();
        }
        self.operands.get_or_insert_default().push(SsaOperand { text, is_symbol });
        Ok(self.new_input(name, is_symbol))
    }
}
