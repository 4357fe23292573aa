//! Text of expressions, maps and sets, as `mlir-opt` spells them.
//!
//! Parentheses stand only where binding strength asks for them, and a sum with a negative term is
//! spelled as a difference: `d0 - d1 * 2`, `-d0 + 3`.
//!
//! Printing keeps what is left to write on an explicit stack, so depth is no concern.

use std::fmt;

use super::expr::{AffineExpr, AffineExprKind, AffineOp};
use super::map::AffineMap;
use super::set::IntegerSet;

/// What is left to write.
enum Piece<'a> {
    /// An expression; `true` asks for parentheses around an operator.
    Expr(&'a AffineExpr, bool),
    Text(&'static str),
    Int(i64),
}

impl AffineExpr {
    /// Appends the text of the expression, with `d0`, `d1`, ... and `s0`, `s1`, ... as names.
    pub fn print(&self, out: &mut Vec<u8>) {
        self.print_with(out, &mut |out, symbol, position| {
            out.push(if symbol { b's' } else { b'd' });
            push_int(out, i64::from(position));
        });
    }

    /// Appends the text of the expression, with `name(out, is_symbol, position)` for the leaves.
    pub fn print_with(&self, out: &mut Vec<u8>, name: &mut dyn FnMut(&mut Vec<u8>, bool, u32)) {
        let mut pending = vec![Piece::Expr(self, false)];
        while let Some(piece) = pending.pop() {
            match piece {
                Piece::Text(text) => out.extend_from_slice(text.as_bytes()),
                Piece::Int(value) => push_int(out, value),
                Piece::Expr(expr, strong) => match expr.kind() {
                    AffineExprKind::Dim(position) => name(out, false, position),
                    AffineExprKind::Symbol(position) => name(out, true, position),
                    AffineExprKind::Constant(value) => push_int(out, value),
                    AffineExprKind::Binary(op, lhs, rhs) => {
                        if strong {
                            out.push(b'(');
                            pending.push(Piece::Text(")"));
                        }
                        // The stack is written from its end.
                        match op {
                            AffineOp::Add => push_sum(&mut pending, lhs, rhs),
                            _ => push_product(&mut pending, op, lhs, rhs),
                        }
                    }
                },
            }
        }
    }
}

fn push_product<'a>(
    pending: &mut Vec<Piece<'a>>,
    op: AffineOp,
    lhs: &'a AffineExpr,
    rhs: &'a AffineExpr,
) {
    let spelling = match op {
        AffineOp::Mul if rhs.as_constant() == Some(-1) => {
            pending.extend([Piece::Expr(lhs, true), Piece::Text("-")]);
            return;
        }
        AffineOp::Add => " + ",
        AffineOp::Mul => " * ",
        AffineOp::Mod => " mod ",
        AffineOp::FloorDiv => " floordiv ",
        AffineOp::CeilDiv => " ceildiv ",
    };
    pending.extend([Piece::Expr(rhs, true), Piece::Text(spelling), Piece::Expr(lhs, true)]);
}

fn push_sum<'a>(pending: &mut Vec<Piece<'a>>, lhs: &'a AffineExpr, rhs: &'a AffineExpr) {
    if let Some((base, factor)) = rhs.as_binary(AffineOp::Mul)
        && let Some(factor) = factor.as_constant()
        && factor < 0
    {
        if factor == -1 {
            pending.push(Piece::Expr(base, base.as_binary(AffineOp::Add).is_some()));
        } else {
            let positive = Piece::Int(factor.wrapping_neg());
            pending.extend([positive, Piece::Text(" * "), Piece::Expr(base, true)]);
        }
        pending.push(Piece::Text(" - "));
    } else if let Some(addend) = rhs.as_constant()
        && addend < 0
    {
        pending.extend([Piece::Int(addend.wrapping_neg()), Piece::Text(" - ")]);
    } else {
        pending.extend([Piece::Expr(rhs, false), Piece::Text(" + ")]);
    }
    pending.push(Piece::Expr(lhs, false));
}

fn push_int(out: &mut Vec<u8>, value: i64) {
    let mut digits = [0u8; 20];
    let mut at = digits.len();
    let mut rest = value.unsigned_abs();
    loop {
        at -= 1;
        digits[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if value < 0 {
        out.push(b'-');
    }
    out.extend_from_slice(&digits[at..]);
}

/// `(d0, d1)[s0]`, with no brackets where there are no symbols.
fn print_inputs(out: &mut Vec<u8>, num_dims: u32, num_symbols: u32) {
    let mut list = |open: u8, letter: u8, count: u32, close: u8| {
        out.push(open);
        for position in 0..count {
            if position > 0 {
                out.extend_from_slice(b", ");
            }
            out.push(letter);
            push_int(out, i64::from(position));
        }
        out.push(close);
    };
    list(b'(', b'd', num_dims, b')');
    if num_symbols > 0 {
        list(b'[', b's', num_symbols, b']');
    }
}

impl AffineMap {
    /// Appends `(d0)[s0] -> (d0 + s0)`: what stands between the angle brackets.
    pub fn print_body(&self, out: &mut Vec<u8>) {
        print_inputs(out, self.num_dims(), self.num_symbols());
        out.extend_from_slice(b" -> (");
        for (i, result) in self.results().iter().enumerate() {
            if i > 0 {
                out.extend_from_slice(b", ");
            }
            result.print(out);
        }
        out.push(b')');
    }

    /// Appends `affine_map<(d0)[s0] -> (d0 + s0)>`.
    pub fn print(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"affine_map<");
        self.print_body(out);
        out.push(b'>');
    }
}

impl IntegerSet {
    /// Appends `(d0) : (d0 >= 0)`: what stands between the angle brackets.
    pub fn print_body(&self, out: &mut Vec<u8>) {
        print_inputs(out, self.num_dims(), self.num_symbols());
        out.extend_from_slice(b" : (");
        for (i, (expr, is_eq)) in self.constraints().iter().enumerate() {
            if i > 0 {
                out.extend_from_slice(b", ");
            }
            expr.print(out);
            out.extend_from_slice(if *is_eq { b" == 0" } else { b" >= 0" });
        }
        out.push(b')');
    }

    /// Appends `affine_set<(d0) : (d0 >= 0)>`.
    pub fn print(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"affine_set<");
        self.print_body(out);
        out.push(b'>');
    }
}

fn write_ascii(f: &mut fmt::Formatter<'_>, print: impl FnOnce(&mut Vec<u8>)) -> fmt::Result {
    let mut out = Vec::new();
    print(&mut out);
    f.write_str(&String::from_utf8_lossy(&out))
}

impl fmt::Display for AffineExpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_ascii(f, |out| self.print(out))
    }
}

impl fmt::Display for AffineMap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_ascii(f, |out| self.print(out))
    }
}

impl fmt::Display for IntegerSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_ascii(f, |out| self.print(out))
    }
}
